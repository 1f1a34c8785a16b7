/// One page ready to be drawn, in whatever format: millimetres, outlines, glyphs, and what is to be read aloud.
public struct DisplayList: Equatable, Sendable {
    public struct Link: Equatable, Sendable {
        /// The piece that opens the address.
        public let piece: String
        public let box: Box
        public let address: String
        public let alternative: String
    }

    /// The issuing body's seal.
    ///
    /// It belongs to the signature and is drawn last, over name and date.
    public struct Seal: Equatable, Sendable {
        public let box: Box
        /// In coordinates of its own; shared by all documents of the body.
        public let drawing: FixedDrawing
        /// From the drawing's coordinates to the page's.
        public let map: Transform
        public let alternative: String
    }

    public let width: Double
    public let height: Double
    public let language: String
    public let title: String
    public internal(set) var fixed: FixedDrawing
    public let isSample: Bool
    public let pieces: [DisplayPiece]
    /// Micro-text and the like: drawn as text, read to nobody.
    public internal(set) var ornaments: [DisplayPiece]
    public let reading: [ReadingItem]
    public let links: [Link]
    public internal(set) var seal: Seal?
    /// What of the template's table stands on this page.
    public internal(set) var table: DisplayTable?
    /// Page numbers and the like, on every page alike: text that is no part of what is read (ISO 14289-1, 7.8).
    public internal(set) var running: [DisplayPiece] = []

    /// The fixed pieces that stand on this page: those of the reading order.
    ///
    /// An item left out takes its fixed words and rules with it.
    public var fixedPieces: [DisplayPiece] {
        let names = Set(reading.flatMap(\.parts))
        return fixed.pieces.filter { names.contains($0.name) }
    }
}
