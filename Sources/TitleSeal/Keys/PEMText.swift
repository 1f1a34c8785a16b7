import COpenSSL

/// What libcrypto writes as PEM.
enum PEMText {
    static func written(_ write: (OpaquePointer) -> Int32) throws(KeyFault) -> [UInt8] {
        guard let buffer = BIO_new(BIO_s_mem()) else { throw .libraryRefused(step: "BIO_new") }
        defer { BIO_free(buffer) }
        guard write(buffer) == 1 else { throw .libraryRefused(step: "PEM_write") }
        var bytes = [UInt8](repeating: 0, count: BIO_ctrl_pending(buffer))
        guard BIO_read(buffer, &bytes, Int32(bytes.count)) == Int32(bytes.count) else {
            throw .libraryRefused(step: "BIO_read")
        }
        return bytes
    }
}
