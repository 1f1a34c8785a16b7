import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// Asks whose integrity record is looked for.
struct IntegrityLookUpPage: OfficePage {
    static let template = "integrity-look-up"
    let title: String
    let fields: [FormField]

    var route: OfficeRoute? { .integrityLookUp }

    init(typed: String, problem: String?, _ words: Words) {
        title = words("integrity.title")
        fields = [
            FormField(
                name: "number",
                label: words("integrity.number"),
                hint: words("integrity.number.hint"),
                value: typed,
                problem: problem
            )
        ]
    }

    func child(named name: String) -> Any? { nil }
}

/// 诚信档案: entries with their sources, bans, and the rows they bear on (INT2).
struct IntegrityPage: OfficePage {
    static let template = "integrity"
    let title: String
    private let person: String
    private let facts: [Row]
    private let entries: [Cells]
    private let rows: [DeskLine]
    private let done: String

    var route: OfficeRoute? { .integrity }
    var address: String? { OfficeRoute.integrity.path(person) }

    init(_ found: PersonIntegrity, _ member: StaffMember, isDone: Bool, _ name: BatchName) {
        let words = name.words
        person = found.person.text
        title = words("integrity.of", ["name": found.names.last ?? ""])
        done = isDone ? words("integrity.done") : ""
        facts = Self.facts(found, words)
        entries = found.entries.map { entry in
            let ground = entry.kind == .banned ? words("integrity.until", ["day": entry.ground]) : entry.ground
            return Cells([
                entry.at.chinaTime, words("integrity.kind.\(entry.kind.rawValue)"), ground,
                entry.source.isEmpty ? words("integrity.no-source") : entry.source,
            ])
        }
        rows = found.openRows.map { row in
            let mayEnd = row.removedFor == nil && row.mayBeEnded(by: member)
            let state = row.removedFor.map { words("integrity.row.removed", ["reason": $0]) }
            return DeskLine(
                href: mayEnd ? OfficeRoute.fraud.path(found.person.text, row.id.text) : nil,
                cells: [
                    name.body(row.reviewingBody), words.written(row.reviewEnd), row.titleName, String(row.line),
                    state ?? words("integrity.row.open"),
                ],
                due: DueText(daysLeft: nil, words)
            )
        }
    }

    private static func facts(_ found: PersonIntegrity, _ words: Words) -> [Row] {
        let separator = words("list.separator")
        let bans = found.bans.map { ban in
            words(
                "integrity.ban",
                ["from": words.written(ban.from), "until": words.written(ban.until), "document": ban.document]
            )
        }
        let former = found.names.dropLast()
        return [
            Row(label: words("integrity.masked"), value: found.maskedNumbers.joined(separator: separator)),
            Row(
                label: words("integrity.bans"),
                value: bans.isEmpty ? words("integrity.none") : bans.joined(separator: separator)
            ),
        ] + (former.isEmpty ? [] : [Row(label: words("integrity.former"), value: former.joined(separator: separator))])
    }

    func child(named name: String) -> Any? {
        switch name {
        case "facts": facts
        case "entries": entries
        case "has_entries": !entries.isEmpty
        case "rows": rows
        case "has_rows": !rows.isEmpty
        case "done": done
        case "has_done": !done.isEmpty
        default: nil
        }
    }
}

/// Ends a row for a confirmed fraud: what it does, ground and document (INT3).
struct FraudPage: OfficePage {
    static let template = "fraud"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let place: String
    private let back: String
    private let note: String?
    private let facts: [Row]

    var route: OfficeRoute? { .fraud }
    var address: String? { place }

    init(
        _ found: PersonIntegrity,
        _ row: OpenRow,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        note: String?,
        _ name: BatchName
    ) {
        let words = name.words
        title = words("fraud.title")
        self.note = note
        place = OfficeRoute.fraud.path(found.person.text, row.id.text)
        back = OfficeRoute.integrity.path(found.person.text)
        facts = [
            Row(label: words("field.name"), value: found.names.last ?? ""),
            Row(label: words("batches.body"), value: name.body(row.reviewingBody)),
            Row(
                label: words("fraud.row"),
                value: words("step.fact.row", ["line": String(row.line), "name": row.titleName])
            ),
        ]
        let empty = [
            FormField(
                name: "ground",
                label: words("fraud.ground"),
                hint: words("fraud.ground.hint"),
                value: typed["ground"] ?? "",
                kind: .lines
            ),
            FormField(name: "document", label: words("fraud.document"), value: typed["document"] ?? ""),
        ]
        problem = faults.faults.first { fault in !empty.contains { $0.name == fault.field } }?.reason.sentence(
            words,
            naming: name.registry
        )
        fields = empty.map { field in
            var field = field
            field.problem = faults.sentence(for: field, words, naming: name.registry)
            return field
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "note": note ?? ""
        case "has_note": note != nil
        case "facts": facts
        case "action": place
        case "back_href": back
        default: nil
        }
    }
}
