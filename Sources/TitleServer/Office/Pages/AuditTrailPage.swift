import Mustache
import TitleModel
import TitleSecrets
import TitleStore
import TitleWords
import TitleWorkflow

/// 审计记录: what was done, by whom, when, from where, before and after; how far its chain is whole.
struct AuditTrailPage: OfficePage {
    static let template = "audit"
    let title: String
    let fields: [FormField]
    private let chain: [Row]
    private let events: [AuditLine]
    private let earlier: String?
    private let files: (csv: String, xlsx: String)

    var route: OfficeRoute? { .audit }

    init(
        _ query: AuditQuery,
        _ faults: FormFaults,
        _ page: AuditPage?,
        _ standing: AuditStanding,
        actions: [String],
        _ registry: BodyRegistry,
        _ words: Words
    ) {
        title = words("audit.title")
        chain = Self.chain(standing, words)
        events = page?.events.map { AuditLine($0, page?.people ?? [:], registry, words) } ?? []
        earlier = page.flatMap { $0.hasMore ? $0.events.last?.sequence : nil }.map { query.address(.audit, before: $0) }
        files = (query.address(.auditCSV), query.address(.auditWorkbook))
        fields = Self.fields(query, actions, words).map { field in
            var field = field
            field.problem = faults.sentence(for: field, words)
            return field
        }
    }

    private static func chain(_ standing: AuditStanding, _ words: Words) -> [Row] {
        let last = standing.last.map { [Row(label: words("audit.last-hash"), value: hexText($0.hash))] } ?? []
        let whole = Row(label: words("audit.whole-at"), value: standing.wholeAt.chinaTime)
        switch standing.verdict {
        case .whole(let count):
            return [
                Row(label: words("audit.chain"), value: words("audit.chain.whole", ["count": String(count)])), whole,
            ] + last
        case .broken(let sequence):
            let text = words("audit.chain.broken", ["sequence": String(sequence)])
            return [Row(label: words("audit.chain"), value: text, style: "late"), whole]
        }
    }

    private static func fields(_ query: AuditQuery, _ actions: [String], _ words: Words) -> [FormField] {
        func field(_ name: String, _ kind: FormField.Kind, hint: String = "") -> FormField {
            FormField(
                name: name,
                label: words("audit.field.\(name)"),
                hint: hint.isEmpty ? "" : words(hint),
                value: query.typed[name] ?? "",
                kind: kind
            )
        }
        let none = FormField.Option(value: "", label: words("audit.field.act.all"), isChosen: false)
        let acts = actions.map { action in
            FormField.Option(
                value: action,
                label: ActWords.known(action, words),
                isChosen: query.typed["act"] == action
            )
        }
        return [
            field("from", .day), field("to", .day), field("person", .text, hint: "audit.field.person.hint"),
            field("subject", .text, hint: "audit.field.subject.hint"), field("act", .choice([none] + acts)),
        ]
    }

    func child(named name: String) -> Any? {
        switch name {
        case "chain": chain
        case "events": events
        case "has_events": !events.isEmpty
        case "has_earlier": earlier != nil
        case "earlier": earlier ?? ""
        case "csv_href": files.csv
        case "xlsx_href": files.xlsx
        default: nil
        }
    }
}

/// An event of the trail on its page.
private struct AuditLine: MustacheParent {
    private let cells: Cells
    private let facts: [Row]

    init(_ link: ChainedAuditEvent, _ people: [String: StaffMember], _ registry: BodyRegistry, _ words: Words) {
        let (event, texts) = (link.event, link.event.texts)
        let member = people[event.actor]
        let key = "audit.actor.\(event.actor)"
        let who = member?.name ?? (words.has(key) ? words(key) : event.actor)
        let body = member.map { registry[$0.body]?.name ?? $0.body.text } ?? ""
        cells = Cells([
            String(link.sequence), event.at.chinaTime, who, body, ActWords.known(event.action, words), event.subject,
        ])
        facts = Self.ordered(texts).map { name, value in
            let label = "audit.fact.\(name)"
            return Row(label: words.has(label) ? words(label) : name, value: Self.spoken(name, value, people, words))
        }
    }

    /// Before and after first, then document and place, then the others.
    private static func ordered(_ texts: [String: String]) -> [(String, String)] {
        let first = ["before", "after", "document", "date", "from"]
        let rest = texts.keys.filter { !first.contains($0) }.sorted()
        return (first + rest).compactMap { name in texts[name].flatMap { $0.isEmpty ? nil : (name, $0) } }
    }

    /// A key of a person by its name, what the system writes by its words; anything else as it stands.
    private static func spoken(
        _ name: String,
        _ value: String,
        _ people: [String: StaffMember],
        _ words: Words
    ) -> String {
        if let member = people[value] { return member.name }
        return sections(of: name).map { $0 + value }.first { words.has($0) }.map { words($0) } ?? value
    }

    /// Where the words of a fact stand; what people wrote has none.
    private static func sections(of name: String) -> [String] {
        switch name {
        case "before", "after", "intended":
            [
                "office.state.", "office.filing-state.", "office.decision.", "office.case-state.", "status.word.",
                "user.state.", "audit.state.",
            ]
        case "level": ["roster.level."]
        case "paper": ["office.paper."]
        case "signature": ["signature."]
        case "kind", "way", "external", "from": ["audit.value."]
        default: []
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "facts": facts
        default: cells.child(named: name)
        }
    }
}

extension ActWords {
    /// The words of an act; the trail's own word where it has none.
    static func known(_ action: String, _ words: Words) -> String {
        let key = "act.\(action)"
        return words.has(key) ? words(key) : action
    }
}
