extension SignedEnvelope {
    /// Reads exactly one envelope; every byte of it is accounted for.
    public init(parsing bytes: [UInt8]) throws(ClaimFault) {
        let root = try CBORItem(parsing: bytes, limit: SignedEnvelope.byteLimit)
        let parts = try root.tagged(18).array(upTo: 4)
        guard parts.count == 4 else { throw .unexpectedType(at: 1) }
        try parts[1].map(known: 0...0).requireEmpty()
        let header = try SignedEnvelope.header(try parts[0].byteString(0...128))
        algorithm = header.algorithm
        keyID = header.keyID
        contentType = header.contentType
        payload = try parts[2].byteString(1...SignedEnvelope.byteLimit)
        signature = try parts[3].byteString(algorithm.signatureLength...algorithm.signatureLength)
    }

    private static func header(
        _ bytes: [UInt8]
    ) throws(ClaimFault) -> (algorithm: SignatureAlgorithm, keyID: [UInt8], contentType: EnvelopeContent) {
        let map = try CBORItem(parsing: bytes, limit: 128).map(known: 1...4)
        guard map.optional(2) == nil else { throw .unknown(key: 2) }
        let number = try map.item(1).integer()
        guard let algorithm = SignatureAlgorithm(rawValue: number) else { throw .unsupportedAlgorithm(number) }
        var mediaType: String?
        if let item = map.optional(3) { mediaType = try item.text(1...100) }
        return (algorithm, try map.item(4).byteString(8...8), try EnvelopeContent(mediaType: mediaType))
    }
}
