public import TitleIntake
public import TitleModel

/// Why a whole file is refused as a roster: what it holds cannot be told for certain.
public enum RosterFileFault: Error, Hashable, Sendable {
    case intake(IntakeFault)
    /// No row among the first has the words of a header.
    case noHeader
    case missingColumns([RosterColumn])
    /// Two columns of the sheet say that they are the same one.
    case duplicateColumn(RosterColumn, cells: [String])
    /// The words above a column may mean several.
    case ambiguousColumn(header: String, cell: String, candidates: [RosterColumn])
    /// Cells are merged in the header or among the rows.
    case mergedCells(String)
    case hiddenRows([Int])
    case hiddenColumns([String])
    /// A cell stands behind the last column that has a header.
    case strayCell(String)
    case noRows
    case tooManyRows(limit: Int)
}
