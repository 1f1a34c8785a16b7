/// What the register has of the holder of an identity document.
public struct RegisteredPerson: Hashable, Sendable {
    public let titles: [RegisteredTitle]
    /// The bans (失信黑名单) that were written for the person, in force or not.
    public let bans: [Ban]

    public static let unknown = RegisteredPerson(titles: [], bans: [])

    public init(titles: [RegisteredTitle], bans: [Ban]) {
        self.titles = titles
        self.bans = bans
    }
}

/// A title that the register already has for a person.
public struct RegisteredTitle: Hashable, Sendable {
    public let title: TitleCode
    /// The certificate's number, or the name of the batch that holds the row.
    public let reference: String
    /// When the title came by a change of series (转系列), the day it was obtained.
    public let changedSeriesOn: CivilDate?

    public init(title: TitleCode, reference: String, changedSeriesOn: CivilDate? = nil) {
        self.title = title
        self.reference = reference
        self.changedSeriesOn = changedSeriesOn
    }
}

/// An entry of the list of the dishonest (失信黑名单, INT5): for so long nobody of that list applies for a title.
public struct Ban: Hashable, Sendable {
    /// The day of the decision, from which the years count (INT6, reading of five years).
    public let from: CivilDate
    /// The last day of the ban.
    public let until: CivilDate
    /// The number of the document that decided it (文号).
    public let document: String

    public init(from: CivilDate, until: CivilDate, document: String) {
        self.from = from
        self.until = until
        self.document = document
    }
}
