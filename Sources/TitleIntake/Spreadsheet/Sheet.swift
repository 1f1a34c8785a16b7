public import TitleFiles

/// The one sheet with data of a spreadsheet file.
public struct Sheet: Hashable, Sendable {
    public let source: Source
    /// Rows that hold something, in ascending order.
    public let rows: [SheetRow]
    public let mergedCells: [CellRange]
    /// Hidden rows that hold something, by number.
    public let hiddenRows: [Int]
    /// Hidden columns that hold something, by index.
    public let hiddenColumns: [Int]
    /// The names of hidden sheets beside it that hold something and were not read.
    public internal(set) var unreadSheets: [String] = []
    /// What else the file holds that is never read, in the order of the cases.
    public internal(set) var unreadParts: [UnreadPart] = []

    public init(
        source: Source,
        rows: [SheetRow],
        mergedCells: [CellRange] = [],
        hiddenRows: [Int] = [],
        hiddenColumns: [Int] = []
    ) {
        self.source = source
        self.rows = rows
        self.mergedCells = mergedCells
        self.hiddenRows = hiddenRows
        self.hiddenColumns = hiddenColumns
    }

    public enum Source: Hashable, Sendable {
        case xlsx(sheet: String)
        /// Before 2007 (BIFF8).
        case xls(sheet: String)
        case csv(TextEncoding)
    }
}

/// What a workbook may hold beside its cells: it is neither read nor run, and whoever handed the file in is told so.
///
/// Raw values end the keys of their words.
public enum UnreadPart: String, CaseIterable, Sendable {
    /// A VBA project.
    case macros
    /// Sheets of the macro language before VBA (Excel 4.0).
    case macroSheets = "macro-sheets"
    /// References to other files or to data that are fetched.
    case externalLinks = "external-links"
}

public struct SheetRow: Hashable, Sendable {
    /// As the spreadsheet program counts: the first row is 1.
    public let number: Int
    /// From column A on; what lies behind the last is empty.
    public let cells: [SheetCell]

    public init(number: Int, cells: [SheetCell]) {
        self.number = number
        self.cells = cells
    }

    public subscript(column: Int) -> SheetCell {
        cells.indices.contains(column) ? cells[column] : SheetCell(.empty)
    }

    public var isEmpty: Bool { cells.allSatisfy { $0.isEmpty } }
}

/// A cell with the kind of its content, because a number is not the text of its digits.
public struct SheetCell: Hashable, Sendable {
    public let value: Value
    public let isFormula: Bool

    public enum Value: Hashable, Sendable {
        case empty
        case text(String)
        /// A number as the file spells it: `43830`, `1.5049919800804667E+17`.
        case number(String)
        /// A day since 1970-01-01; `showsDay` is false where the cell's format shows year and month alone.
        case date(daysSinceEpoch: Int, showsDay: Bool)
        case boolean(Bool)
        /// `#N/A`, `#REF!` and their like.
        case error(String)
    }

    public init(_ value: Value, isFormula: Bool = false) {
        self.value = value
        self.isFormula = isFormula
    }

    /// Whether nothing but white space is in it; a formula that was never calculated is something.
    public var isEmpty: Bool {
        switch value {
        case .empty: !isFormula
        case .text(let text): text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
        default: false
        }
    }
}

/// A place in a sheet: both numbers begin at 0.
public struct CellReference: Hashable, Sendable {
    public let column: Int
    public let row: Int

    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// Reads `B12`; nil for anything else and for places beyond a sheet's 16,384 columns and 1,048,576 rows.
    public init?(_ text: some StringProtocol) {
        var (column, row, sawDigit) = (0, 0, false)
        for byte in text.utf8 {
            switch byte {
            case 65...90 where !sawDigit: column = column * 26 + Int(byte) - 64
            case 48...57 where column > 0: (row, sawDigit) = (row * 10 + Int(byte) - 48, true)
            default: return nil
            }
            guard column <= 16_384, row <= 1_048_576 else { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.init(column: column - 1, row: row - 1)
    }

    /// The letters of a column: `A`, `Z`, `AA`.
    public static func letters(ofColumn column: Int) -> String {
        let last = String(Character(Unicode.Scalar(UInt8(65 + column % 26))))
        return column < 26 ? last : letters(ofColumn: column / 26 - 1) + last
    }
}

public struct CellRange: Hashable, Sendable {
    /// As the file spells it: `A1:U1`.
    public let text: String
    public let first: CellReference
    public let last: CellReference

    /// Reads `A1:U1` or `A1`; nil for anything else.
    public init?(_ text: String) {
        let ends = text.split(separator: ":")
        guard let first = ends.first.flatMap({ CellReference($0) }), let last = ends.last.flatMap({ CellReference($0) })
        else { return nil }
        (self.text, self.first, self.last) = (text, first, last)
    }
}
