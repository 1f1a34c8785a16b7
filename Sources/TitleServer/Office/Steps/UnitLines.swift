import Foundation
import TitleIntake
import TitleModel

/// Units that showed their applicants, as a clerk types them or has them in a sheet: the name, and behind it the first and the
/// last day where they are the unit's own.
enum UnitLines {
    /// `单位，2019-07-08，2019-07-14`; commas, semicolons and tabs part them.
    static func read(_ text: String) -> [UnitPublicity] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            unit(line.split { ",，;；\t".contains($0) }.map { String($0).trimmed }, in: String(line))
        }
    }

    /// Those of the first column, with the days of the next two; none of a file that is no sheet.
    static func read(sheet bytes: [UInt8]) -> [UnitPublicity] {
        guard bytes.count <= mostBytes, let sheet = try? SpreadsheetFile.read(bytes) else { return [] }
        return sheet.rows.compactMap { row in
            let cells = row.cells.prefix(3).map { text(of: $0).trimmed }
            return headers.contains(cells.first ?? "") ? nil : unit(cells, in: cells.first ?? "")
        }
    }

    /// A list of units is no roster.
    private static let mostBytes = 2 << 20
    private static let headers = ["单位", "单位名称", "公示单位", "工作单位", "所在单位"]

    private static func unit(_ parts: [String], in line: String) -> UnitPublicity? {
        let days = parts.suffix(2).map { TypedDay.read($0) }
        let name = (parts.count > 2 ? parts.dropLast(2).joined(separator: "，") : "").trimmed
        if days.count == 2, let from = days[0], let to = days[1], !name.isEmpty {
            return UnitPublicity(unit: composed(name), from: from, to: to)
        }
        let whole = composed(line.trimmed)
        return whole.isEmpty ? nil : UnitPublicity(unit: whole)
    }

    private static func text(of cell: SheetCell) -> String {
        if case .text(let text) = cell.value { text } else { "" }
    }

    private static func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }
}
