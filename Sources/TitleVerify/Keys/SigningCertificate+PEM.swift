import COpenSSL

extension SigningCertificate {
    /// Nil unless `pem` begins with a certificate.
    package convenience init?(pem: [UInt8]) {
        guard let buffer = BIO_new_mem_buf(pem, Int32(clamping: pem.count)) else { return nil }
        defer { BIO_free(buffer) }
        guard let parsed = PEM_read_bio_X509(buffer, nil, nil, nil) else {
            ERR_clear_error()
            return nil
        }
        defer { X509_free(parsed) }
        var bytes: UnsafeMutablePointer<UInt8>?
        let length = i2d_X509(parsed, &bytes)
        defer { CRYPTO_free(bytes, nil, 0) }
        guard length > 0, let bytes else { return nil }
        self.init(der: Array(UnsafeBufferPointer(start: bytes, count: Int(length))))
    }
}
