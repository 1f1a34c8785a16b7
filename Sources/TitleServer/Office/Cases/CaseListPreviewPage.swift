import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// What would happen to each certificate of a list; sent from here it is proposed.
struct CaseListPreviewPage: OfficePage {
    static let template = "case-list-preview"
    let title: String
    private let effect: String
    private let facts: [Row]
    /// Those that are left alone, with the reason; the first of them.
    private let rows: [Cells]
    private let more: String
    /// Those that would be proposed, each in a few words: there may be a thousand.
    private let proposed: [Cells]

    private static let most = 200
    private let count: String
    private let hidden: [HiddenField]
    private let isAny: Bool

    var route: OfficeRoute? { .caseList }

    init(_ listed: [ListedCertificate], _ decision: StatusDecision, _ wording: CaseWording) {
        let words = wording.words
        title = words("case.list.preview", ["kind": wording.kind(decision.caseKind)])
        effect = wording.effect(decision)
        facts = CaseFacts.decision(decision, wording)
        let (good, faulty) = (listed.filter { $0.fault == nil }, listed.filter { $0.fault != nil })
        rows = faulty.prefix(Self.most).map { CaseListLine.cells($0, decision, wording) }
        let rest = faulty.count - rows.count
        more = rest > 0 ? words("case.list.more", ["count": String(rest)]) : ""
        proposed = good.map { one in
            Cells([one.written, one.holder ?? "", one.status.map { wording.status($0) } ?? ""])
        }
        isAny = !good.isEmpty
        count = words(
            "case.list.count",
            ["good": String(good.count), "faulty": String(listed.count - good.count)]
        )
        hidden = [
            HiddenField(name: "kind", value: decision.caseKind.rawValue),
            HiddenField(name: "ground", value: decision.ground),
            HiddenField(name: "document", value: decision.documentNumber),
            HiddenField(name: "document-date", value: decision.documentDate?.description ?? ""),
            HiddenField(name: "effective", value: decision.effectiveOn.description),
            HiddenField(name: "numbers", value: listed.map(\.written).joined(separator: " ")),
        ]
    }

    func child(named name: String) -> Any? {
        switch name {
        case "effect": effect
        case "facts": facts
        case "rows": rows
        case "has_rows": !rows.isEmpty
        case "more": more
        case "has_more": !more.isEmpty
        case "listed": proposed
        case "count": count
        case "hidden": hidden
        case "is_any": isAny
        default: nil
        }
    }
}

/// One certificate of a list: what it is, and what would happen to it or why it is left alone.
enum CaseListLine {
    /// Number, holder and state, for a page that holds a thousand.
    static func short(
        _ number: CertificateNumber,
        _ found: RegisteredCertificate?,
        _ wording: CaseWording
    ) -> Cells {
        Cells([
            number.text, found?.result.name ?? "", found.map { wording.status($0.status(on: wording.today)) } ?? "",
        ])
    }

    static func cells(_ one: ListedCertificate, _ decision: StatusDecision, _ wording: CaseWording) -> Cells {
        let words = wording.words
        let happens =
            switch one.fault {
            case nil: words("case.list.happens", ["kind": wording.kind(decision.caseKind)])
            case .notANumber?: words("case.list.not-a-number")
            case .unknown?: words("case.list.unknown")
            case .twice?: words("case.list.twice")
            case .refused(let refusal)?: officeSentence(refusal, words)
            }
        let written = String(one.written.prefix(40))
        return Cells([written, one.holder ?? "", one.status.map { wording.status($0) } ?? "", happens])
    }
}
