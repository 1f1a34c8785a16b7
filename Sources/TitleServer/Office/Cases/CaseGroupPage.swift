import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The cases of one list, each with how far it is, and the steps that can be taken in all of them.
struct CaseGroupPage: OfficePage {
    static let template = "case-group"
    let title: String
    private let id: Identifier
    private let rows: [LinkedRow]
    private let next: [LinkedRow]
    private let more: String
    private let done: String?

    /// Cases on the page; a step lists all of them.
    private static let most = 200

    var route: OfficeRoute? { .caseGroup }
    var address: String? { OfficeRoute.caseGroup.path(id.text) }

    init(
        _ id: Identifier,
        _ cases: [StatusCase],
        _ refusals: [Identifier: OfficeRefusal],
        _ member: StaffMember,
        _ wording: CaseWording,
        links: Int = 0,
        done: Int? = nil
    ) {
        let words = wording.words
        self.id = id
        title = words("case.group.title", ["count": String(cases.count)])
        let order = cases.filter { refusals[$0.id] != nil } + cases.filter { refusals[$0.id] == nil }
        let rest = cases.count - Self.most
        more = rest > 0 ? words("case.group.more", ["count": String(rest)]) : ""
        rows = order.prefix(Self.most).map { found in
            let refusal = refusals[found.id].map { officeSentence($0, words) }
            return LinkedRow(
                OfficeRoute.oneCase.path(found.id.text),
                [
                    found.number.text, wording.kind(found.decision.caseKind), wording.progress(found.progress),
                    refusal ?? "",
                ]
            )
        }
        let signing = LinkedRow(
            OfficeRoute.caseGroupStep.path(id.text, CaseListPages.signing),
            [words("case.group.sign.title")]
        )
        let steps = CaseProgress.Event.allCases.filter { Self.mayTake($0, cases, member) }.map { event in
            LinkedRow(
                OfficeRoute.caseGroupStep.path(id.text, event.rawValue),
                [words("case.step.\(event.rawValue).title")]
            )
        }
        next = (links > 0 ? [signing] : []) + steps
        self.done = done.map {
            words(
                refusals.isEmpty ? "case.group.done.all" : "case.group.done",
                ["done": String($0), "refused": String(refusals.count)]
            )
        }
    }

    /// Whether some case waits for it, and the person may take it there.
    static func mayTake(_ event: CaseProgress.Event, _ cases: [StatusCase], _ member: StaffMember) -> Bool {
        cases.contains { found in
            guard (try? found.progress.after(event)) != nil else { return false }
            let isProposer = member.id == found.proposer.id
            if event == .withdraw { return isProposer }
            let isOfTheIssuer = found.number.text.hasPrefix(member.body.text) && member.holds(.revoke)
            return isOfTheIssuer && (event != .confirm || !isProposer)
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "rows": rows
        case "more": more
        case "has_more": !more.isEmpty
        case "next": next
        case "has_next": !next.isEmpty
        case "done": done ?? ""
        case "has_done": done != nil
        default: nil
        }
    }
}

extension CaseFormPage {
    /// The list that is proposed.
    init(
        listOf numbers: [String],
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        today: CivilDate,
        citing sources: [LegalSource],
        _ words: Words
    ) {
        let maker = ProposalFields(typed: typed, words: words)
        let kinds = CaseListPages.kinds.map { kind in
            FormField.Option(
                value: kind.rawValue,
                label: words("case.kind.\(kind.rawValue)"),
                isChosen: typed["kind"] == kind.rawValue
            )
        }
        let fields = [
            maker.field("kind", .choice(kinds)),
            maker.field("numbers", .lines).named("numbers", numbers.joined(separator: "\n")),
            maker.field("file", .file(accept: ".csv,.txt")), maker.source(sources), maker.field("ground", .lines),
            maker.field("document", .text), maker.field("document-date", .day),
            maker.field("effective", .day, initial: today.description),
        ]
        let texts = [
            "title": words("case.list.title"), "lead": words("case.list.lead"), "submit": words("case.list.check"),
            "back": words("cases.title"), "back_href": OfficeRoute.cases.path,
        ]
        self.init(texts, at: .caseList, OfficeRoute.caseList.path, fields, faults, takesFiles: true, words: words)
    }

    /// A step in all cases of a list.
    init(
        stepOf group: Identifier,
        _ cases: [StatusCase],
        _ certificates: [CertificateNumber: RegisteredCertificate],
        _ event: CaseProgress.Event,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        _ wording: CaseWording
    ) {
        let words = wording.words
        let open = cases.filter { (try? $0.progress.after(event)) != nil }
        var texts = [
            "title": words("case.step.\(event.rawValue).title"), "lead": words("case.step.\(event.rawValue).about"),
            "submit": words("case.step.\(event.rawValue).submit"), "back": words("case.back.group"),
            "back_href": OfficeRoute.caseGroup.path(group.text),
        ]
        if event == .confirm, let first = open.first { texts["lead"] = wording.effect(first.decision) }
        let facts = [Row(label: words("case.group.open"), value: String(open.count))]
        let name = event == .confirm ? "remark" : "statement"
        let statement = ProposalFields(typed: typed, words: words).field(name, .lines)
            .named("statement", typed["statement"] ?? "")
        let address = OfficeRoute.caseGroupStep.path(group.text, event.rawValue)
        self.init(
            texts,
            at: .caseGroupStep,
            address,
            [statement],
            faults,
            facts: facts,
            listed: open.map { CaseListLine.short($0.number, certificates[$0.number], wording) },
            isOnce: true,
            words: words
        )
    }
}
