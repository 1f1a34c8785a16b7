/// A stream (ISO 32000-1, 7.3.8) whose bytes are in their final, possibly compressed, form.
///
/// Make one once for what many documents share (a profile, a font program) and add it to each.
public struct PDFStream: Sendable {
    /// Without Length.
    public let dictionary: PDFDictionary
    public let encoded: [UInt8]

    /// The bytes as they are; `dictionary` names their filter, if any (`DCTDecode` for a JPEG).
    public init(dictionary: PDFDictionary, encoded: [UInt8]) {
        self.dictionary = dictionary
        self.encoded = encoded
    }

    /// The bytes deflated; where that makes them no shorter, as they are.
    public init(dictionary: PDFDictionary, deflating data: [UInt8], level: Int32 = FlateEncoder.quick) {
        let deflated = data.count < Self.worthDeflating ? data : FlateEncoder.encode(data, level: level)
        guard deflated.count < data.count else {
            self.init(dictionary: dictionary, encoded: data)
            return
        }
        var complete = dictionary
        complete["Filter"] = .name("FlateDecode")
        self.init(dictionary: complete, encoded: deflated)
    }

    /// Bytes of which those in `range` are already coded as `pieces`.
    public init(
        dictionary: PDFDictionary,
        bytes: [UInt8],
        by code: LiteralCode,
        pieces: [CodedBytes],
        in range: Range<Int>
    ) {
        var complete = dictionary
        complete["Filter"] = .name("FlateDecode")
        self.init(dictionary: complete, encoded: code.zlib(bytes, pieces: pieces, in: range))
    }

    private static let worthDeflating = 64
}
