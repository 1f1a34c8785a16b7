import COpenSSL

/// SHA-256 (FIPS 180-4), 32 bytes.
public enum SHA256 {
    public static func digest(_ message: some Collection<UInt8>) -> [UInt8] {
        let direct = message.withContiguousStorageIfAvailable { digest(pointer: $0) }
        return direct ?? Array(message).withUnsafeBufferPointer { digest(pointer: $0) }
    }

    public static func digest(_ message: Span<UInt8>) -> [UInt8] {
        message.withUnsafeBufferPointer { digest(pointer: $0) }
    }

    private static func digest(pointer message: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { output, count in
            let done = EVP_Digest(message.baseAddress, message.count, output.baseAddress, nil, method.pointer, nil)
            precondition(done == 1, "libcrypto gave no SHA-256")
            count = 32
        }
    }

    /// Fetched once: a fetch for every message costs more than hashing a short one.
    static let method = DigestMethod(named: "SHA2-256")
}

/// An algorithm fetched from libcrypto's providers.
///
/// Sendable because `EVP_MD` is immutable after the fetch and counted atomically.
final class DigestMethod: @unchecked Sendable {
    let pointer: OpaquePointer

    init(named name: String) {
        guard let method = EVP_MD_fetch(nil, name, nil) else { preconditionFailure("libcrypto has no \(name)") }
        pointer = method
    }

    deinit {
        EVP_MD_free(pointer)
    }
}
