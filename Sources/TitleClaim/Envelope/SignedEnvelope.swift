/// Signed bytes: COSE_Sign1 (RFC 9052 §4.2), tag 18, deterministic CBOR.
///
///     18([<<{1: algorithm, ?3: content type, 4: key id}>>, {}, payload, signature])
///
/// Parsing is strict: what parses serialises to the same bytes. A parsed envelope is *not* a verified one.
public struct SignedEnvelope: Equatable, Sendable {
    public let algorithm: SignatureAlgorithm
    /// First 8 bytes of the SHA-256 of the key's SubjectPublicKeyInfo.
    public let keyID: [UInt8]
    public let contentType: EnvelopeContent
    public let payload: [UInt8]
    /// r and s, 64 bytes.
    public let signature: [UInt8]

    /// The greatest envelope that is looked at: a trust list with its certificates.
    public static let byteLimit = 4 << 20

    public init(
        algorithm: SignatureAlgorithm,
        keyID: [UInt8],
        contentType: EnvelopeContent,
        payload: [UInt8],
        signature: [UInt8]
    ) {
        self.algorithm = algorithm
        self.keyID = keyID
        self.contentType = contentType
        self.payload = payload
        self.signature = signature
    }
}

extension SignedEnvelope {
    /// The bytes that the signature is over: Sig_structure of RFC 9052 §4.4 with empty external data.
    public static func toBeSigned(
        algorithm: SignatureAlgorithm,
        keyID: [UInt8],
        contentType: EnvelopeContent,
        payload: [UInt8]
    ) -> [UInt8] {
        var writer = CBORWriter()
        writer.reserve(payload.count + 128)
        writer.array(4)
        writer.text("Signature1")
        writer.byteString(protectedHeader(algorithm, keyID, contentType))
        writer.byteString([])
        writer.byteString(payload)
        return writer.bytes
    }

    public var toBeSigned: [UInt8] {
        SignedEnvelope.toBeSigned(algorithm: algorithm, keyID: keyID, contentType: contentType, payload: payload)
    }

    public func serialized() -> [UInt8] {
        var writer = CBORWriter()
        writer.reserve(payload.count + 160)
        writer.tag(18)
        writer.array(4)
        writer.byteString(SignedEnvelope.protectedHeader(algorithm, keyID, contentType))
        writer.map(0)
        writer.byteString(payload)
        writer.byteString(signature)
        return writer.bytes
    }

    private static func protectedHeader(
        _ algorithm: SignatureAlgorithm,
        _ keyID: [UInt8],
        _ contentType: EnvelopeContent
    ) -> [UInt8] {
        let mediaType = contentType.mediaType
        var header = CBORWriter()
        header.reserve(64)
        header.map(mediaType == nil ? 2 : 3)
        header.unsigned(1)
        header.integer(algorithm.rawValue)
        if let mediaType {
            header.unsigned(3)
            header.text(mediaType)
        }
        header.unsigned(4)
        header.byteString(keyID)
        return header.bytes
    }
}
