import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// People looked for by name or number; people of the same name stand apart, by what else is known of them.
struct PersonsPage: OfficePage {
    static let template = "persons"
    let title: String
    let fields: [FormField]
    private let lines: [PersonLine]
    private let answer: String?

    var route: OfficeRoute? { .persons }

    /// `found`: nil before anything was looked for; `isBare`: it was asked for nobody.
    init(_ found: [PersonState]?, typed: URLEncodedForm, isBare: Bool = false, words: Words) {
        title = words("persons.title")
        lines = (found ?? []).map { PersonLine($0, words) }
        answer = found.map { found in
            let isMore = found.count >= Office.mostPeopleFound
            let key = found.isEmpty ? "persons.none" : isMore ? "persons.found.more" : "persons.found"
            return words(key, ["count": String(found.count)])
        }
        fields = [
            FormField(
                name: "name",
                label: words("persons.name"),
                hint: words("persons.name.hint"),
                value: typed["name"] ?? "",
                problem: isBare ? words("persons.bare") : nil
            ),
            FormField(
                name: "number",
                label: words("persons.number"),
                hint: words("persons.number.hint"),
                value: typed["number"] ?? ""
            ),
        ]
    }

    func child(named name: String) -> Any? {
        switch name {
        case "record_href": OfficeRoute.recordTitle.path
        case "lines": lines
        case "has_lines": !lines.isEmpty
        case "answer": answer ?? ""
        case "has_answer": answer != nil
        default: nil
        }
    }
}

private struct PersonLine: MustacheParent {
    private let href: String
    private let cells: Cells

    init(_ person: PersonState, _ words: Words) {
        let record = person.record
        href = OfficeRoute.person.path(record.id.text)
        let former = record.names.dropLast().map(\.value).joined(separator: words("list.separator"))
        cells = Cells([
            record.name, former.isEmpty ? words("persons.no-former") : former,
            record.identity?.masked ?? "", record.rows.last?.employer ?? "", String(record.rows.count),
        ])
    }

    func child(named name: String) -> Any? { name == "href" ? href : cells.child(named: name) }
}

/// One person: names and numbers with their days, rows, certificates, changes, photos.
struct PersonPage: OfficePage {
    static let template = "person"
    let title: String
    private let record: PersonRecord
    private let done: String?
    private let names: [Cells]
    private let numbers: [Cells]
    private let rows: [PersonRowLine]
    private let changes: [ChangeLine]
    private let facts: [Row]
    private let hasPhoto: Bool
    private let recorded: [LinkedRow]
    private let makesSlips: Bool

    var route: OfficeRoute? { .person }
    var address: String? { OfficeRoute.person.path(record.id.text) }

    init(_ state: PersonState, _ member: StaffMember, offersSlips: Bool, done: String?, words: Words) {
        record = state.record
        self.done = done
        title = words("persons.person", ["name": state.record.name])
        names = record.names.reversed().map { Cells([$0.value, words.written($0.from)]) }
        numbers = record.identities.reversed().map { Cells([$0.value.masked, words.written($0.from)]) }
        rows = record.rows.map { PersonRowLine($0, words) }
        changes = state.changes.reversed().map { ChangeLine($0, of: state.record.id, member, words) }
        hasPhoto = !state.photos.isEmpty
        makesSlips = offersSlips && SlipsAreMadeByClerks.mayMake(member)
        facts = PersonFacts.rows(state, words)
        recorded = state.recorded.reversed().map { found in
            let path = OfficeRoute.recordedTitle.path(state.record.id.text, found.title.id.text)
            return LinkedRow(path, RecordedTitlePage.cells(found, words))
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "done": done ?? ""
        case "has_done": done != nil
        case "names": names
        case "numbers": numbers
        case "rows": rows
        case "changes": changes
        case "has_changes": !changes.isEmpty
        case "facts": facts
        case "recorded": recorded
        case "has_recorded": !recorded.isEmpty
        case "record_href": OfficeRoute.personTitles.path(record.id.text)
        case "has_rows": !rows.isEmpty
        case "has_photo": hasPhoto
        case "slip_href": OfficeRoute.personSlip.path(record.id.text)
        case "makes_slips": makesSlips
        case "photo_href": OfficeRoute.personPhoto.path(record.id.text)
        case "name_href": OfficeRoute.personName.path(record.id.text)
        case "number_href": OfficeRoute.personNumber.path(record.id.text)
        default: nil
        }
    }
}

/// What a person's page says of photos and bans.
private enum PersonFacts {
    static func rows(_ state: PersonState, _ words: Words) -> [Row] {
        let photos = state.photos.last.map {
            words("persons.photos.count", ["count": String(state.photos.count), "since": $0.since.chinaTime])
        }
        return [Row(label: words("persons.photos"), value: photos ?? words("persons.photos.none"))]
            + state.bans.map { ban in
                Row(
                    label: words("persons.ban"),
                    value: words("persons.ban.text", ["document": ban.document, "until": words.written(ban.until)])
                )
            }
    }
}

private struct PersonRowLine: MustacheParent {
    private let href: String
    private let cells: Cells

    init(_ row: PersonRow, _ words: Words) {
        href = OfficeRoute.batch.path(row.batch.text)
        cells = Cells([
            row.title, row.name, row.employer, String(row.line), row.number?.text ?? words("persons.no-certificate"),
        ])
    }

    func child(named name: String) -> Any? { name == "href" ? href : cells.child(named: name) }
}

/// A change with its proof; it leads to the decision while it waits for another person than the one who entered it.
private struct ChangeLine: MustacheParent {
    private let href: String?
    private let cells: Cells

    init(_ change: PersonChange, of person: Identifier, _ member: StaffMember, _ words: Words) {
        let waits = change.decision == nil
        href = waits ? OfficeRoute.personChange.path(person.text, change.id.text) : nil
        let state = change.decision.map { decision in
            let word = words(decision.isConfirmed ? "decision.confirmed" : "decision.refused")
            return [word, decision.at.chinaTime, decision.decider, decision.reason].filter { !$0.isEmpty }
                .joined(separator: " ")
        }
        cells = Cells([
            words("persons.change.\(change.kind.rawValue)"), PersonChangePage.sentence(change, words),
            "\(change.documentNumber) \(words.written(change.documentDate))",
            "\(change.enterer.name) \(change.enteredAt.chinaTime)", state ?? words("persons.change.waits"),
        ])
    }

    func child(named name: String) -> Any? {
        switch name {
        case "has_href": href != nil
        case "href": href ?? ""
        default: cells.child(named: name)
        }
    }
}
