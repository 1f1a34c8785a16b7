/// A sheet as it is to be written: texts alone, some of them marked.
public struct WrittenSheet: Sendable {
    public let name: String
    public var rows: [[WrittenCell]]
    /// The number of rows at the top that stay in sight.
    public let frozenRows: Int
    /// Widths of the columns in characters.
    public let widths: [Int]

    public init(name: String, rows: [[WrittenCell]], frozenRows: Int, widths: [Int]) {
        self.name = name
        self.rows = rows
        self.frozenRows = frozenRows
        self.widths = widths
    }
}

/// A cell that is written as text whatever it begins with, so that no program takes it for a formula.
public struct WrittenCell: Hashable, Sendable {
    public let text: String
    public let look: Look
    /// A note that a spreadsheet program shows beside the cell.
    public let note: String?

    public enum Look: Hashable, Sendable { case plain, header, fault }

    public init(_ text: String, _ look: Look = .plain, note: String? = nil) {
        self.text = text
        self.look = look
        self.note = note
    }
}
