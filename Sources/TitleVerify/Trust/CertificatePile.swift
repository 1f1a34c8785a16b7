/// The certificates met while one trust list is opened, each parsed once and each signature of one by another checked once:
/// all chains of a list end in the same root.
struct CertificatePile {
    private struct Pair: Hashable {
        let certificate, issuer: [UInt8]
    }

    private var parsed: [[UInt8]: SigningCertificate] = [:]
    private var checked: [Pair: Bool] = [:]

    /// Nil unless the bytes are exactly one certificate.
    mutating func certificate(_ der: [UInt8]) -> SigningCertificate? {
        if let known = parsed[der] { return known }
        let certificate = SigningCertificate(der: der)
        parsed[der] = certificate
        return certificate
    }

    /// Whether `issuer` is a certificate authority whose key signed the certificate.
    mutating func isIssued(_ certificate: SigningCertificate, by issuer: SigningCertificate) -> Bool {
        let pair = Pair(certificate: certificate.der, issuer: issuer.der)
        if let known = checked[pair] { return known }
        let isIssued = certificate.isIssued(by: issuer)
        checked[pair] = isIssued
        return isIssued
    }
}
