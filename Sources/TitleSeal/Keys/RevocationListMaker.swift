import COpenSSL
import Glibc
import TitleClaim
import TitleModel
import TitleVerify

/// A certificate that its issuer no longer stands behind.
struct RevokedCertificate {
    /// DER.
    let certificate: [UInt8]
    let revokedAt: Instant
    let reason: Reason

    /// CRLReason of RFC 5280 §5.3.1.
    enum Reason: Equatable {
        /// With the time from which strangers may have known the key (invalidityDate, §5.3.2).
        case keyCompromise(since: Instant)
        case superseded
        case cessationOfOperation

        var code: Int {
            switch self {
            case .keyCompromise: 1
            case .superseded: 4
            case .cessationOfOperation: 5
            }
        }
    }
}

/// Makes the root's certificate revocation list: X.509 v2 (RFC 5280 §5), for other people's programs.
///
/// Our own verifier goes by the trust list, which says the same and more.
struct RevocationListMaker {
    let number: UInt64
    let issued: Instant
    let nextUpdate: Instant

    /// The list in DER, signed by the root that `issuer` certifies.
    func made(_ revoked: [RevokedCertificate], by authority: Authority) throws(KeyFault) -> [UInt8] {
        guard let list = X509_CRL_new() else { throw .libraryRefused(step: "X509_CRL_new") }
        defer { X509_CRL_free(list) }
        let issuer = try CertificateMaker.parse(authority.certificate.der)
        defer { X509_free(issuer) }
        try LibraryAnswer.require(X509_CRL_set_version(list, 1), "X509_CRL_set_version")
        try LibraryAnswer.require(
            X509_CRL_set_issuer_name(list, X509_get_subject_name(issuer)),
            "X509_CRL_set_issuer_name"
        )
        try setTimes(of: list)
        for certificate in revoked { try add(certificate, to: list) }
        try LibraryAnswer.require(X509_CRL_sort(list), "X509_CRL_sort")
        try addExtensions(to: list, issuer)
        try sign(list, by: authority.key)
        guard RevocationListMaker.verifies(list, authority.key) else { throw .ownWorkRefused }
        return try checked(list)
    }

    private func setTimes(of list: OpaquePointer) throws(KeyFault) {
        let (last, next) = (try time(issued), try time(nextUpdate))
        defer {
            ASN1_STRING_free(last)
            ASN1_STRING_free(next)
        }
        try LibraryAnswer.require(X509_CRL_set1_lastUpdate(list, last), "X509_CRL_set1_lastUpdate")
        try LibraryAnswer.require(X509_CRL_set1_nextUpdate(list, next), "X509_CRL_set1_nextUpdate")
    }

    private func addExtensions(to list: OpaquePointer, _ issuer: OpaquePointer) throws(KeyFault) {
        var context = X509V3_CTX()
        X509V3_set_ctx(&context, issuer, nil, nil, list, 0)
        guard let made = X509V3_EXT_conf_nid(nil, &context, NID_authority_key_identifier, "keyid:always") else {
            throw .libraryRefused(step: "X509V3_EXT_conf_nid")
        }
        defer { X509_EXTENSION_free(made) }
        try LibraryAnswer.require(X509_CRL_add_ext(list, made, -1), "X509_CRL_add_ext")
        guard let value = ASN1_INTEGER_new() else { throw .libraryRefused(step: "ASN1_INTEGER_new") }
        defer { ASN1_STRING_free(value) }
        try LibraryAnswer.require(ASN1_INTEGER_set_uint64(value, number), "ASN1_INTEGER_set_uint64")
        try LibraryAnswer.require(
            X509_CRL_add1_ext_i2d(list, NID_crl_number, UnsafeMutableRawPointer(value), 0, 0),
            "crlNumber"
        )
    }

    private func sign(_ list: OpaquePointer, by key: PrivateKey) throws(KeyFault) {
        let isSigned =
            key.algorithm == .sm2
            ? SM2.withContext(key.pointer) { context -> Bool? in
                guard EVP_DigestSignInit(context, nil, EVP_sm3(), nil, key.pointer) == 1 else { return nil }
                return X509_CRL_sign_ctx(list, context) > 0
            }
            : X509_CRL_sign(list, key.pointer, EVP_sha256()) > 0
        guard isSigned == true else { throw .libraryRefused(step: "X509_CRL_sign") }
    }
}

