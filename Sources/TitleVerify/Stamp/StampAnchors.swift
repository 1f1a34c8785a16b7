import COpenSSL

/// The certificates of time-stamping authorities whose stamps count, and of those above them, as the operator named them.
public struct StampAnchors: Equatable, Sendable {
    /// X.509 in DER, no two alike.
    public let certificates: [[UInt8]]

    public init(_ certificates: [[UInt8]] = []) {
        self.certificates = certificates.reduce(into: []) { known, next in
            if !known.contains(next) { known.append(next) }
        }
    }

    /// Nil unless `pem` is certificates, one after the other, and at least one.
    public init?(pem: [UInt8]) {
        guard let certificates = PEMCertificates.all(in: pem), !certificates.isEmpty else { return nil }
        self.init(certificates)
    }

    public var isEmpty: Bool { certificates.isEmpty }

    public func joined(with others: StampAnchors) -> StampAnchors {
        StampAnchors(certificates + others.certificates)
    }
}

/// Certificates in PEM.
package enum PEMCertificates {
    /// In DER, in their order; nil when one of them cannot be read.
    package static func all(in pem: [UInt8]) -> [[UInt8]]? {
        guard let buffer = BIO_new_mem_buf(pem, Int32(clamping: pem.count)) else { return nil }
        defer { BIO_free(buffer) }
        var all: [[UInt8]] = []
        while let parsed = PEM_read_bio_X509(buffer, nil, nil, nil) {
            defer { X509_free(parsed) }
            var bytes: UnsafeMutablePointer<UInt8>?
            let length = i2d_X509(parsed, &bytes)
            defer { CRYPTO_free(bytes, nil, 0) }
            guard length > 0, let bytes else { return nil }
            all.append(Array(UnsafeBufferPointer(start: bytes, count: Int(length))))
        }
        defer { ERR_clear_error() }
        // The end of the text is told as a text without a beginning.
        let reason = ERR_peek_last_error() & 0x7F_FFFF
        return reason == UInt(PEM_R_NO_START_LINE) ? all : nil
    }
}
