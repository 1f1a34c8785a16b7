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
    private let mayEnterBans: Bool

    var route: OfficeRoute? { .integrityLookUp }

    init(typed: String, problem: String?, mayEnterBans: Bool, _ words: Words) {
        self.mayEnterBans = mayEnterBans
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

    func child(named name: String) -> Any? {
        switch name {
        case "may_enter_bans": mayEnterBans
        case "enter_href": OfficeRoute.enterBan.path
        default: nil
        }
    }
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
    private let outside: [DeskLine]

    var route: OfficeRoute? { .integrity }
    var address: String? { OfficeRoute.integrity.path(person) }

    init(
        _ found: PersonIntegrity,
        _ member: StaffMember,
        mayDecideBans: Bool,
        done: String?,
        _ name: BatchName
    ) {
        let words = name.words
        person = found.person.text
        title = words("integrity.of", ["name": found.names.last ?? ""])
        self.done = done.map { "integrity.done.\($0)" }.flatMap { words.has($0) ? words($0) : nil } ?? ""
        facts = Self.facts(found, words)
        entries = found.entries.map { entry in
            let ground = entry.kind == .banned ? words("integrity.until", ["day": entry.ground]) : entry.ground
            return Cells([
                entry.at.chinaTime, words("integrity.kind.\(entry.kind.rawValue)"), ground,
                entry.source.isEmpty ? words("integrity.no-source") : entry.source,
            ])
        }
        outside = found.outsideBans.filter { $0.isConfirmed != false }.map { entered in
            OutsideBanLine(entered, found, mayDecide: mayDecideBans, words).drawn(words)
        }
        rows = found.openRows.map { row in
            let proposal = found.proposal(about: row)
            let mayEnd = (row.removedFor == nil || proposal != nil) && row.mayBeEnded(by: member)
            let waiting = proposal.map { words("integrity.row.proposed", ["name": $0.proposerName]) }
            let state = row.removedFor.map { words("integrity.row.removed", ["reason": $0]) } ?? waiting
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
        let bans = found.bans.map { sentence($0, words) }
        let former = found.names.dropLast()
        return [
            Row(label: words("integrity.masked"), value: found.maskedNumbers.joined(separator: separator)),
            Row(
                label: words("integrity.bans"),
                value: bans.isEmpty ? words("integrity.none") : bans.joined(separator: separator)
            ),
        ] + (former.isEmpty ? [] : [Row(label: words("integrity.former"), value: former.joined(separator: separator))])
    }

    static func sentence(_ ban: Ban, _ words: Words) -> String {
        let days = ["from": words.written(ban.from), "until": words.written(ban.until)]
        return words("integrity.ban", days.merging(["document": ban.document]) { $1 })
    }

    func child(named name: String) -> Any? {
        switch name {
        case "facts": facts
        case "outside": outside
        case "has_outside": !outside.isEmpty
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

/// Ends a row for a confirmed fraud (INT3): one person states ground and document, another confirms.
struct FraudPage: OfficePage {
    static let template = "fraud"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let place: String
    private let back: String
    private let note: String?
    private let facts: [Row]
    private let effect: String
    private let submit: String

    var route: OfficeRoute? { .fraud }
    var address: String? { place }

    init(
        _ found: PersonIntegrity,
        _ row: OpenRow,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        citing sources: [LegalSource],
        note: String?,
        _ name: BatchName
    ) {
        let (words, proposal) = (name.words, found.proposal(about: row))
        let part = proposal == nil ? "fraud" : "fraud.confirm"
        (title, effect, submit) = (words("\(part).title"), words("\(part).effect"), words("\(part).submit"))
        self.note = note
        place = OfficeRoute.fraud.path(found.person.text, row.id.text)
        back = OfficeRoute.integrity.path(found.person.text)
        let line = ["line": String(row.line), "name": row.titleName]
        facts =
            [
                Row(label: words("field.name"), value: found.names.last ?? ""),
                Row(label: words("batches.body"), value: name.body(row.reviewingBody)),
                Row(label: words("fraud.row"), value: words("step.fact.row", line)),
            ] + Self.facts(proposal, words)
        let proposed = [.citedSource(sources, typed, words)] + Self.fields(typed, words)
        let empty = proposal == nil ? proposed : DecisionFields.fields(typed, faults, words)
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

    private static func facts(_ proposal: FraudProposal?, _ words: Words) -> [Row] {
        guard let proposal else { return [] }
        return [
            Row(label: words("fraud.ground"), value: proposal.ground, isRegistered: true),
            Row(label: words("fraud.document"), value: proposal.documentNumber, isRegistered: true),
            Row(label: words("fraud.proposed"), value: "\(proposal.proposerName) \(proposal.at.chinaTime)"),
        ]
    }

    private static func fields(_ typed: URLEncodedForm, _ words: Words) -> [FormField] {
        [
            FormField(
                name: "ground",
                label: words("fraud.ground"),
                hint: words("fraud.ground.hint"),
                value: typed["ground"] ?? "",
                kind: .lines
            ),
            FormField(name: "document", label: words("fraud.document"), value: typed["document"] ?? ""),
        ]
    }

    func child(named name: String) -> Any? {
        switch name {
        case "note": note ?? ""
        case "has_note": note != nil
        case "facts": facts
        case "effect": effect
        case "submit": submit
        case "action": place
        case "back_href": back
        default: nil
        }
    }
}
