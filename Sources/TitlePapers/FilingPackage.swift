internal import TitleDocument
public import TitleModel
internal import TitleRender
internal import TitleSecrets
public import TitleStore

/// The documents of a filing that is about to be sent, made of the register as it stood in one moment (FIL8–FIL10).
public struct FilingPackage: Sendable {
    /// In the order of the kinds: the roster as a spreadsheet, the objection report, the filing report, the roster to print.
    public let documents: [FilingDocument]
    /// What they were made of.
    public let selection: FilingSelection
    /// 补充备案: an earlier filing of the batch was accepted.
    public let isFurther: Bool
    /// 文号 and date of the filing report, as typed once.
    public let report: DocumentReference
    public let people: Int
}

extension PaperDesk {
    /// Makes the documents of the next filing of a batch; nothing is kept, and no key is used.
    ///
    /// - Parameters:
    ///   - batch: whose publicity is closed.
    ///   - report: number and date of the filing report, filled in everywhere.
    ///   - body: the body that it is sent to.
    ///   - now: the clock.
    /// - Returns: the documents, and what they were made of.
    /// - Throws: `PaperFault` when nothing can be filed, `OfficeRefusal.paperTextTooLong`, `DrawingError`.
    public func filingPackage(
        of batch: Identifier,
        report: DocumentReference,
        to body: BodyCode,
        at now: Instant
    ) async throws -> FilingPackage {
        try await store.read { transaction in
            let facts = try BatchFacts(batch.text, in: transaction)
            let selection = try transaction.filingSelection(of: batch, on: now.civilDate)
            let chosen = Set(selection.rows)
            let rows = try transaction.results(of: batch).filter { chosen.contains($0.id) }
            let letter = try FilingLetter(facts, of: rows, to: body, report: report, in: transaction)
            let objections = try ObjectionReport(facts, report: report, in: transaction)
            let roster = try FiledRoster(facts, of: rows, report: report, in: transaction)
            let sheet = try roster.workbook()
            let printed = roster.content(digest: hexText(SHA256.digest(sheet)), at: now)
            return FilingPackage(
                documents: [
                    FilingDocument(kind: .roster, name: "花名册.xlsx", bytes: sheet),
                    try document(.objectionReport, "举报核实情况.pdf", objections.content(at: now), "objections", batch, now),
                    try document(.filingReport, "核准备案报告.pdf", letter.content(at: now), "filing", batch, now)
                        .dated(report),
                    try document(.rosterPrint, "花名册.pdf", printed, "filed-roster", batch, now),
                ],
                selection: selection,
                isFurther: try FilingLetter.hasAccepted(batch, in: transaction),
                report: report,
                people: rows.count
            )
        }
    }

    private func document(
        _ kind: FilingDocument.Kind,
        _ name: String,
        _ content: FaceContent,
        _ template: String,
        _ batch: Identifier,
        _ now: Instant
    ) throws -> FilingDocument {
        let written = WrittenBytes()
        do {
            try print([content], template, of: batch.text, at: now, to: { written.bytes += $0 }, progress: { _, _ in })
        } catch DrawingError.overflow(let field, let text) {
            let line = kind == .rosterPrint ? content.line(ofField: field) : nil
            throw OfficeRefusal.paperTextTooLong(kind, line: line, text: text)
        }
        return FilingDocument(kind: kind, name: name, bytes: written.bytes)
    }
}

extension FaceContent {
    /// The roster's line of the row that a field belongs to, as errors name it: `rows.employer[3]`; nil for none.
    fileprivate func line(ofField field: String) -> Int? {
        guard let open = field.lastIndex(of: "["), field.hasSuffix("]") else { return nil }
        guard let place = Int(field[field.index(after: open)...].dropLast()), (1...rows.count).contains(place) else {
            return nil
        }
        return rows.texts(place - 1)["line"].flatMap { Int($0) }
    }
}

/// Where a file is gathered while its pages are drawn, on one thread.
private final class WrittenBytes {
    var bytes: [UInt8] = []
}

extension FilingDocument {
    fileprivate func dated(_ report: DocumentReference) -> FilingDocument {
        FilingDocument(kind: kind, name: name, number: report.number, date: report.date, bytes: bytes)
    }
}
