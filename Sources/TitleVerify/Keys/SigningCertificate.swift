import COpenSSL
package import TitleModel

/// An X.509 certificate of a signing key: what PDF readers know our keys by.
///
/// Sendable because the `X509` is never changed after it was parsed, and libcrypto counts its references atomically.
package final class SigningCertificate: @unchecked Sendable {
    package let der: [UInt8]
    /// Of the certified key, DER.
    package let subjectPublicKeyInfo: [UInt8]
    /// The subject's organisation name (O).
    package let organization: String?

    package let notBefore: Instant
    package let notAfter: Instant
    /// Whether its key usage (RFC 5280, 4.2.1.3) has digitalSignature and no extended usage keeps it for something else:
    /// TLS, code, time stamps.
    package let isForSignatures: Bool

    private let certificate: OpaquePointer

    /// Nil unless the bytes are exactly one certificate.
    package init?(der: [UInt8]) {
        guard let certificate = SigningCertificate.parse(der) else { return nil }
        self.certificate = certificate
        notBefore = SigningCertificate.instant(X509_get0_notBefore(certificate))
        notAfter = SigningCertificate.instant(X509_get0_notAfter(certificate))
        isForSignatures = SigningCertificate.isForSignatures(certificate)
        self.der = der
        subjectPublicKeyInfo = SigningCertificate.publicKey(of: certificate)
        organization = SigningCertificate.organization(of: certificate)
    }

    deinit {
        X509_free(certificate)
    }

    /// The certified key, which libcrypto decoded with the certificate; nil for one of another kind than `PublicKey`.
    var publicKey: PublicKey? {
        X509_get0_pubkey(certificate).flatMap { PublicKey(decoded: $0, subjectPublicKeyInfo: subjectPublicKeyInfo) }
    }

    /// Whether `issuer` is a certificate authority whose key signed this certificate.
    package func isIssued(by issuer: SigningCertificate) -> Bool {
        guard X509_check_ca(issuer.certificate) == 1 else { return false }
        guard X509_NAME_cmp(X509_get_issuer_name(certificate), X509_get_subject_name(issuer.certificate)) == 0 else {
            return false
        }
        let isSigned = X509_verify(certificate, X509_get0_pubkey(issuer.certificate)) == 1
        if !isSigned { ERR_clear_error() }
        return isSigned
    }

    private static func parse(_ der: [UInt8]) -> OpaquePointer? {
        der.withUnsafeBufferPointer { buffer in
            var next = buffer.baseAddress
            guard let parsed = d2i_X509(nil, &next, buffer.count) else {
                ERR_clear_error()
                return nil
            }
            guard next == buffer.baseAddress.map({ $0 + buffer.count }) else {
                X509_free(parsed)
                return nil
            }
            SM2.setIdentity(of: parsed)
            return parsed
        }
    }

    /// A time that cannot be read makes a certificate that was never good.
    private static func instant(_ time: UnsafePointer<ASN1_TIME>?) -> Instant {
        guard let epoch = ASN1_TIME_set(nil, 0) else { return Instant(milliseconds: 0) }
        defer { ASN1_STRING_free(epoch) }
        var (days, seconds): (Int32, Int32) = (0, 0)
        guard ASN1_TIME_diff(&days, &seconds, epoch, time) == 1 else { return Instant(milliseconds: 0) }
        return Instant(milliseconds: Int64(days) * 86_400_000 + Int64(seconds) * 1000)
    }

    private static func isForSignatures(_ certificate: OpaquePointer) -> Bool {
        let flags = X509_get_extension_flags(certificate)
        let (hasUsage, isNarrowed) = (UInt32(EXFLAG_KUSAGE), UInt32(EXFLAG_XKUSAGE))
        return flags & hasUsage != 0 && flags & isNarrowed == 0
            && X509_get_key_usage(certificate) & UInt32(KU_DIGITAL_SIGNATURE) != 0
    }

    private static func publicKey(of certificate: OpaquePointer) -> [UInt8] {
        var bytes: UnsafeMutablePointer<UInt8>?
        let length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &bytes)
        defer { CRYPTO_free(bytes, nil, 0) }
        guard length > 0, let bytes else { return [] }
        return Array(UnsafeBufferPointer(start: bytes, count: Int(length)))
    }

    private static func organization(of certificate: OpaquePointer) -> String? {
        let name = X509_get_subject_name(certificate)
        let index = X509_NAME_get_index_by_NID(name, NID_organizationName, -1)
        guard index >= 0, let entry = X509_NAME_get_entry(name, index) else { return nil }
        var utf8: UnsafeMutablePointer<UInt8>?
        let length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(entry))
        defer { CRYPTO_free(utf8, nil, 0) }
        guard length > 0, let utf8 else { return nil }
        return String(decoding: UnsafeBufferPointer(start: utf8, count: Int(length)), as: UTF8.self)
    }
}
