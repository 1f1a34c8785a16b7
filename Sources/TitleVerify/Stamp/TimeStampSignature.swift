import COpenSSL
import Glibc
import TitleModel

/// The signature of a token, as libcrypto's time-stamp functions check it.
///
/// They hold the certificate against signing-certificate (RFC 5035, RFC 5816), demand `timeStamping` as its one extended
/// usage, critical, and go by the time of the stamp.
struct TimeStampSignature {
    private let token: TimeStampToken
    private let certificates: [[UInt8]]
    private let revocationLists: [[UInt8]]

    init(_ token: TimeStampToken, certificates: [[UInt8]], revocationLists: [[UInt8]]) {
        (self.token, self.certificates, self.revocationLists) = (token, certificates, revocationLists)
    }

    /// Whether it is of this certificate, whoever stands above that.
    func isMade(by certificate: [UInt8]) -> Bool {
        verifies(trusting: [certificate], flags: UInt(X509_V_FLAG_PARTIAL_CHAIN))
    }

    /// Whether the certificate leads to an anchor; revoked by a list of its own issuer it does not.
    func leads(to anchors: [[UInt8]], from certificate: [UInt8]) -> Bool {
        let lists = revocationLists.filter { RevocationList.isOfIssuer(of: certificate, $0) }
        let flags = UInt(X509_V_FLAG_PARTIAL_CHAIN) | (lists.isEmpty ? 0 : UInt(X509_V_FLAG_CRL_CHECK))
        return verifies(trusting: anchors, flags: flags, lists)
    }

    private func verifies(trusting anchors: [[UInt8]], flags: UInt, _ lists: [[UInt8]] = []) -> Bool {
        defer { ERR_clear_error() }
        guard let store = X509_STORE_new(), let pile = OPENSSL_sk_new_null() else { return false }
        defer {
            X509_STORE_free(store)
            OPENSSL_sk_pop_free(pile) { X509_free($0.map { OpaquePointer($0) }) }
        }
        for anchor in anchors { add(anchor, to: store) }
        for list in lists { add(list: list, to: store) }
        for certificate in certificates { push(certificate, on: pile) }
        X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store), Int(token.info.time.milliseconds / 1000))
        X509_STORE_set_flags(store, flags)
        return isSigned(store, pile)
    }

    private func isSigned(_ store: OpaquePointer, _ pile: OpaquePointer) -> Bool {
        let parsed = token.bytes.withUnsafeBufferPointer { buffer in
            var next = buffer.baseAddress
            return d2i_PKCS7(nil, &next, buffer.count)
        }
        guard let parsed else { return false }
        defer { PKCS7_free(parsed) }
        return TS_RESP_verify_signature(parsed, pile, store, nil) == 1
    }

    private func add(_ der: [UInt8], to store: OpaquePointer) {
        guard let parsed = parsed(der) else { return }
        X509_STORE_add_cert(store, parsed)
        X509_free(parsed)
    }

    private func push(_ der: [UInt8], on pile: OpaquePointer) {
        guard let parsed = parsed(der) else { return }
        if OPENSSL_sk_push(pile, UnsafeRawPointer(parsed)) == 0 { X509_free(parsed) }
    }

    private func add(list der: [UInt8], to store: OpaquePointer) {
        guard let parsed = RevocationList.parsed(der) else { return }
        X509_STORE_add_crl(store, parsed)
        X509_CRL_free(parsed)
    }

    private func parsed(_ der: [UInt8]) -> OpaquePointer? {
        der.withUnsafeBufferPointer { buffer in
            var next = buffer.baseAddress
            return d2i_X509(nil, &next, buffer.count)
        }
    }
}

/// An X.509 CRL in DER, as far as documents carry them.
package enum RevocationList {
    /// Whether a list speaks of a certificate: it is of the certificate's issuer and signed with the key of one of these.
    package static func covers(_ certificate: [UInt8], _ list: [UInt8], signedByOneOf issuers: [[UInt8]]) -> Bool {
        isOfIssuer(of: certificate, list) && issuers.contains { isSigned(list, by: $0) }
    }

    private static func isSigned(_ list: [UInt8], by issuer: [UInt8]) -> Bool {
        guard let list = parsed(list) else { return false }
        defer { X509_CRL_free(list) }
        defer { ERR_clear_error() }
        guard let issuer = certificate(issuer) else { return false }
        defer { X509_free(issuer) }
        return X509_CRL_verify(list, X509_get0_pubkey(issuer)) == 1
    }

    /// Whether a list is of the authority that issued a certificate.
    static func isOfIssuer(of certificate: [UInt8], _ list: [UInt8]) -> Bool {
        guard let list = parsed(list) else { return false }
        defer { X509_CRL_free(list) }
        guard let certificate = Self.certificate(certificate) else { return false }
        defer { X509_free(certificate) }
        return X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_issuer_name(certificate)) == 0
    }

    private static func certificate(_ der: [UInt8]) -> OpaquePointer? {
        der.withUnsafeBufferPointer { buffer in
            var next = buffer.baseAddress
            return d2i_X509(nil, &next, buffer.count)
        }
    }

    static func parsed(_ der: [UInt8]) -> OpaquePointer? {
        let list = der.withUnsafeBufferPointer { buffer in
            var next = buffer.baseAddress
            return d2i_X509_CRL(nil, &next, buffer.count)
        }
        if list == nil { ERR_clear_error() }
        return list
    }
}
