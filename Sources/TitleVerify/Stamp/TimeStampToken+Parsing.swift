extension TimeStampToken {
    /// Reads one token strictly; what it says is not yet checked.
    package init(parsing bytes: [UInt8]) throws(CMSFault) {
        var signedData = try Self.signedData(in: bytes)
        guard Array(try signedData.readElement()) == [DER.integer, 1, 3] else { throw .notOurForm }
        let digest = try AlgorithmName(only: try signedData.read(DER.set))
        let info = try Self.info(in: try signedData.read(DER.sequence))
        let certificates =
            signedData.nextTag == DER.context0 ? try DERReader.elements(of: try signedData.read(DER.context0)) : []
        let signers = try DERReader.elements(of: try signedData.read(DER.set))
        try signedData.expectEnd()
        guard signers.count == 1 else { throw .signerCount(signers.count) }
        self.init(
            bytes: bytes,
            info: try TimeStampInfo(parsing: info),
            certificates: certificates,
            signer: try Self.signer(in: signers[0], digest: digest)
        )
    }

    private static func signedData(in bytes: [UInt8]) throws(CMSFault) -> DERReader {
        var outer = DERReader(bytes[...])
        var contentInfo = DERReader(try outer.read(DER.sequence))
        try outer.expectEnd()
        guard Array(try contentInfo.readElement()) == CMSObjectIdentifiers.signedData else { throw .malformed }
        var wrapper = DERReader(try contentInfo.read(DER.context0))
        try contentInfo.expectEnd()
        let signedData = DERReader(try wrapper.read(DER.sequence))
        try wrapper.expectEnd()
        return signedData
    }

    /// The TSTInfo in the encapsulated content, which must be there.
    private static func info(in content: ArraySlice<UInt8>) throws(CMSFault) -> ArraySlice<UInt8> {
        var reader = DERReader(content)
        guard Array(try reader.readElement()) == CMSObjectIdentifiers.timeStampInfo else { throw .notOurForm }
        var wrapper = DERReader(try reader.read(DER.context0))
        let info = try wrapper.read(DER.octetString)
        try reader.expectEnd()
        try wrapper.expectEnd()
        return info
    }

    private static func signer(in bytes: [UInt8], digest: AlgorithmName) throws(CMSFault) -> [UInt8] {
        var outer = DERReader(bytes[...])
        var info = DERReader(try outer.read(DER.sequence))
        guard Array(try info.readElement()) == [DER.integer, 1, 1] else { throw .notOurForm }
        guard info.nextTag == DER.sequence else { throw .notOurForm }
        let name = Array(try info.readElement())
        guard try AlgorithmName(try info.read(DER.sequence)) == digest else { throw .notOurForm }
        guard info.nextTag == DER.context0 else { throw .noSignedAttributes }
        _ = try info.readElement()
        guard try AlgorithmName(try info.read(DER.sequence)).signs(digest) else { throw .unsupportedAlgorithm }
        _ = try info.read(DER.octetString)
        try info.expectEnd()
        return name
    }
}
