import Mustache
import TitleModel
import TitleSecrets
import TitleStore
import TitleWords
import TitleWorkflow

/// One filing of a batch as its page shows it: how far it is, what it was sent with, who decided what on which rows.
struct FilingBlock: MustacheParent {
    private let heading: String
    private let rows: [Row]
    private let documents: [LinkedRow]
    private let steps: [Cells]

    /// The documents are links to those alone who may open them; `place` is 1 for the first filing of the batch.
    init(
        _ filing: Filing,
        place: Int,
        of state: BatchState,
        for reader: StaffMember,
        _ bodies: BodyRegistry,
        _ words: Words
    ) {
        let before = state.filings.prefix(place - 1).contains { $0.acceptance != nil }
        heading = words(before ? "filings.further" : "filings.heading", ["place": String(place)])
        rows = Self.rows(filing, bodies, words)
        documents = Self.documents(filing, of: state, for: reader, words)
        steps = filing.steps.map { step in
            Cells([
                step.at.chinaTime, words("office.filing-step.\(step.event.rawValue)"), step.by.name,
                step.lines.isEmpty ? "" : Self.listed(step.lines), step.reason,
            ])
        }
    }

    /// Each to be opened, by who works on filings.
    static func documents(
        _ filing: Filing,
        of state: BatchState,
        for reader: StaffMember,
        _ words: Words
    ) -> [LinkedRow] {
        let mayOpen = FilesOfPeopleAreForWhoWorksOnThem.mayOpen(reader)
        let batch = state.record.batch.id.text
        return state.documents.filter { $0.filing == filing.id }.map { document in
            LinkedRow(
                mayOpen ? OfficeRoute.batchDocument.path(batch, filing.id.text, document.kind.rawValue) : nil,
                [
                    words("office.document.\(document.kind.rawValue)"), document.name,
                    FileWords.size(document.size, words), hexText(document.sha256),
                ]
            )
        }
    }

    private static func rows(_ filing: Filing, _ bodies: BodyRegistry, _ words: Words) -> [Row] {
        let sent = "\(filing.submittedAt.chinaTime) \(filing.submitter.name)"
        var rows = [
            Row(label: words("batches.state"), value: words("office.filing-state.\(filing.progress.rawValue)")),
            Row(label: words("step.fact.submitted"), value: sent),
            Row(
                label: words("batches.filed-with"),
                value: bodies[filing.filingBody]?.name ?? filing.filingBody.text
            ),
            Row(label: words("filings.held"), value: String(filing.heldRows)),
        ]
        if let accepted = filing.acceptance {
            let number = "\(accepted.documentNumber) \(words.written(accepted.documentDate))"
            rows.append(Row(label: words("batches.accepted"), value: number))
            let who = "\(accepted.acceptedAt.chinaTime) \(accepted.accepter.name)"
            rows.append(Row(label: words("filings.accepter"), value: who))
        }
        return rows
    }

    /// The first fifty, and how many more.
    static func listed(_ lines: [Int], separator: String = ", ") -> String {
        let shown = lines.prefix(50).map { String($0) }.joined(separator: separator)
        return lines.count > 50 ? "\(shown) … (\(lines.count))" : shown
    }

    func child(named name: String) -> Any? {
        switch name {
        case "filing_heading": heading
        case "filing_rows": rows
        case "filing_documents": documents
        case "has_filing_steps": !steps.isEmpty
        case "filing_steps": steps
        default: nil
        }
    }
}

/// The region's approval of a senior batch, its deadline, and its own certificates where none is made here.
enum ApprovalFacts {
    static func rows(_ state: BatchState, today: CivilDate, _ words: Words) -> [Row] {
        guard let approval = state.approval else { return [] }
        let number = "\(approval.documentNumber) \(words.written(approval.documentDate))"
        var rows = [Row(label: words("approvals.document"), value: number)]
        let made = approval.isExternal ? state.external.count : state.line.certificates
        let all = state.line.rows - state.banned.count
        if let last = state.printOpensBy { rows.append(deadline(last, made, all, today, words)) }
        if approval.isExternal {
            let facts = ["kept": String(made), "people": String(state.line.rows)]
            rows.append(Row(label: words("approvals.external"), value: words("approvals.external.count", facts)))
        }
        return rows
    }

    /// Days left until certificates are to be open to print (FIL13).
    private static func deadline(
        _ last: CivilDate,
        _ made: Int,
        _ all: Int,
        _ today: CivilDate,
        _ words: Words
    ) -> Row {
        let left = last - today
        let key = made >= all ? "approvals.print.open" : left < 0 ? "approvals.print.late" : "approvals.print.left"
        let facts = [
            "day": words.written(last), "days": String(abs(left)), "made": String(made), "people": String(all),
        ]
        return Row(label: words("approvals.print"), value: words(key, facts))
    }

    static func external(_ state: BatchState, for reader: StaffMember, _ words: Words) -> [LinkedRow] {
        let (batch, mayOpen) = (state.record.batch.id.text, FilesOfPeopleAreForWhoWorksOnThem.mayOpen(reader))
        return state.external.map { certificate in
            LinkedRow(
                mayOpen ? OfficeRoute.batchExternalFile.path(batch, certificate.id.text) : nil,
                [
                    String(certificate.line), certificate.name, certificate.number,
                    words("signature.\(certificate.signature.rawValue)"), certificate.keptAt.chinaTime,
                    hexText(certificate.digest),
                ]
            )
        }
    }
}
