extension PDFObjects {
    struct Signature {
        let ranges: PDFSignedRanges
        let cms: [UInt8]
        let signedAt: PDFMoment
    }

    /// The one signature, reached from the catalog through its one field; never searched for.
    func signature(of catalog: PDFDictionary) throws(PDFFault) -> Signature {
        let reference = try signatureReference(of: catalog)
        guard let object = object(reference), let dictionary = object.value.dictionary, object.stream == nil else {
            throw .notOurForm(.signatureField)
        }
        try checkAlone()
        let signedAt = try checkStatements(of: dictionary)
        try checkNoChangesAllowed(catalog, signature: dictionary, reference: reference)
        let ranges = try signedRanges(of: dictionary, contents: object.contents)
        guard case .bytes(let contents)? = dictionary["Contents"] else { throw .rangeDoesNotCoverFile }
        return Signature(ranges: ranges, cms: try withoutPadding(contents), signedAt: signedAt)
    }

    private func signatureReference(of catalog: PDFDictionary) throws(PDFFault) -> PDFReference {
        guard let fields = array(dictionary(catalog["AcroForm"])?["Fields"]), !fields.isEmpty else {
            throw .noSignature
        }
        guard fields.count == 1 else { throw .severalSignatures(count: fields.count) }
        guard let field = dictionary(fields[0]), field["FT"] == .name("Sig"), field["Kids"] == nil,
            let signature = field["V"]?.reference
        else { throw .notOurForm(.signatureField) }
        return signature
    }

    /// Refuses a second signature wherever it stands: a field, a dictionary, a timestamp.
    private func checkAlone() throws(PDFFault) {
        let dictionaries = objects.compactMap { $0?.value.dictionary }
        let signatures = dictionaries.count { $0["ByteRange"] != nil || $0["Type"] == .name("Sig") }
        let fields = dictionaries.count { $0["FT"] == .name("Sig") }
        let timestamps = dictionaries.count { $0["Type"] == .name("DocTimeStamp") }
        let count = max(signatures + timestamps, fields)
        guard count == 1 else { throw .severalSignatures(count: count) }
    }

    private func checkStatements(of signature: PDFDictionary) throws(PDFFault) -> PDFMoment {
        guard signature["Type"] == .name("Sig"), signature["Filter"] == .name("Adobe.PPKLite"),
            signature["SubFilter"] == .name("ETSI.CAdES.detached"),
            let moment = signature["M"]?.bytes.flatMap({ PDFMoment(pdfText: $0) })
        else { throw .notOurForm(.signatureDictionary) }
        return moment
    }

    private func checkNoChangesAllowed(
        _ catalog: PDFDictionary,
        signature: PDFDictionary,
        reference: PDFReference
    ) throws(PDFFault) {
        guard dictionary(catalog["Perms"])?["DocMDP"] == .reference(reference),
            let transforms = signature["Reference"]?.array, transforms.count == 1,
            let transform = transforms[0].dictionary, transform["TransformMethod"] == .name("DocMDP"),
            transform["TransformParams"]?.dictionary?["P"] == .integer(1)
        else { throw .notOurForm(.noChangesAllowed) }
    }

    /// From byte 0 to the last byte, around a gap that is exactly the hexadecimal string of Contents.
    private func signedRanges(
        of signature: PDFDictionary,
        contents: Range<Int>?
    ) throws(PDFFault) -> PDFSignedRanges {
        guard let numbers = signature["ByteRange"]?.array?.map(\.integer), numbers.count == 4, let gap = contents,
            bytes[gap.lowerBound] == UInt8(ascii: "<"), bytes[gap.upperBound - 1] == UInt8(ascii: ">"),
            numbers == [0, gap.lowerBound, gap.upperBound, bytes.count - gap.upperBound]
        else { throw .rangeDoesNotCoverFile }
        return PDFSignedRanges(before: 0..<gap.lowerBound, after: gap.upperBound..<bytes.count)
    }

    /// The DER element at the beginning; what follows it must be zeros.
    private func withoutPadding(_ contents: [UInt8]) throws(PDFFault) -> [UInt8] {
        guard let count = derElementCount(contents), count <= contents.count else { throw .noSignatureInside }
        guard contents[count...].allSatisfy({ $0 == 0 }) else { throw .paddingNotZero }
        return Array(contents[..<count])
    }
}

/// The length of a DER SEQUENCE with its header (X.690, 8.1.3), of at most 65,535 bytes of contents.
private func derElementCount(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 4, bytes[0] == 0x30 else { return bytes == [0x30, 0] ? 2 : nil }
    switch bytes[1] {
    case 0..<0x80: return 2 + Int(bytes[1])
    case 0x81: return 3 + Int(bytes[2])
    case 0x82: return 4 + Int(bytes[2]) << 8 + Int(bytes[3])
    default: return nil
    }
}
