import COpenSSL

/// SHA-256 over bytes that come in pieces.
public struct SHA256Stream: ~Copyable {
    private let context: OpaquePointer

    public init() {
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("out of memory") }
        let done = EVP_DigestInit_ex2(context, SHA256.method.pointer, nil)
        precondition(done == 1, "libcrypto gave no SHA-256")
        self.context = context
    }

    /// Goes on behind bytes that were digested before.
    public init(after beginning: SHA256Beginning) {
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("out of memory") }
        let done = EVP_MD_CTX_copy_ex(context, beginning.context)
        precondition(done == 1, "libcrypto did not copy a state of SHA-256")
        self.context = context
    }

    deinit {
        EVP_MD_CTX_free(context)
    }

    public mutating func update(_ bytes: Span<UInt8>) {
        let done = bytes.withUnsafeBufferPointer { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
        precondition(done == 1, "libcrypto stopped in the middle of SHA-256")
    }

    public mutating func update(_ bytes: [UInt8]) {
        update(bytes.span)
    }

    /// The digest of all bytes given, 32 bytes.
    public consuming func finish() -> [UInt8] {
        let context = context
        return [UInt8](unsafeUninitializedCapacity: 32) { output, count in
            let done = EVP_DigestFinal_ex(context, output.baseAddress, nil)
            precondition(done == 1, "libcrypto stopped in the middle of SHA-256")
            count = 32
        }
    }
}

/// The state of SHA-256 behind some bytes, from which any number of streams may go on.
///
/// Sendable because libcrypto only reads a state that it copies.
public final class SHA256Beginning: @unchecked Sendable {
    fileprivate let context: OpaquePointer

    public init(_ bytes: [UInt8]) {
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("out of memory") }
        let done =
            EVP_DigestInit_ex2(context, SHA256.method.pointer, nil) == 1
            && EVP_DigestUpdate(context, bytes, bytes.count) == 1
        precondition(done, "libcrypto gave no SHA-256")
        self.context = context
    }

    deinit {
        EVP_MD_CTX_free(context)
    }
}
