extension CMSSignedData {
    /// Reads one signature strictly; what it says is not yet checked.
    package init(parsing bytes: [UInt8]) throws(CMSFault) {
        var signedData = try Self.signedData(in: bytes)
        _ = try signedData.read(DER.integer)
        _ = try signedData.read(DER.set)
        try Self.expectNoContent(try signedData.read(DER.sequence))
        let certificates = try DERReader.elements(of: try signedData.read(DER.context0))
        let signers = try DERReader.elements(of: try signedData.read(DER.set))
        guard signers.count == 1 else { throw .signerCount(signers.count) }
        try self.init(signerInfo: signers[0], certificates: certificates)
        try signedData.expectEnd()
        guard serialized() == bytes else { throw .notOurForm }
    }

    private init(signerInfo bytes: [UInt8], certificates: [[UInt8]]) throws(CMSFault) {
        var outer = DERReader(bytes[...])
        var info = DERReader(try outer.read(DER.sequence))
        _ = try info.read(DER.integer)
        let name = Array(try info.readElement())
        try Self.expect(CMSObjectIdentifiers.sha256, in: try info.read(DER.sequence))
        guard info.nextTag == DER.context0 else { throw .noSignedAttributes }
        let digest = try Self.messageDigest(in: try DERReader.elements(of: try info.read(DER.context0)))
        try Self.expect(CMSObjectIdentifiers.ecdsaWithSHA256, in: try info.read(DER.sequence))
        let signature = ECDSASignature.raw(fromDER: Array(try info.read(DER.octetString)))
        let timeStamp = try info.isAtEnd ? nil : Self.timeStamp(in: try info.read(DER.context1))
        guard let signature,
            let own = certificates.firstIndex(where: { CertificateName(of: $0)?.issuerAndSerialNumber == name })
        else { throw .notOurForm }
        var ordered = certificates
        ordered.insert(ordered.remove(at: own), at: 0)
        self.init(messageDigest: digest, certificates: ordered, signature: signature, timeStamp: timeStamp)
    }

    /// The token in unsigned attributes that hold nothing else.
    private static func timeStamp(in attributes: ArraySlice<UInt8>) throws(CMSFault) -> [UInt8] {
        var outer = DERReader(attributes)
        var attribute = DERReader(try outer.read(DER.sequence))
        try outer.expectEnd()
        guard Array(try attribute.readElement()) == CMSObjectIdentifiers.signatureTimeStamp else { throw .notOurForm }
        var values = DERReader(try attribute.read(DER.set))
        let token = Array(try values.readElement())
        try values.expectEnd()
        return token
    }

    private static func signedData(in bytes: [UInt8]) throws(CMSFault) -> DERReader {
        var outer = DERReader(bytes[...])
        var contentInfo = DERReader(try outer.read(DER.sequence))
        try outer.expectEnd()
        guard Array(try contentInfo.readElement()) == CMSObjectIdentifiers.signedData else { throw .malformed }
        var wrapper = DERReader(try contentInfo.read(DER.context0))
        return DERReader(try wrapper.read(DER.sequence))
    }

    private static func expectNoContent(_ contentInfo: ArraySlice<UInt8>) throws(CMSFault) {
        var reader = DERReader(contentInfo)
        _ = try reader.readElement()
        guard reader.isAtEnd else { throw .carriesContent }
    }

    private static func expect(_ identifier: [UInt8], in algorithm: ArraySlice<UInt8>) throws(CMSFault) {
        var reader = DERReader(algorithm)
        guard Array(try reader.readElement()) == identifier else { throw .unsupportedAlgorithm }
    }

    private static func messageDigest(in attributes: [[UInt8]]) throws(CMSFault) -> [UInt8] {
        for attribute in attributes {
            var outer = DERReader(attribute[...])
            var reader = DERReader(try outer.read(DER.sequence))
            guard Array(try reader.readElement()) == CMSObjectIdentifiers.messageDigest else { continue }
            var values = DERReader(try reader.read(DER.set))
            return Array(try values.read(DER.octetString))
        }
        throw .notOurForm
    }
}
