import COpenSSL
import Synchronization

/// Contexts of libcrypto made ready to verify with one key, each used by one thread at a time and then again.
///
/// Making one looks the algorithm up among the providers, which takes about a twentieth of a verification.
final class ReadyContexts: Sendable {
    /// Sendable because only the thread that took it uses it.
    private struct Context: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    private let key: Context
    private let idle = Mutex<[Context]>([])

    /// Holds a reference to `key`, a public key.
    init(_ key: OpaquePointer) {
        EVP_PKEY_up_ref(key)
        self.key = Context(pointer: key)
    }

    deinit {
        idle.withLock { for context in $0 { EVP_PKEY_CTX_free(context.pointer) } }
        EVP_PKEY_free(key.pointer)
    }

    /// Runs `body` with a context; nil when libcrypto makes none.
    func with<Answer>(_ body: (OpaquePointer) -> Answer) -> Answer? {
        guard let context = idle.withLock({ $0.popLast() }) ?? fresh() else { return nil }
        defer { idle.withLock { $0.append(context) } }
        return body(context.pointer)
    }

    /// The key itself, for what needs a context of its own.
    func withKey<Answer>(_ body: (OpaquePointer) -> Answer) -> Answer { body(key.pointer) }

    private func fresh() -> Context? {
        guard let context = EVP_PKEY_CTX_new_from_pkey(nil, key.pointer, nil) else { return nil }
        guard EVP_PKEY_verify_init(context) == 1 else {
            EVP_PKEY_CTX_free(context)
            return nil
        }
        return Context(pointer: context)
    }
}
