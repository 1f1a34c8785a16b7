import TitleSecrets

/// A detached CMS signature (RFC 5652) as PAdES baseline has it (ETSI EN 319 142-1, 6): one signer, SHA-256, ECDSA.
///
/// Signed attributes: content-type, message-digest and signing-certificate-v2 (RFC 5035); no signing-time, because the
/// document's M says it. The one unsigned attribute that may stand there is a time stamp of the signature (B-T). What
/// parses serialises to the same bytes, so nothing in it goes unlooked at.
package struct CMSSignedData: Equatable, Sendable {
    /// SHA-256 of the bytes that are sealed.
    package let messageDigest: [UInt8]
    /// X.509 in DER, the signer's own first.
    package let certificates: [[UInt8]]
    /// r and s, 64 bytes.
    package let signature: [UInt8]
    /// The DER of a time-stamp token (RFC 3161) over `stampedBytes`, as it stands; nil in a signature without one.
    package let timeStamp: [UInt8]?

    package init(
        messageDigest: [UInt8],
        certificates: [[UInt8]],
        signature: [UInt8],
        timeStamp: [UInt8]? = nil
    ) {
        self.messageDigest = messageDigest
        self.certificates = certificates
        self.signature = signature
        self.timeStamp = timeStamp
    }
}

extension CMSSignedData {
    /// What the signature is over: the signed attributes as a SET OF (RFC 5652, 5.4).
    package static func toBeSigned(messageDigest: [UInt8], signer: [UInt8]) -> [UInt8] {
        DER.element(DER.set, attributes(messageDigest: messageDigest, signer: signer))
    }

    package var toBeSigned: [UInt8] {
        Self.toBeSigned(messageDigest: messageDigest, signer: certificates.first ?? [])
    }

    /// What a time stamp is over: the signature's value (ETSI EN 319 122-1, 5.3); nil when it has not its form.
    package var stampedBytes: [UInt8]? { ECDSASignature.der(fromRaw: signature) }

    /// The same signature with a time stamp beside it.
    package func stamped(with token: [UInt8]) -> CMSSignedData {
        CMSSignedData(
            messageDigest: messageDigest,
            certificates: certificates,
            signature: signature,
            timeStamp: token
        )
    }

    /// The DER of the ContentInfo; nil when the first certificate or the signature has not its form.
    package func serialized() -> [UInt8]? {
        ECDSASignature.der(fromRaw: signature).flatMap { serialized(signatureDER: $0) }
    }

    func serialized(signatureDER signature: [UInt8]) -> [UInt8]? {
        guard let signer = certificates.first, let name = CertificateName(of: signer) else { return nil }
        let digest = DER.element(DER.sequence, CMSObjectIdentifiers.sha256)
        let signedData = DER.element(
            DER.sequence,
            Self.version1,
            DER.element(DER.set, digest),
            DER.element(DER.sequence, CMSObjectIdentifiers.data),
            DER.element(DER.context0, DER.sorted(certificates)),
            DER.element(DER.set, signerInfo(name, digest: digest, signer: signer, signature: signature))
        )
        return DER.element(
            DER.sequence,
            CMSObjectIdentifiers.signedData,
            DER.element(DER.context0, signedData)
        )
    }

    private static let version1: [UInt8] = [DER.integer, 1, 1]

    private func signerInfo(
        _ name: CertificateName,
        digest: [UInt8],
        signer: [UInt8],
        signature: [UInt8]
    ) -> [UInt8] {
        DER.element(
            DER.sequence,
            Self.version1,
            name.issuerAndSerialNumber,
            digest,
            DER.element(DER.context0, Self.attributes(messageDigest: messageDigest, signer: signer)),
            DER.element(DER.sequence, CMSObjectIdentifiers.ecdsaWithSHA256),
            DER.element(DER.octetString, signature),
            unsignedAttributes
        )
    }

    private var unsignedAttributes: [UInt8] {
        guard let timeStamp else { return [] }
        return DER.element(DER.context1, Self.attribute(CMSObjectIdentifiers.signatureTimeStamp, timeStamp))
    }

    private static func attributes(messageDigest: [UInt8], signer: [UInt8]) -> [[UInt8]] {
        let hash = DER.element(DER.octetString, SHA256.digest(signer))
        let certificate = DER.element(
            DER.sequence,
            DER.element(DER.sequence, DER.element(DER.sequence, hash))
        )
        return DER.sorted([
            attribute(CMSObjectIdentifiers.contentType, CMSObjectIdentifiers.data),
            attribute(CMSObjectIdentifiers.messageDigest, DER.element(DER.octetString, messageDigest)),
            attribute(CMSObjectIdentifiers.signingCertificateV2, certificate),
        ])
    }

    private static func attribute(_ identifier: [UInt8], _ value: [UInt8]) -> [UInt8] {
        DER.element(DER.sequence, identifier, DER.element(DER.set, value))
    }
}
