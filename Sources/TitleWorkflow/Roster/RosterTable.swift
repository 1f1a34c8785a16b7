public import TitleIntake
public import TitleModel

/// A sheet that is a roster: its columns are known, and every row below the header is a person.
public struct RosterTable: Sendable {
    public let header: RosterHeader
    public let source: Sheet.Source
    /// The names of hidden sheets that hold something and were not read.
    public let unreadSheets: [String]
    /// Macros and links of the file, which are never read.
    public let unreadParts: [UnreadPart]
    let rows: [SheetRow]
    /// What stands above, the header included.
    let above: [SheetRow]

    public static let rowLimit = 100_000

    /// `assigned` says by hand what a column is, by the words above it; it goes before what is guessed.
    public init(_ sheet: Sheet, assigned: [String: RosterColumn] = [:]) throws(RosterFileFault) {
        header = try RosterHeader(of: sheet, assigned: assigned)
        (source, unreadSheets, unreadParts) = (sheet.source, sheet.unreadSheets, sheet.unreadParts)
        rows = sheet.rows.filter { [header] in $0.number > header.row }
        above = sheet.rows.filter { [header] in $0.number <= header.row }
        guard !rows.isEmpty else { throw .noRows }
        guard rows.count <= Self.rowLimit else { throw .tooManyRows(limit: Self.rowLimit) }
        try checkLayout(sheet)
        try checkStrayCells()
    }

    public init(path: String, assigned: [String: RosterColumn] = [:]) throws(RosterFileFault) {
        let sheet: Sheet
        do throws(IntakeFault) {
            sheet = try SpreadsheetFile.read(path: path)
        } catch {
            throw .intake(error)
        }
        try self.init(sheet, assigned: assigned)
    }

    public init(_ bytes: [UInt8], assigned: [String: RosterColumn] = [:]) throws(RosterFileFault) {
        let sheet: Sheet
        do throws(IntakeFault) {
            sheet = try SpreadsheetFile.read(bytes)
        } catch {
            throw .intake(error)
        }
        try self.init(sheet, assigned: assigned)
    }

    /// People, faulty rows included.
    public var count: Int { rows.count }

    /// Merged cells above the header are titles; from the header on they would leave people without values.
    private func checkLayout(_ sheet: Sheet) throws(RosterFileFault) {
        if let merged = sheet.mergedCells.first(where: { $0.last.row >= header.row - 1 }) {
            throw .mergedCells(merged.text)
        }
        let hidden = sheet.hiddenRows.filter { $0 > header.row }
        guard hidden.isEmpty else { throw .hiddenRows(hidden) }
        let hiddenColumns = sheet.hiddenColumns.filter { header.columns.values.contains($0) }
        guard hiddenColumns.isEmpty else {
            throw .hiddenColumns(hiddenColumns.map { CellReference.letters(ofColumn: $0) })
        }
    }

    /// A bare comma within a csv value moves the rest of its row to the right, beyond the header.
    private func checkStrayCells() throws(RosterFileFault) {
        for row in rows where row.cells.count > header.lastColumn + 1 {
            let stray = row.cells.indices.first { $0 > header.lastColumn && !row.cells[$0].isEmpty }
            if let stray { throw .strayCell(RosterHeader.place(stray, row.number)) }
        }
    }
}
