internal import TitleIntake
internal import TitleModel
internal import TitleSheets

/// The clerk's own roster given back with its faults marked: every cell as it was handed in, faulty ones coloured and with a
/// note that says what is wrong and what to do, and all that is wrong with a row in a last column.
///
/// Mended in place it can be handed in as it is: a roster's reader passes the last column by. A cell whose kind is wrong comes
/// back empty, so that nothing faulty becomes right by being written anew.
public enum MarkedRoster {
    /// The bytes of an xlsx workbook.
    /// - Throws: `RosterNotWritten`.
    public static func bytes(
        _ table: RosterTable,
        _ judgement: RosterJudgement,
        _ words: Wording
    ) throws(RosterNotWritten) -> [UInt8] {
        let faults = Dictionary(grouping: judgement.faults, by: \.row)
        var rows: [[WrittenCell]] = []
        for row in table.above + table.rows {
            while rows.count < row.number - 1 { rows.append([]) }
            rows.append(cells(of: row, table.header, faults[row.number] ?? [], words))
        }
        let name = words("roster.sheet.roster", [:])
        let sheet = WrittenSheet(name: name, rows: rows, frozenRows: table.header.row, widths: [])
        return try SpreadsheetFile.bytes(of: [sheet])
    }

    private static func cells(
        of row: SheetRow,
        _ header: RosterHeader,
        _ faults: [RosterFault],
        _ words: Wording
    ) -> [WrittenCell] {
        let notes = faults.reduce(into: [Int: String]()) { notes, fault in
            guard let column = header.columns[fault.column] else { return }
            notes[column] = (notes[column].map { $0 + "\n" } ?? "") + fault.message(words)
        }
        let blanked = Set(faults.filter { $0.code.isOfTheCellsKind }.compactMap { header.columns[$0.column] })
        let isHeader = row.number == header.row
        let own = words("roster.sheet.fault", [:])
        let columns = (0...header.lastColumn).filter { header.place(ofIgnored: own) != $0 }
        var cells = columns.map { column -> WrittenCell in
            let look: WrittenCell.Look = isHeader ? .header : notes[column] == nil ? .plain : .fault
            guard blanked.contains(column) else { return WrittenCell(row[column].shown, look, note: notes[column]) }
            let was = words("roster.sheet.was", ["written": QuotedText.shown(row[column].shown)])
            return WrittenCell("", look, note: [was, notes[column] ?? ""].joined(separator: "\n"))
        }
        if isHeader { cells.append(WrittenCell(own, .header)) }
        if !faults.isEmpty {
            cells.append(WrittenCell(faults.map { spoken($0, words) }.joined(separator: "\n"), .fault))
        }
        return cells
    }

    private static func spoken(_ fault: RosterFault, _ words: Wording) -> String {
        words(
            "roster.sheet.said",
            ["column": words("roster.column.\(fault.column.rawValue)", [:]), "fault": fault.message(words)]
        )
    }
}

extension RosterFault.Code {
    /// Whether what the cell is (a formula, a number for a text) is wrong: written as a text its value would look right, so the
    /// cell is given back empty, with what was in it in its note.
    fileprivate var isOfTheCellsKind: Bool {
        switch self {
        case .formula, .spreadsheetError, .wrongKindOfCell, .dateStoredAsDecimal, .identityStoredAsNumber: true
        default: false
        }
    }
}

/// An empty roster to fill in: the form's own words above the columns, required ones with a mark.
public enum RosterTemplate {
    /// The columns of the form, in its order.
    private static let form: [RosterColumn] = [
        .sequence, .name, .sex, .ethnicity, .birthDate, .identityNumber, .employer, .education, .studyMode,
        .graduatedOn,
        .major, .workingSince, .series, .specialty, .titleName, .rank, .route, .examinationReference, .qualifiedOn,
        .committee, .remark,
    ]

    /// The bytes of an xlsx workbook; `everyColumn` adds those that only some rules ask for.
    /// - Throws: `RosterNotWritten`.
    public static func bytes(everyColumn: Bool, _ words: Wording) throws(RosterNotWritten) -> [UInt8] {
        let columns = form + (everyColumn ? RosterColumn.allCases.filter { !form.contains($0) } : [])
        let header = columns.map { column in
            WrittenCell((column.headers.first ?? "") + (RosterColumn.required.contains(column) ? "*" : ""), .header)
        }
        let blank = [WrittenCell](repeating: WrittenCell(""), count: columns.count)
        let sheet = WrittenSheet(
            name: words("roster.sheet.roster", [:]),
            rows: [header, blank],
            frozenRows: 1,
            widths: columns.map { $0 == .identityNumber || $0 == .employer || $0 == .committee ? 24 : 14 }
        )
        return try SpreadsheetFile.bytes(of: [sheet])
    }
}

/// The workbook could not be written, for want of memory or of room for temporary files.
public struct RosterNotWritten: Error, Hashable, Sendable {
    public let reason: String
}

extension SpreadsheetFile {
    fileprivate static func bytes(of sheets: [WrittenSheet]) throws(RosterNotWritten) -> [UInt8] {
        do throws(SpreadsheetNotWritten) {
            return try SpreadsheetWriter.bytes(of: sheets)
        } catch {
            throw RosterNotWritten(reason: error.reason)
        }
    }
}

extension SheetCell {
    /// As a person sees it: dates written out, numbers as the file spells them.
    var shown: String {
        switch value {
        case .empty: ""
        case .text(let text), .number(let text), .error(let text): text
        case .date(let days, let showsDay):
            String(CivilDate(daysSinceEpoch: days).description.prefix(showsDay ? 10 : 7))
        case .boolean(let value): value ? "TRUE" : "FALSE"
        }
    }
}
