import TitleIntake
public import TitleModel

/// Which column of a sheet is which of a roster.
public struct RosterHeader: Hashable, Sendable {
    /// The row the header stands in, as a spreadsheet program counts.
    public let row: Int
    /// The sheet's column, from 0, of each roster column found.
    public let columns: [RosterColumn: Int]
    /// Headers that are no roster column, as written; what stands below them is read past.
    public let ignored: [String]
    private let ignoredPlaces: [String: Int]
    /// The last column that has a header.
    let lastColumn: Int

    /// The header is the first of the sheet's first rows that has most roster columns; titles may stand above it.
    ///
    /// What was assigned by hand goes before the words of the form, and before what is ambiguous.
    init(of sheet: Sheet, assigned: [String: RosterColumn]) throws(RosterFileFault) {
        let assigned = Dictionary(assigned.map { (Self.plain($0.key), $0.value) }, uniquingKeysWith: { $1 })
        let candidates = sheet.rows.prefix(Self.searchedRows).map { ($0, Self.known($0, assigned)) }
        let most = candidates.map(\.1).max() ?? 0
        guard most >= Self.fewestColumns, let found = candidates.first(where: { $0.1 == most }) else { throw .noHeader }
        try self.init(found.0, assigned)
    }

    private init(_ header: SheetRow, _ assigned: [String: RosterColumn]) throws(RosterFileFault) {
        var (columns, ignored, last) = ([RosterColumn: Int](), [(String, Int)](), 0)
        for (index, cell) in header.cells.enumerated() {
            guard let text = Self.text(cell) else { continue }
            last = index
            if let column = Self.column(cell, assigned) {
                let other = columns.updateValue(index, forKey: column)
                if let other {
                    throw .duplicateColumn(column, cells: [other, index].map { Self.place($0, header.number) })
                }
            } else if let candidates = RosterColumn.ambiguousHeaders[text] {
                throw .ambiguousColumn(header: text, cell: Self.place(index, header.number), candidates: candidates)
            } else {
                ignored.append((text, index))
            }
        }
        let missing = RosterColumn.required.filter { columns[$0] == nil }
        guard missing.isEmpty else { throw .missingColumns(missing) }
        (row, self.columns, lastColumn) = (header.number, columns, last)
        self.ignored = ignored.map(\.0)
        ignoredPlaces = Dictionary(ignored, uniquingKeysWith: { $1 })
    }

    /// What stands in the row that is most like a header, for a person to say what it is; empty when the file cannot be read.
    public static func words(in bytes: [UInt8]) -> [String] {
        guard let sheet = try? SpreadsheetFile.read(bytes) else { return [] }
        let rows = sheet.rows.prefix(searchedRows).map { row in
            (row, known(row, [:]), row.cells.count { text($0) != nil })
        }
        let found = rows.max { ($0.1, $0.2) < ($1.1, $1.2) }
        return found?.0.cells.compactMap(text) ?? []
    }

    /// The name of a cell in the sheet, `F5`; nil when the sheet has no such column.
    public func cell(_ column: RosterColumn, row: Int) -> String? {
        columns[column].map { Self.place($0, row) }
    }

    /// The column below a header that is no roster column.
    func place(ofIgnored text: String) -> Int? { ignoredPlaces[text] }

    static func place(_ column: Int, _ row: Int) -> String {
        CellReference.letters(ofColumn: column) + String(row)
    }
}

extension RosterHeader {
    private static let searchedRows = 20
    private static let fewestColumns = 3

    private static func known(_ row: SheetRow, _ assigned: [String: RosterColumn]) -> Int {
        row.cells.count { column($0, assigned) != nil }
    }

    /// Brackets hold notes, unless the words with them are a header of their own: 姓名（蒙文）.
    private static func column(_ cell: SheetCell, _ assigned: [String: RosterColumn]) -> RosterColumn? {
        guard case .text(let written) = cell.value, let text = text(cell) else { return nil }
        return assigned[text] ?? RosterColumn.byHeader[PlainText.word(written)] ?? RosterColumn.byHeader[text]
    }

    /// A header's words without white space, what stands in brackets, and the marks of required columns.
    private static func text(_ cell: SheetCell) -> String? {
        guard case .text(let written) = cell.value else { return nil }
        let plain = plain(written)
        return plain.isEmpty ? nil : plain
    }

    private static func plain(_ written: String) -> String {
        var result = String.UnicodeScalarView()
        var depth = 0
        for scalar in PlainText.word(written).unicodeScalars {
            switch scalar {
            case "(", "[", "【": depth += 1
            case ")", "]", "】": depth -= 1
            case "*", ":", "★", "\u{FEFF}": break
            default: if depth <= 0 { result.append(scalar) }
            }
        }
        return String(result)
    }
}
