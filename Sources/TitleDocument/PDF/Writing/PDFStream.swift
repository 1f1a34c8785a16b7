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
    ///
    /// `plain`: where no words are worth a search for those before them.
    public init(
        _ entries: PDFBytes = PDFBytes(),
        deflating data: [UInt8],
        plain: Range<Int> = 0..<0,
        level: Int32 = FlateEncoder.quick
    ) {
        let deflated = data.count < Self.worthDeflating ? data : FlateEncoder.encode(data, plain: plain, level: level)
        guard deflated.count < data.count else {
            self.init(entries, encoded: data)
            return
        }
        self.init(entries.filtered, encoded: deflated)
    }

    /// Bytes of which those in the middle are already coded as `pieces`.
    public init(_ entries: PDFBytes, head: [UInt8], pieces: [CodedPiece], tail: [UInt8], by code: LiteralCode) {
        self.init(entries.filtered, encoded: code.zlib(head: head, pieces: pieces, tail: tail))
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
