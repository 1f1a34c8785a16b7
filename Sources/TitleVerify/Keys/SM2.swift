import COpenSSL

/// SM2 with SM3 (GB/T 32918.2, GM/T 0009): what libcrypto must be told besides the key.
package enum SM2 {
    /// The signer's identity that enters every digest (GM/T 0009 §10); libcrypto's own default is an empty one.
    package static let identity: [UInt8] = Array("1234567812345678".utf8)

    /// A digest context for SM2 with the customary identity; answers nil when libcrypto refuses a step.
    package static func withContext<Answer>(
        _ key: OpaquePointer,
        _ use: (OpaquePointer) throws -> Answer?
    ) rethrows -> Answer? {
        guard let digest = EVP_MD_CTX_new(), let context = EVP_PKEY_CTX_new(key, nil) else { return nil }
        defer {
            EVP_MD_CTX_free(digest)
            EVP_PKEY_CTX_free(context)
        }
        guard EVP_PKEY_CTX_set1_id(context, identity, Int32(identity.count)) == 1 else { return nil }
        EVP_MD_CTX_set_pkey_ctx(digest, context)
        return try use(digest)
    }

    /// Tells a certificate signed with SM2 whose identity its signature was made with.
    ///
    /// One signed otherwise is left alone: libcrypto would refuse to verify it.
    package static func setIdentity(of certificate: OpaquePointer) {
        guard X509_get_signature_nid(certificate) == NID_SM2_with_SM3, let text = ASN1_OCTET_STRING_new() else {
            return
        }
        ASN1_OCTET_STRING_set(text, identity, Int32(identity.count))
        X509_set0_distinguishing_id(certificate, text)
    }
}
