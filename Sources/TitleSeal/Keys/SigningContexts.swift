import COpenSSL
import Synchronization

/// Contexts of libcrypto made ready to sign with one key of P-256, each used by one thread at a time and then again.
///
/// Making one looks the algorithm up among the providers, which takes a fifth of a signature's time.
final class SigningContexts: Sendable {
    /// Sendable because only the thread that took it uses it.
    private struct Context: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    private let key: Context
    private let idle = Mutex<[Context]>([])

    /// Holds a reference to `key`, a private key.
    init(_ key: OpaquePointer) {
        EVP_PKEY_up_ref(key)
        self.key = Context(pointer: key)
    }

    deinit {
        idle.withLock { for context in $0 { EVP_PKEY_CTX_free(context.pointer) } }
        EVP_PKEY_free(key.pointer)
    }

    /// The DER of a signature over a digest of 32 bytes; nil when libcrypto refuses.
    func signature(over digest: [UInt8]) -> [UInt8]? {
        guard let context = idle.withLock({ $0.popLast() }) ?? fresh() else { return nil }
        var length = Self.room
        let der = [UInt8](unsafeUninitializedCapacity: length) { output, count in
            let done = EVP_PKEY_sign(context.pointer, output.baseAddress, &length, digest, digest.count)
            count = done == 1 ? length : 0
        }
        guard !der.isEmpty else {
            EVP_PKEY_CTX_free(context.pointer)
            return nil
        }
        idle.withLock { $0.append(context) }
        return der
    }

    /// Two numbers of 33 bytes with their heads take 72.
    private static let room = 80

    private func fresh() -> Context? {
        guard let context = EVP_PKEY_CTX_new_from_pkey(nil, key.pointer, nil) else { return nil }
        guard EVP_PKEY_sign_init(context) == 1 else {
            EVP_PKEY_CTX_free(context)
            return nil
        }
        return Context(pointer: context)
    }
}
