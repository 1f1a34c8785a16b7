import COpenSSL
import TitleSecrets

extension KeyContexts {
    /// The DER of a P-256 signature over a digest of 32 bytes; nil when libcrypto refuses.
    func signature(over digest: [UInt8]) -> [UInt8]? {
        with { context in
            var length = Self.room
            let der = [UInt8](unsafeUninitializedCapacity: length) { output, count in
                let done = EVP_PKEY_sign(context, output.baseAddress, &length, digest, digest.count)
                count = done == 1 ? length : 0
            }
            return der.isEmpty ? nil : der
        }
    }

    /// Two numbers of 33 bytes with their heads take 72.
    private static var room: Int { 80 }
}
