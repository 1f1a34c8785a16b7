public import TitleModel

/// One publicity of results (公示), as the public may read it: no digit of an identity document, no birth date.
public struct Notice: Equatable, Sendable {
    public var summary: Summary
    /// Every day from the opening to the earliest close, in order.
    public var days: [Day]
    public var people: [Person]
    public var complaints: Complaints

    public init(summary: Summary, days: [Day], people: [Person], complaints: Complaints) {
        self.summary = summary
        self.days = days
        self.people = people
        self.complaints = complaints
    }

    /// The line of a notice in the list of all.
    public struct Summary: Equatable, Sendable {
        public var identifier: Identifier
        /// The body whose results are shown.
        public var body: String
        public var level: TitleLevel
        public var year: Int
        public var openedOn: CivilDate
        /// The last of the five working days: it may close at the end of this day (24 时) at the earliest.
        public var earliestClose: CivilDate
        public var closedOn: CivilDate?
        public var peopleCount: Int

        public init(
            identifier: Identifier,
            body: String,
            level: TitleLevel,
            year: Int,
            openedOn: CivilDate,
            earliestClose: CivilDate,
            closedOn: CivilDate?,
            peopleCount: Int
        ) {
            self.identifier = identifier
            self.body = body
            self.level = level
            self.year = year
            self.openedOn = openedOn
            self.earliestClose = earliestClose
            self.closedOn = closedOn
            self.peopleCount = peopleCount
        }
    }

    public struct Day: Equatable, Sendable {
        public var date: CivilDate
        public var count: Count

        public init(date: CivilDate, count: Count) {
            self.date = date
            self.count = count
        }

        public enum Count: Equatable, Sendable {
            /// The opening day, which does not count.
            case opening
            /// A working day, the n-th.
            case working(Int)
            /// A weekend or holiday.
            case off
        }
    }

    public struct Person: Equatable, Sendable {
        /// The line of the roster, by which an objection names it.
        public var line: Int
        public var name: String
        public var employer: String
        public var series: String
        public var specialty: String?
        public var title: String
        public var rank: TitleRank

        public init(
            line: Int,
            name: String,
            employer: String,
            series: String,
            specialty: String?,
            title: String,
            rank: TitleRank
        ) {
            self.line = line
            self.name = name
            self.employer = employer
            self.series = series
            self.specialty = specialty
            self.title = title
            self.rank = rank
        }
    }

    /// Where an objection is taken.
    public struct Complaints: Equatable, Sendable {
        public var office: String
        public var contact: String

        public init(office: String, contact: String) {
            self.office = office
            self.contact = contact
        }
    }
}
