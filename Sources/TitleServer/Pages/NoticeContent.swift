import Mustache
import TitleModel
import TitleWords

/// What every form of a notice says: facts, days, changes, people, the office in charge.
struct NoticeContent: MustacheParent, Sendable {
    private let facts: [Row]
    private let days: [DayLine]
    private let daysText: String
    private let people: [PersonLine]
    private let changes: [ChangeLine]
    private let complaints: Notice.Complaints
    private let withdrawal: Row?
    private let origin: String?
    private let print: String
    private let file: String

    init(_ notice: Notice, words: Words) {
        facts = Self.facts(notice.summary, words)
        days = notice.summary.withdrawal == nil ? notice.days.map { DayLine($0, words: words) } : []
        let isFirstCounted = notice.days.first.map { $0.count == .working(1) } ?? false
        daysText = words(isFirstCounted ? "notice.days.text.same" : "notice.days.text")
        people = notice.people.map { PersonLine($0, words: words) }
        changes =
            notice.corrections.map { ChangeLine($0, words) } + notice.restarts.map { ChangeLine($0, words) }
        complaints = notice.complaints
        withdrawal = notice.summary.withdrawal.map { Self.withdrawal($0, words) }
        origin = notice.summary.origin.map { SiteAddress.notice($0).path }
        let identifier = notice.summary.identifier
        print = SiteAddress.noticeFile(identifier, .print).path
        file = SiteAddress.noticeFile(identifier, .page).path
    }

    func child(named name: String) -> Any? {
        switch name {
        case "facts": facts
        case "days": days
        case "days_text": daysText
        case "has_days": !days.isEmpty
        case "people": people
        case "changes": changes
        case "has_changes": !changes.isEmpty
        case "withdrawal": withdrawal
        case "origin": origin
        case "office": complaints.office
        case "office_contact": complaints.contact
        case "print_href": print
        case "file_href": file
        default: nil
        }
    }

    private static func facts(_ notice: Notice.Summary, _ words: Words) -> [Row] {
        let earliest = words("notice.earliest.day", ["day": words.written(notice.earliestClose)])
        let end = notice.withdrawal.map { words.written($0.at.civilDate) }
        let period = [
            Row(label: words("notice.body"), value: notice.body),
            Row(label: words("notice.from"), value: words.written(notice.openedOn)),
        ]
        if let end { return period + [Row(label: words("notice.withdrawn.on"), value: end)] }
        return period + [
            Row(label: words("notice.earliest"), value: earliest),
            Row(
                label: words("notice.to"),
                value: notice.closedOn.map { words.written($0) } ?? words("notice.to.open")
            ),
        ]
    }

    private static func withdrawal(_ withdrawal: Publicity.Withdrawal, _ words: Words) -> Row {
        let document = words(
            "notice.withdrawn.document",
            ["number": withdrawal.documentNumber, "day": words.written(withdrawal.documentDate)]
        )
        return Row(label: document, value: withdrawal.reason)
    }
}

/// 更正 or 重新公示: when, which row, what.
private struct ChangeLine: MustacheParent {
    private let day: String
    private let text: String
    private let href: String?

    init(_ correction: Notice.Correction, _ words: Words) {
        day = words.written(correction.day)
        text = words(
            "notice.correction",
            [
                "line": String(correction.line), "field": words("notice.field.\(correction.field.rawValue)"),
                "old": correction.old.isEmpty ? words("notice.correction.nothing") : correction.old,
                "new": correction.new.isEmpty ? words("notice.correction.nothing") : correction.new,
            ]
        )
        href = nil
    }

    init(_ restart: Notice.Restart, _ words: Words) {
        day = words.written(restart.day)
        let facts = ["line": String(restart.line), "name": restart.name, "reason": restart.reason]
        text = words("notice.restart", facts)
        href = SiteAddress.notice(restart.notice).path
    }

    func child(named name: String) -> Any? {
        switch name {
        case "change_day": day
        case "change_text": text
        case "change_href": href
        default: nil
        }
    }
}

private struct DayLine: MustacheParent {
    let day: Notice.Day
    let words: Words

    init(_ day: Notice.Day, words: Words) {
        self.day = day
        self.words = words
    }

    func child(named name: String) -> Any? {
        switch name {
        case "date": words.written(day.date)
        case "iso": day.date.description
        case "weekday": words.weekday(day.date)
        case "count": count
        case "style": style
        default: nil
        }
    }

    private var count: String {
        switch day.count {
        case .opening: words("notice.day.opening")
        case .working(let number): words("notice.day.working", ["count": String(number)])
        case .off: words("notice.day.off")
        }
    }

    private var style: String {
        switch day.count {
        case .opening: "opening"
        case .working: "working"
        case .off: "off"
        }
    }
}

private struct PersonLine: MustacheParent {
    let person: Notice.Person
    let rank: String
    /// The rank stands in the reader's language, all else in the register's.
    let isForeign: Bool

    init(_ person: Notice.Person, words: Words) {
        self.person = person
        rank = words.rank(person.rank)
        isForeign = words.language != .chinese
    }

    func child(named name: String) -> Any? {
        switch name {
        case "number": person.line
        case "name": person.name
        case "employer": person.employer
        case "series": person.series
        case "specialty": person.specialty ?? ""
        case "title": person.title
        case "rank": rank
        case "is_foreign": isForeign
        default: nil
        }
    }
}
