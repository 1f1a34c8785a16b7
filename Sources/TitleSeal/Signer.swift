public import TitleClaim
import TitleVerify

/// A private key ready to sign, for one use and one body.
public final class Signer: Sendable {
    /// First 8 bytes of the SHA-256 of the SubjectPublicKeyInfo.
    public let keyID: [UInt8]
    public let algorithm: SignatureAlgorithm
    public let use: KeyUse
    /// The body that the key signs for; nil for a key of the installation.
    public let body: String?
    /// X.509 certificates, DER, the key's own first, the root's last.
    public let chain: [[UInt8]]
    /// The bytes that a seal of this signer takes in a document, at most.
    public let sealBytes: Int
    let seals: CMSTemplate
    let key: any SigningKey

    init(_ key: any SigningKey, entry: TrustedKey) {
        (keyID, algorithm, use) = (entry.keyID, entry.algorithm, entry.use)
        (body, chain, self.key) = (entry.bodies.first, entry.chain, key)
        sealBytes = SealSize.bytes(chain: entry.chain)
        seals = CMSTemplate(chain: entry.chain)
    }

    /// The bytes that a seal of this signer takes in a document with a time-stamp token of so many bytes, at most.
    public func sealBytes(withToken bytes: Int) -> Int { SealSize.bytes(chain: chain, tokenBytes: bytes) }

    /// Whether a revocation list (DER) speaks of the signer's certificate: after a new root, the root's does not.
    public func isCovered(by list: [UInt8]) -> Bool {
        guard let own = chain.first, let root = chain.last else { return false }
        return RevocationList.covers(own, list, signedByOneOf: [root])
    }

    /// The signature over `toBeSigned`, r‖s of 64 bytes; of ES256 with s in the lower half.
    public func sign(_ toBeSigned: [UInt8]) throws(KeyFault) -> [UInt8] {
        let signature = try key.sign(toBeSigned)
        guard key.publicKey.verify(signature, over: toBeSigned) else { throw .ownWorkRefused }
        return signature
    }

    /// The signature over `toBeSigned` for whoever has it verified before anything else: here nothing is checked.
    func unverifiedSignature(_ toBeSigned: [UInt8]) throws(KeyFault) -> [UInt8] {
        try key.sign(toBeSigned)
    }

    /// The same signature as CMS wants it: DER of RFC 3279 §2.2.3.
    public func signDER(_ toBeSigned: [UInt8]) throws(KeyFault) -> [UInt8] {
        guard let der = ECDSASignature.der(fromRaw: try sign(toBeSigned)) else { throw .ownWorkRefused }
        return der
    }
}

extension Signer {
    /// Signs a payload; what comes back has been verified as a stranger would.
    public func envelope(contentType: EnvelopeContent, payload: [UInt8]) throws(KeyFault) -> SignedEnvelope {
        let envelope = try unverifiedEnvelope(contentType: contentType, payload: payload).envelope
        guard key.publicKey.verify(envelope.signature, over: envelope.toBeSigned),
            let parsed = try? SignedEnvelope(parsing: envelope.serialized()), parsed == envelope
        else { throw .ownWorkRefused }
        return envelope
    }

    /// Signs a payload for whoever hands it to a `Verifier` before anything else: here nothing is checked.
    public func unverifiedEnvelope(
        contentType: EnvelopeContent,
        payload: [UInt8]
    ) throws(KeyFault) -> UnverifiedEnvelope {
        let message = toBeSigned(contentType, payload)
        return UnverifiedEnvelope(envelope: envelope(contentType, payload, try key.sign(message)))
    }

    /// The same of many payloads in their order, at once; nil where the key signs one by one.
    public func unverifiedEnvelopes(
        of payloads: [(contentType: EnvelopeContent, bytes: [UInt8])]
    ) throws(KeyFault) -> [UnverifiedEnvelope]? {
        let messages = payloads.map { toBeSigned($0.contentType, $0.bytes) }
        guard let signatures = try key.signatures(over: messages) else { return nil }
        return zip(payloads, signatures).map { payload, signature in
            UnverifiedEnvelope(envelope: envelope(payload.contentType, payload.bytes, signature))
        }
    }

    private func toBeSigned(_ contentType: EnvelopeContent, _ payload: [UInt8]) -> [UInt8] {
        SignedEnvelope.toBeSigned(algorithm: algorithm, keyID: keyID, contentType: contentType, payload: payload)
    }

    private func envelope(_ contentType: EnvelopeContent, _ payload: [UInt8], _ signature: [UInt8]) -> SignedEnvelope {
        SignedEnvelope(
            algorithm: algorithm,
            keyID: keyID,
            contentType: contentType,
            payload: payload,
            signature: signature
        )
    }
}

/// An envelope that nobody has verified since it was signed: its bytes go to a `Verifier` (docs/decisions/0006).
public struct UnverifiedEnvelope: Sendable {
    let envelope: SignedEnvelope

    public func serialized() -> [UInt8] { envelope.serialized() }
}
