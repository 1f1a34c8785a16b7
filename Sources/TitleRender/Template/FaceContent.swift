import TitleDocument

/// A picture as somebody handed it in.
///
/// A class: what many documents show (a body's seal) is read once when they share one `Picture`.
public final class Picture: Sendable {
    /// JPEG, PNG or SVG, told apart by their first bytes.
    public let bytes: [UInt8]
    /// What it shows, where that says more than the template's own words.
    public let alternative: String?
    /// Width and height on paper, of a seal that has a size of its own; nil for a picture as large as its box.
    public let millimetres: Double?
    let prepared = PreparedForms()

    public init(bytes: [UInt8], alternative: String? = nil, millimetres: Double? = nil) {
        self.bytes = bytes
        self.alternative = alternative
        self.millimetres = millimetres
    }
}

/// The texts of a table's rows, each row asked for when it is laid out and again when it is drawn: a long table is never
/// held whole.
public struct TableRows: Sendable {
    public let count: Int
    package let texts: @Sendable (Int) -> [String: String]

    /// `texts` answers for 0..<count, the same at every call.
    public init(count: Int, texts: @escaping @Sendable (Int) -> [String: String]) {
        self.count = count
        self.texts = texts
    }

    public init(_ rows: [[String: String]]) {
        self.init(count: rows.count) { rows[$0] }
    }
}

/// What one document puts into a template.
public struct FaceContent: Sendable {
    public var texts: [String: String]
    public var images: [String: Picture]
    public var qr: [String: QRSymbolSource]
    /// Draws the template's sample overlay.
    public var sample: Bool
    /// The rows of the template's table.
    public var rows: TableRows

    public init(
        texts: [String: String],
        images: [String: Picture] = [:],
        qr: [String: QRSymbolSource] = [:],
        sample: Bool,
        rows: TableRows = TableRows([])
    ) {
        self.texts = texts
        self.images = images
        self.qr = qr
        self.sample = sample
        self.rows = rows
    }
}
