import Mustache
import TitleModel
import TitleWords

/// One notice: its period, each working day counted, the names, where to object.
///
/// Never a digit of an identity document.
struct NoticePage: Page {
    static let template = "notice"
    let title: String
    let address: SiteAddress?
    private let line: NoticeLine
    private let facts: [Row]
    private let days: [DayLine]
    private let people: [PersonLine]
    private let complaints: Notice.Complaints

    var section: SiteRoute? { .publicity }
    var isIndexed: Bool { false }

    init(_ notice: Notice, words: Words) {
        line = NoticeLine(notice.summary, words: words)
        title = line.title
        address = .notice(notice.summary.identifier)
        facts = Self.facts(notice.summary, words)
        days = notice.days.map { DayLine($0, words: words) }
        people = notice.people.map { PersonLine($0, words: words) }
        complaints = notice.complaints
    }

    func child(named name: String) -> Any? {
        switch name {
        case "line": line
        case "facts": facts
        case "days": days
        case "people": people
        case "people_count": people.count
        case "office": complaints.office
        case "office_contact": complaints.contact
        default: nil
        }
    }

    private static func facts(_ notice: Notice.Summary, _ words: Words) -> [Row] {
        let earliest = words("notice.earliest.day", ["day": words.written(notice.earliestClose)])
        return [
            Row(label: words("notice.body"), value: notice.body),
            Row(label: words("notice.from"), value: words.written(notice.openedOn)),
            Row(label: words("notice.earliest"), value: earliest),
            Row(
                label: words("notice.to"),
                value: notice.closedOn.map { words.written($0) } ?? words("notice.to.open")
            ),
        ]
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

    init(_ person: Notice.Person, words: Words) {
        self.person = person
        rank = words.rank(person.rank)
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
        default: nil
        }
    }
}
