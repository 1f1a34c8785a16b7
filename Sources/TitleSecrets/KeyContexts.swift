import COpenSSL
import Synchronization

/// Contexts of libcrypto made ready to sign, or to verify, with one key, each used by one thread at a time and then again.
///
/// Making one looks the algorithm up among the providers, which takes a fifth of a signature's time and about a twentieth
/// of a verification's.
package final class KeyContexts: Sendable {
    package enum Purpose: Sendable {
        case signing, verifying
    }

    /// Sendable because only the thread that took it uses it.
    private struct Context: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    private let key: Context
    private let purpose: Purpose
    private let idle = Mutex<[Context]>([])

    /// Holds a reference to `key`, private for signing.
    package init(_ key: OpaquePointer, for purpose: Purpose) {
        EVP_PKEY_up_ref(key)
        self.key = Context(pointer: key)
        self.purpose = purpose
    }

    deinit {
        idle.withLock { for context in $0 { EVP_PKEY_CTX_free(context.pointer) } }
        EVP_PKEY_free(key.pointer)
    }

    /// Runs `body` with a context, which is not used again when the answer is nil; nil also when libcrypto makes none.
    package func with<Answer>(_ body: (OpaquePointer) -> Answer?) -> Answer? {
        guard let context = idle.withLock({ $0.popLast() }) ?? fresh() else { return nil }
        guard let answer = body(context.pointer) else {
            EVP_PKEY_CTX_free(context.pointer)
            return nil
        }
        idle.withLock { $0.append(context) }
        return answer
    }

    /// The key itself, for what needs a context of its own.
    package func withKey<Answer>(_ body: (OpaquePointer) -> Answer) -> Answer { body(key.pointer) }

    private func fresh() -> Context? {
        guard let context = EVP_PKEY_CTX_new_from_pkey(nil, key.pointer, nil) else { return nil }
        guard prepare(context) == 1 else {
            EVP_PKEY_CTX_free(context)
            return nil
        }
        return Context(pointer: context)
    }

    private func prepare(_ context: OpaquePointer) -> Int32 {
        switch purpose {
        case .signing: EVP_PKEY_sign_init(context)
        case .verifying: EVP_PKEY_verify_init(context)
        }
    }
}
