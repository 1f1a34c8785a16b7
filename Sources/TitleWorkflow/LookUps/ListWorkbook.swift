public import TitleModel
public import TitleSheets

/// The list of results as a workbook: the same fields as `ListText`, then the employer's own columns, every cell a text.
public enum ListWorkbook {
    /// What stood in the employer's file, as texts.
    public struct OwnCells: Hashable, Sendable {
        /// Of its row of heads; empty where it had none.
        public var heads: [String]
        /// By the number of the row.
        public var rows: [Int: [String]]

        public init(heads: [String], rows: [Int: [String]]) { (self.heads, self.rows) = (heads, rows) }

        public static let none = OwnCells(heads: [], rows: [:])

        fileprivate var width: Int { max(heads.count, rows.values.map(\.count).max() ?? 0) }

        /// Heads that say whose the columns are, also of a file without any.
        fileprivate var shownHeads: [String] {
            (0..<width).map { place in
                let head = heads.indices.contains(place) ? heads[place] : ""
                return "原表·" + (head.isEmpty ? "第 \(place + 1) 列" : head)
            }
        }
    }

    public static func bytes(
        of lines: [ListLine],
        beside own: OwnCells = .none
    ) throws(SpreadsheetNotWritten) -> [UInt8] {
        let head = (ListLine.heads + own.shownHeads).map { WrittenCell($0, .header) }
        let rows = lines.map { line in
            line.fields.map { WrittenCell($0, line.outcome == .valid ? .plain : .fault) }
                + (own.rows[line.place] ?? []).map { WrittenCell(ListLine.neutral($0)) }
        }
        let sheet = WrittenSheet(
            name: "查验结果",
            rows: [head] + rows,
            frozenRows: 1,
            widths: [8, 20, 22, 14, 24, 14, 24, 22, 14, 24] + Array(repeating: 16, count: own.width)
        )
        return try SpreadsheetWriter.bytes(of: [sheet])
    }
}
