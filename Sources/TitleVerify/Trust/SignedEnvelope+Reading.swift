import TitleClaim

extension SignedEnvelope {
    /// The envelope in `bytes` with its payload as `decode` reads it; the signature is still to be checked.
    static func read<Payload>(
        _ bytes: [UInt8],
        as content: EnvelopeContent,
        _ decode: ([UInt8]) throws(ClaimFault) -> Payload
    ) throws(ClaimFault) -> (envelope: SignedEnvelope, payload: Payload) {
        let envelope = try SignedEnvelope(parsing: bytes)
        guard envelope.contentType == content else { throw .unsupportedContentType }
        return (envelope, try decode(envelope.payload))
    }

    /// Whether it names the key of a SubjectPublicKeyInfo and bears its signature.
    func isSigned(by subjectPublicKeyInfo: [UInt8]) -> Bool {
        guard let key = PublicKey(subjectPublicKeyInfo: subjectPublicKeyInfo), key.keyID == keyID else { return false }
        return key.verifies(self)
    }
}
