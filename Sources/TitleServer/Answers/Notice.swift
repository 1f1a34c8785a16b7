public import TitleModel

/// One publicity of results (公示), as the public may read it: no digit of an identity document, no birth date.
public struct Notice: Equatable, Sendable {
    public var summary: Summary
    /// Every day from the opening to the earliest close, in order.
    public var days: [Day]
    public var people: [Person]
    public var complaints: Complaints
    /// In the order in which they were made.
    public var corrections: [Correction]
    /// Rows that are shown anew in notices of their own.
    public var restarts: [Restart]
    /// Which part of the people this is.
    public var part: Part

    public init(
        summary: Summary,
        days: [Day],
        people: [Person],
        complaints: Complaints,
        corrections: [Correction] = [],
        restarts: [Restart] = [],
        part: Part = .all
    ) {
        self.summary = summary
        self.days = days
        self.people = people
        self.complaints = complaints
        self.corrections = corrections
        self.restarts = restarts
        self.part = part
    }

    /// People on a page.
    public static let pageSize = 200

    /// All of the people of a notice, or a page of them, counted from 1.
    public enum Part: Hashable, Sendable {
        case all
        case page(Int)
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
        /// The notice in which its one row stood before (重新公示).
        public var origin: Identifier?
        /// Why it was withdrawn, when it was.
        public var withdrawal: Publicity.Withdrawal?

        public var isOpen: Bool { closedOn == nil && withdrawal == nil }

        public init(
            identifier: Identifier,
            body: String,
            level: TitleLevel,
            year: Int,
            openedOn: CivilDate,
            earliestClose: CivilDate,
            closedOn: CivilDate?,
            peopleCount: Int,
            origin: Identifier? = nil,
            withdrawal: Publicity.Withdrawal? = nil
        ) {
            self.identifier = identifier
            self.body = body
            self.level = level
            self.year = year
            self.openedOn = openedOn
            self.earliestClose = earliestClose
            self.closedOn = closedOn
            self.peopleCount = peopleCount
            self.origin = origin
            self.withdrawal = withdrawal
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

    /// 更正公告: a typing error that was mended while the notice was open.
    public struct Correction: Equatable, Sendable {
        public var day: CivilDate
        public var line: Int
        public var field: RowCorrection.Field
        public var old: String
        public var new: String

        public init(day: CivilDate, line: Int, field: RowCorrection.Field, old: String, new: String) {
            self.day = day
            self.line = line
            self.field = field
            self.old = old
            self.new = new
        }
    }

    /// 重新公示: a row whose title, level, specialty or person was wrong, and where it is shown now.
    public struct Restart: Equatable, Sendable {
        public var day: CivilDate
        public var line: Int
        public var name: String
        public var reason: String
        public var notice: Identifier

        public init(day: CivilDate, line: Int, name: String, reason: String, notice: Identifier) {
            self.day = day
            self.line = line
            self.name = name
            self.reason = reason
            self.notice = notice
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
