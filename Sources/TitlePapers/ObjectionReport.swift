internal import TitleModel
internal import TitleRender
internal import TitleStore

/// 举报核实情况: every objection of a publicity, what it concerned and what became of it; also when there were none (FIL9).
///
/// Who raised it and what was said stays with those who decided.
struct ObjectionReport {
    private let facts: BatchFacts
    private let publicity: Publicity
    private let closedAt: Instant
    private let tally: ObjectionTally
    private let lines: [Line]
    private let report: DocumentReference?

    fileprivate struct Line: Sendable {
        let objection: Objection
        let row: TitleResult?
        let last: DecidedObjection?
    }

    /// - Throws: `PaperFault.notPublicised`, `.publicityOpen`.
    init(_ facts: BatchFacts, report: DocumentReference?, in transaction: any Transaction) throws {
        let batch = facts.batch.id
        guard let publicity = try transaction.publicity(of: batch) else { throw PaperFault.notPublicised(batch) }
        guard let closedAt = publicity.closedAt else { throw PaperFault.publicityOpen(batch) }
        (self.facts, self.publicity, self.closedAt, self.report) = (facts, publicity, closedAt, report)
        tally = try ObjectionTally(publicity.id, batch, in: transaction)
        lines = try transaction.objections(of: publicity.id).map { objection in
            Line(
                objection: objection,
                row: try objection.row.flatMap { try transaction.result($0) },
                last: try transaction.decided(on: objection.id).last
            )
        }
    }

    func content(at now: Instant) -> FaceContent {
        let rows = lines.isEmpty ? [ObjectionReport.none] : lines.enumerated().map { $1.texts(line: $0 + 1) }
        var texts = facts.texts(heading: "\(facts.name)举报核实情况", people: lines.count, at: now)
        texts["openedOn"] = publicity.openedAt.civilDate.written
        texts["closedOn"] = closedAt.civilDate.written
        texts["objectionReport"] = tally.sentence
        texts["reportNumber"] = report?.number
        texts["reportDate"] = (report?.date ?? now.civilDate).written
        return FaceContent(texts: texts, sample: facts.store.isDemo, rows: TableRows(rows))
    }

    private static let none = [
        "line": "—", "receipt": "—", "raisedOn": "—", "concerns": "公示期间未收到举报", "decision": "—", "reason": "—",
    ]
}

extension ObjectionReport.Line {
    fileprivate func texts(line: Int) -> [String: String] {
        [
            "line": String(line), "receipt": objection.receipt, "raisedOn": objection.raisedAt.civilDate.written,
            "concerns": row.map { "第\($0.line)行 \($0.name)" } ?? "全部人员",
            "decision": last?.decision.officialName ?? "尚未处理",
            "reason": last.map { "\(brief($0.reason))（\($0.decider)，\($0.at.civilDate.written)）" } ?? "—",
        ]
    }
}

/// What fits into the table; the whole of it stands in the register.
private func brief(_ reason: String) -> String {
    let line = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 60 ? "\(line.prefix(60))…" : line
}

extension ObjectionDecision {
    /// As reports write it.
    var officialName: String {
        switch self {
        case .admitted: "已受理，尚在核实"
        case .notAdmitted: "不予受理"
        case .upheld: "查证属实"
        case .dismissed: "查无实据"
        }
    }
}
