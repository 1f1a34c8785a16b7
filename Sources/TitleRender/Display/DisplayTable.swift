/// What of a table stands on one page.
public struct DisplayTable: Equatable, Sendable {
    public struct Cell: Equatable, Sendable {
        public let commands: [DisplayCommand]
        /// Whether it names its row, as a person's name does.
        public let namesRow: Bool
    }

    public let name: String
    /// Grounds and lines, below the words; read to nobody.
    public let rules: [DisplayCommand]
    /// The names of the columns, shown on every page and read once.
    public let header: [[DisplayCommand]]
    public let rows: [[Cell]]
    /// Whether earlier pages have rows of it.
    public let isContinued: Bool
    /// Whether later pages have rows of it.
    public let goesOn: Bool

    /// In the order of drawing.
    var commands: [DisplayCommand] {
        rules + header.flatMap { $0 } + rows.flatMap { row in row.flatMap(\.commands) }
    }
}
