internal import TitleFiles
import TitleIntake
public import TitleModel

/// Turns a key of the catalogue and its facts into words: `Words(.chinese).callAsFunction`.
public typealias Wording = (_ key: String, _ facts: [String: String]) -> String

extension RosterReport {
    /// For people: one line a fault, what was not checked, and a summary.
    public func text(_ words: Wording) -> String {
        switch outcome {
        case .refused(let fault):
            return words("roster.report.refused", ["file": file]) + "\n" + fault.message(words)
        case .judged(let judgement, let table):
            let header = table.header
            let faults = judgement.faults.map { $0.line(header, words) }
            let ignored = header.ignored.map { words("roster.report.ignored-column", ["header": QuotedText.shown($0)]) }
            let notChecked = judgement.notChecked.map { words("roster.not-checked.\($0.rawValue)", [:]) }
            let held = judgement.heldBack.map { words($0.heldBackKey, $0.heldBackFacts) }
            let said = faults + held + ignored + table.unread(words) + notChecked
            return (said + [summary(judgement, words)]).joined(separator: "\n")
        }
    }

    /// For machines: one object a line; the last has `"kind":"summary"`.
    public func jsonLines(_ words: Wording) -> [String] {
        switch outcome {
        case .refused(let fault):
            let refusal = JSONText.object([
                ("kind", .string("refused")), ("code", .string(fault.key)), ("message", .string(fault.message(words))),
            ])
            return [refusal.text, summaryLine(count: 0, passed: 0, faults: 0)]
        case .judged(let judgement, let table):
            let header = table.header
            let faults = judgement.faults.map { $0.jsonLine(header, words) }
            let notChecked = judgement.notChecked.map { check in
                JSONText.object([
                    ("kind", .string("not-checked")), ("code", .string(check.rawValue)),
                    ("message", .string(words("roster.not-checked.\(check.rawValue)", [:]))),
                ]).text
            }
            let summary = summaryLine(
                count: judgement.count,
                passed: judgement.rows.count,
                faults: judgement.faults.count
            )
            return faults + judgement.heldBack.map { $0.heldBackLine(words) } + notChecked + [summary]
        }
    }

    /// The roster with its faults marked, as an xlsx workbook; nil when the whole file was refused.
    /// - Throws: `RosterNotWritten`.
    public func marked(_ words: Wording) throws(RosterNotWritten) -> [UInt8]? {
        guard case .judged(let judgement, let table) = outcome else { return nil }
        return try MarkedRoster.bytes(table, judgement, words)
    }

    private func summary(_ judgement: RosterJudgement, _ words: Wording) -> String {
        let facts = [
            "file": file, "rows": String(judgement.count), "faults": String(judgement.faults.count),
            "faulty": String(judgement.count - judgement.rows.count),
        ]
        return words(isClean ? "roster.report.clean" : "roster.report.faulty", facts)
    }

    private func summaryLine(count: Int, passed: Int, faults: Int) -> String {
        JSONText.object([
            ("kind", .string("summary")), ("file", .string(file)), ("ok", .bool(isClean)), ("rows", .integer(count)),
            ("passed", .integer(passed)), ("faulty", .integer(count - passed)), ("faults", .integer(faults)),
        ]).text
    }
}

extension RosterFault {
    /// The words for a row that is held back, by its ban.
    public var heldBackKey: String {
        code == .titleObtainedInBan ? "roster.held-back-for-good" : "roster.held-back"
    }

    /// Of a row that is taken in and held back for a ban.
    public var heldBackFacts: [String: String] { facts.merging(["row": String(row)]) { $1 } }

    fileprivate func heldBackLine(_ words: Wording) -> String {
        JSONText.object([
            ("kind", .string("held-back")), ("row", .integer(row)), ("code", .string(code.rawValue)),
            ("message", .string(words(heldBackKey, heldBackFacts))),
        ]).text
    }
}

extension RosterTable {
    /// A sentence for each hidden sheet that holds something and was not read, then for macros and links.
    public func unread(_ words: Wording) -> [String] {
        unreadSheets.prefix(20).map { words("roster.report.unread-sheet", ["sheet": QuotedText.shown($0)]) }
            + unreadParts.map { words("roster.report.unread-\($0.rawValue)", [:]) }
    }
}

extension RosterFault {
    /// What is wrong and what to do, without its place.
    public func message(_ words: Wording) -> String {
        words("roster.fault.\(code.rawValue)", facts.reduce(into: [:]) { $0[$1.key] = spoken($1, words) })
    }

    /// With row, column and cell in front.
    public func line(_ header: RosterHeader?, _ words: Wording) -> String {
        let facts = [
            "row": String(row), "column": words("roster.column.\(column.rawValue)", [:]),
            "message": message(words), "cell": header?.cell(column, row: row) ?? "",
        ]
        return words(facts["cell"] == "" ? "roster.report.fault" : "roster.report.fault-at-cell", facts)
    }

    func jsonLine(_ header: RosterHeader, _ words: Wording) -> String {
        JSONText.object([
            ("kind", .string("fault")), ("row", .integer(row)), ("column", .string(column.rawValue)),
            ("cell", header.cell(column, row: row).map { .string($0) } ?? .null), ("code", .string(code.rawValue)),
            ("facts", .object(facts)),
            ("message", .string(message(words))),
        ]).text
    }

    /// Facts that are values of the model have words of their own.
    private func spoken(_ fact: (key: String, value: String), _ words: Wording) -> String {
        switch fact.key {
        case "rank", "level", "case": words("roster.\(fact.key).\(fact.value)", [:])
        case "basis", "clause": PolicyClause.named(fact.value, words("roster.clause", [:]))
        default: fact.value
        }
    }
}