extension RevocationListMaker {
    private func add(_ revoked: RevokedCertificate, to list: OpaquePointer) throws(KeyFault) {
        guard let entry = X509_REVOKED_new() else { throw .libraryRefused(step: "X509_REVOKED_new") }
        let certificate = try CertificateMaker.parse(revoked.certificate)
        defer { X509_free(certificate) }
        let time = try time(revoked.revokedAt)
        defer { ASN1_STRING_free(time) }
        // The entry belongs to the list first, which frees it whatever happens next.
        guard X509_CRL_add0_revoked(list, entry) == 1 else {
            X509_REVOKED_free(entry)
            throw .libraryRefused(step: "X509_CRL_add0_revoked")
        }
        try LibraryAnswer.require(
            X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(certificate)),
            "serialNumber"
        )
        try LibraryAnswer.require(X509_REVOKED_set_revocationDate(entry, time), "revocationDate")
        try addReason(revoked.reason, to: entry)
    }

    private func addReason(_ reason: RevokedCertificate.Reason, to entry: OpaquePointer) throws(KeyFault) {
        guard let code = ASN1_ENUMERATED_new() else { throw .libraryRefused(step: "ASN1_ENUMERATED_new") }
        defer { ASN1_STRING_free(code) }
        try LibraryAnswer.require(ASN1_ENUMERATED_set(code, reason.code), "ASN1_ENUMERATED_set")
        try LibraryAnswer.require(
            X509_REVOKED_add1_ext_i2d(entry, NID_crl_reason, UnsafeMutableRawPointer(code), 0, 0),
            "reasonCode"
        )
        guard case .keyCompromise(let since) = reason else { return }
        // RFC 5280 §5.3.2: GeneralizedTime, whatever the year.
        let seconds = Int(since.milliseconds / 1000)
        guard let time = ASN1_GENERALIZEDTIME_set(nil, seconds) else { throw .libraryRefused(step: "invalidityDate") }
        defer { ASN1_STRING_free(time) }
        let added = X509_REVOKED_add1_ext_i2d(entry, NID_invalidity_date, UnsafeMutableRawPointer(time), 0, 0)
        try LibraryAnswer.require(added, "invalidityDate")
    }

    private func time(_ moment: Instant) throws(KeyFault) -> UnsafeMutablePointer<ASN1_TIME> {
        guard let time = ASN1_TIME_set(nil, Int(moment.milliseconds / 1000)) else {
            throw .libraryRefused(step: "ASN1_TIME_set")
        }
        return time
    }

    /// libcrypto cannot be told the signer's identity of an SM2 list, so that signature is checked by itself.
    private static func verifies(_ list: OpaquePointer, _ key: PrivateKey) -> Bool {
        guard key.algorithm == .sm2 else { return X509_CRL_verify(list, key.pointer) == 1 }
        var signature: UnsafePointer<ASN1_BIT_STRING>?
        X509_CRL_get0_signature(list, &signature, nil)
        guard let toBeSigned = try? LibraryAnswer.der("i2d_re_X509_CRL_tbs", { i2d_re_X509_CRL_tbs(list, &$0) }),
            let signature, let start = ASN1_STRING_get0_data(signature)
        else { return false }
        let der = UnsafeBufferPointer(start: start, count: Int(ASN1_STRING_length(signature)))
        guard let raw = ECDSASignature.raw(fromDER: Array(der)) else { return false }
        return key.publicKey.verify(raw, over: toBeSigned)
    }

    /// The bytes, once their number is read back from them.
    private func checked(_ list: OpaquePointer) throws(KeyFault) -> [UInt8] {
        let der = try LibraryAnswer.der("i2d_X509_CRL") { i2d_X509_CRL(list, &$0) }
        guard RevocationListReader.number(of: der) == number else { throw .ownWorkRefused }
        return der
    }
}

/// What is asked of a list that was made.
enum RevocationListReader {
    /// CRL number of a list in DER; nil for anything else.
    static func number(of der: [UInt8]) -> UInt64? {
        reading(der) { list in
            guard let value = X509_CRL_get_ext_d2i(list, NID_crl_number, nil, nil) else { return nil }
            let integer = value.assumingMemoryBound(to: ASN1_INTEGER.self)
            defer { ASN1_STRING_free(integer) }
            var number: UInt64 = 0
            return ASN1_INTEGER_get_uint64(&number, integer) == 1 ? number : nil
        }
    }

    /// Whether a list in DER has the serial number of a certificate in DER.
    static func isRevoked(_ certificate: [UInt8], in der: [UInt8]) -> Bool {
        guard let parsed = try? CertificateMaker.parse(certificate) else { return false }
        defer { X509_free(parsed) }
        return reading(der) { list in
            var entry: OpaquePointer?
            return X509_CRL_get0_by_serial(list, &entry, X509_get_serialNumber(parsed)) > 0
        } ?? false
    }

    /// Until when a list in DER is good (nextUpdate); nil for anything else.
    static func end(of der: [UInt8]) -> Instant? {
        reading(der) { instant(X509_CRL_get0_nextUpdate($0)) }
    }

    /// Whether a list in DER is in force: issued, and its end not come.
    static func isCurrent(_ der: [UInt8], at now: Instant) -> Bool {
        let begin = reading(der) { instant(X509_CRL_get0_lastUpdate($0)) }
        guard let begin, let end = end(of: der) else { return false }
        return begin <= now && now < end
    }

    private static func instant(_ time: UnsafePointer<ASN1_TIME>?) -> Instant? {
        var parts = tm()
        guard let time, ASN1_TIME_to_tm(time, &parts) == 1 else { return nil }
        return Instant(milliseconds: Int64(timegm(&parts)) * 1000)
    }

    /// The DER of a list in DER or PEM.
    static func der(of bytes: [UInt8]) -> [UInt8]? {
        if reading(bytes, { _ in true }) == true { return bytes }
        defer { ERR_clear_error() }
        guard let buffer = BIO_new_mem_buf(bytes, Int32(clamping: bytes.count)) else { return nil }
        defer { BIO_free(buffer) }
        guard let list = PEM_read_bio_X509_CRL(buffer, nil, nil, nil) else { return nil }
        defer { X509_CRL_free(list) }
        return try? LibraryAnswer.der("i2d_X509_CRL") { i2d_X509_CRL(list, &$0) }
    }

    private static func reading<Answer>(_ der: [UInt8], _ read: (OpaquePointer) -> Answer?) -> Answer? {
        let parsed = der.withUnsafeBufferPointer { buffer in
            var next = buffer.baseAddress
            return d2i_X509_CRL(nil, &next, buffer.count)
        }
        guard let parsed else {
            ERR_clear_error()
            return nil
        }
        defer { X509_CRL_free(parsed) }
        return read(parsed)
    }
}
