import COpenSSL
import TitleClaim
import TitleModel
import TitleSecrets
import TitleVerify

/// Makes the X.509 certificates of our keys (RFC 5280).
///
/// A root certifies itself (CA, path length 0); it certifies the other keys for digital signatures and non-repudiation.
/// Serial numbers are 16 random bytes.
struct CertificateMaker {
    /// The organisation's name, O and CN of the subject.
    let name: String
    /// The organisational unit: what the key is for.
    let unit: String
    let validFrom: Instant
    let validTo: Instant
    /// Where the issuer's revocation list is to be had; nil: the certificate names no place.
    var revocationList: String?

    func selfSigned(_ key: PrivateKey) throws(KeyFault) -> SigningCertificate {
        try build(subject: key.publicKey, issuer: nil, signedBy: key) { certificate throws(KeyFault) in
            try add(NID_basic_constraints, "critical,CA:TRUE,pathlen:0", to: certificate, issuer: certificate)
            try add(NID_key_usage, "critical,keyCertSign,cRLSign", to: certificate, issuer: certificate)
            try add(NID_subject_key_identifier, "hash", to: certificate, issuer: certificate)
        }
    }

    func issued(
        for key: any SigningKey,
        by issuer: SigningCertificate,
        _ issuerKey: PrivateKey
    ) throws(KeyFault) -> SigningCertificate {
        let parent = try CertificateMaker.parse(issuer.der)
        defer { X509_free(parent) }
        return try build(subject: key.publicKey, issuer: parent, signedBy: issuerKey) { certificate throws(KeyFault) in
            try add(NID_basic_constraints, "critical,CA:FALSE", to: certificate, issuer: parent)
            try add(NID_key_usage, "critical,digitalSignature,nonRepudiation", to: certificate, issuer: parent)
            try add(NID_subject_key_identifier, "hash", to: certificate, issuer: parent)
            try add(NID_authority_key_identifier, "keyid:always", to: certificate, issuer: parent)
            if let revocationList {
                try add(NID_crl_distribution_points, "URI:\(revocationList)", to: certificate, issuer: parent)
            }
        }
    }

    private func build(
        subject key: PublicKey,
        issuer: OpaquePointer?,
        signedBy signer: PrivateKey,
        extensions: (OpaquePointer) throws(KeyFault) -> Void
    ) throws(KeyFault) -> SigningCertificate {
        guard let certificate = X509_new() else { throw .libraryRefused(step: "X509_new") }
        defer { X509_free(certificate) }
        try LibraryAnswer.require(X509_set_version(certificate, 2), "X509_set_version")
        try setSerialAndTimes(of: certificate)
        try setSubject(of: certificate)
        try LibraryAnswer.require(
            X509_set_issuer_name(certificate, X509_get_subject_name(issuer ?? certificate)),
            "X509_set_issuer_name"
        )
        try setKey(of: certificate, key)
        try extensions(certificate)
        try sign(certificate, by: signer)
        return try CertificateMaker.finished(certificate)
    }

    private func sign(_ certificate: OpaquePointer, by signer: PrivateKey) throws(KeyFault) {
        let isSigned =
            signer.algorithm == .sm2
            ? SM2.withContext(signer.pointer) { context -> Bool? in
                guard EVP_DigestSignInit(context, nil, EVP_sm3(), nil, signer.pointer) == 1 else { return nil }
                return X509_sign_ctx(certificate, context) > 0
            }
            : X509_sign(certificate, signer.pointer, EVP_sha256()) > 0
        guard isSigned == true else { throw .libraryRefused(step: "X509_sign") }
    }

    private func setSerialAndTimes(of certificate: OpaquePointer) throws(KeyFault) {
        var serial = SecureRandom.bytes(16)
        // Positive, and always 16 bytes long.
        serial[0] = serial[0] & 0x7F | 0x40
        let number = BN_bin2bn(serial, 16, nil)
        defer { BN_free(number) }
        guard BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nil else {
            throw .libraryRefused(step: "BN_to_ASN1_INTEGER")
        }
        try LibraryAnswer.require(set(validFrom, X509_getm_notBefore(certificate)), "ASN1_TIME_set")
        try LibraryAnswer.require(set(validTo, X509_getm_notAfter(certificate)), "ASN1_TIME_set")
    }

    private func setKey(of certificate: OpaquePointer, _ key: PublicKey) throws(KeyFault) {
        let parsed = key.subjectPublicKeyInfo.withUnsafeBufferPointer { buffer in
            var next = buffer.baseAddress
            return d2i_PUBKEY(nil, &next, buffer.count)
        }
        guard let parsed else { throw .libraryRefused(step: "d2i_PUBKEY") }
        defer { EVP_PKEY_free(parsed) }
        try LibraryAnswer.require(X509_set_pubkey(certificate, parsed), "X509_set_pubkey")
    }

    private func set(_ time: Instant, _ field: UnsafeMutablePointer<ASN1_TIME>?) -> Int32 {
        ASN1_TIME_set(field, Int(time.milliseconds / 1000)) == nil ? 0 : 1
    }

    private func setSubject(of certificate: OpaquePointer) throws(KeyFault) {
        let subject = X509_get_subject_name(certificate)
        for (field, value) in [("C", "CN"), ("O", name), ("OU", unit), ("CN", name)] {
            let bytes = Array(value.utf8)
            let done = X509_NAME_add_entry_by_txt(subject, field, MBSTRING_FLAG, bytes, Int32(bytes.count), -1, 0)
            guard done == 1 else {
                ERR_clear_error()
                throw .unfitName(value)
            }
        }
    }

    private func add(
        _ nid: Int32,
        _ value: String,
        to certificate: OpaquePointer,
        issuer: OpaquePointer
    ) throws(KeyFault) {
        var context = X509V3_CTX()
        X509V3_set_ctx(&context, issuer, certificate, nil, nil, 0)
        guard let made = X509V3_EXT_conf_nid(nil, &context, nid, value) else {
            throw .libraryRefused(step: "X509V3_EXT_conf_nid")
        }
        defer { X509_EXTENSION_free(made) }
        try LibraryAnswer.require(X509_add_ext(certificate, made, -1), "X509_add_ext")
    }
}

extension CertificateMaker {
    private static func finished(_ certificate: OpaquePointer) throws(KeyFault) -> SigningCertificate {
        let der = try LibraryAnswer.der("i2d_X509") { i2d_X509(certificate, &$0) }
        guard let finished = SigningCertificate(der: der) else { throw .libraryRefused(step: "d2i_X509") }
        return finished
    }

    static func parse(_ der: [UInt8]) throws(KeyFault) -> OpaquePointer {
        let parsed = der.withUnsafeBufferPointer { buffer in
            var next = buffer.baseAddress
            return d2i_X509(nil, &next, buffer.count)
        }
        guard let parsed else { throw .libraryRefused(step: "d2i_X509") }
        return parsed
    }

    /// The PEM of a certificate.
    static func pem(_ certificate: SigningCertificate) throws(KeyFault) -> [UInt8] {
        try pem(der: certificate.der)
    }

    static func pem(der: [UInt8]) throws(KeyFault) -> [UInt8] {
        let parsed = try parse(der)
        defer { X509_free(parsed) }
        return try PEMText.written { PEM_write_bio_X509($0, parsed) }
    }
}
