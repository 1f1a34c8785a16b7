/// A stream (ISO 32000-1, 7.3.8) whose bytes are in their final, possibly compressed, form.
///
/// Make one once for what many documents share (a profile, a font program) and add it to each.
public struct PDFStream: Sendable {
    /// What stands in its dictionary, as syntax, without Length.
    public let entries: PDFBytes
    public let encoded: [UInt8]

    /// The bytes as they are; `entries` name their filter, if any (`DCTDecode` for a JPEG).
    public init(_ entries: PDFBytes = PDFBytes(), encoded: [UInt8]) {
        self.entries = entries
        self.encoded = encoded
    }

    /// The bytes deflated; where that makes them no shorter, as they are.
    public init(_ entries: PDFBytes = PDFBytes(), deflating data: [UInt8], level: Int32 = FlateEncoder.quick) {
        let deflated = data.count < Self.worthDeflating ? data : FlateEncoder.encode(data, level: level)
        guard deflated.count < data.count else {
            self.init(entries, encoded: data)
            return
        }
        self.init(entries.filtered, encoded: deflated)
    }

    /// Bytes of which those in `range` are already coded as `pieces`.
    public init(
        _ entries: PDFBytes,
        bytes: [UInt8],
        by code: LiteralCode,
        pieces: [CodedPiece],
        in range: Range<Int>
    ) {
        self.init(entries.filtered, encoded: code.zlib(bytes, pieces: pieces, in: range))
    }

    private static let worthDeflating = 64
}

extension PDFBytes {
    fileprivate var filtered: PDFBytes {
        var complete = self
        complete.append("/Filter/FlateDecode")
        return complete
    }
}
