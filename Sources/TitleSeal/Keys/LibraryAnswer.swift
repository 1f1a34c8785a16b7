import COpenSSL

/// What libcrypto's makers of certificates and lists answer.
enum LibraryAnswer {
    /// `answer` is 1 where a step was done.
    static func require(_ answer: Int32, _ step: String) throws(KeyFault) {
        guard answer == 1 else { throw .libraryRefused(step: step) }
    }

    /// The bytes of a value, from one of the `i2d` functions, which makes room for them.
    static func der(_ step: String, _ encode: (inout UnsafeMutablePointer<UInt8>?) -> Int32) throws(KeyFault) -> [UInt8]
    {
        var bytes: UnsafeMutablePointer<UInt8>?
        let length = encode(&bytes)
        defer { CRYPTO_free(bytes, nil, 0) }
        guard length > 0, let bytes else { throw .libraryRefused(step: step) }
        return Array(UnsafeBufferPointer(start: bytes, count: Int(length)))
    }
}
