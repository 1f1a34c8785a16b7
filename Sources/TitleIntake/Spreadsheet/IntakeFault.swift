public import TitleFiles

/// Why a file that was handed in is not taken as a spreadsheet.
///
/// The whole file is refused and nothing is kept of it.
public enum IntakeFault: Error, Hashable, Sendable {
    case file(FileFault)
    case empty
    case otherKind(FileKind)
    case text(TextFault)
    case csv(CSVFault)
    case zip(ZipFault)
    /// A part of the workbook is no strict XML.
    case xml(part: String, XMLFault)
    /// A part of the workbook is missing or contradicts another.
    case brokenWorkbook(part: String)
    case noData
    /// More than one visible sheet holds data.
    case severalSheets([String])
    case tooManyRows(limit: Int)
    case tooManyColumns(limit: Int)
    case tooManyCells(limit: Int)
}
