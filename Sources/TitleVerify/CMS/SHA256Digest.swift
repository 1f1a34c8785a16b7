internal import COpenSSL

/// SHA-256 of bytes that lie in several pieces.
package enum SHA256Digest {
    /// 32 bytes.
    package static func of(_ pieces: ArraySlice<UInt8>...) -> [UInt8] {
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("out of memory") }
        defer { EVP_MD_CTX_free(context) }
        EVP_DigestInit_ex2(context, EVP_sha256(), nil)
        for piece in pieces {
            piece.withUnsafeBytes { _ = EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
        }
        return [UInt8](unsafeUninitializedCapacity: 32) { output, count in
            let done = EVP_DigestFinal_ex(context, output.baseAddress, nil)
            precondition(done == 1, "libcrypto gave no SHA-256")
            count = 32
        }
    }
}
