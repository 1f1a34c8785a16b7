/// What the register has of the holder of an identity document.
public struct RegisteredPerson: Hashable, Sendable {
    public let titles: [RegisteredTitle]
    /// The bans (失信黑名单) that were written for the person, in force or not.
    public let bans: [Ban]

    /// The present name; nil for somebody the register does not know.
    public let name: String?
    /// The names the person has and had: to whoever names none of them nothing is told.
    public let names: Set<String>
    /// Confirmed changes of the name.
    public let nameChanges: [KnownChange]
    /// When the number that was asked for is no longer the person's.
    public let numberChange: KnownChange?
    /// Of the certificate that a row names as the person's.
    public let named: NamedCertificate

    public static let unknown = RegisteredPerson(titles: [], bans: [], name: nil, names: [])

    public init(
        titles: [RegisteredTitle],
        bans: [Ban],
        name: String?,
        names: Set<String>,
        nameChanges: [KnownChange] = [],
        numberChange: KnownChange? = nil,
        named: NamedCertificate = .notAsked
    ) {
        self.titles = titles
        self.bans = bans
        self.name = name
        self.names = names
        self.nameChanges = nameChanges
        self.numberChange = numberChange
        self.named = named
    }

    /// The latest change by which a name became a former one.
    public func change(ofName name: String) -> KnownChange? { nameChanges.last { $0.former == name } }

    /// The same person without the titles that one certificate or batch brought.
    public func without(titlesOf reference: String) -> RegisteredPerson {
        RegisteredPerson(
            titles: titles.filter { $0.reference != reference },
            bans: bans,
            name: name,
            names: names,
            nameChanges: nameChanges,
            numberChange: numberChange,
            named: named
        )
    }

    /// What may be told to somebody who names the person so: only that the name is another one unless it is the person's,
    /// or a roster would answer about anybody's number.
    public func told(toWhoNames given: String?) -> RegisteredPerson {
        if let given, names.contains(given) { return self }
        let named = names.isEmpty ? named : .notAsked
        return RegisteredPerson(titles: [], bans: [], name: name, names: names, named: named)
    }
}

/// A change of a name or number that was confirmed, as a clerk may be told of it.
public struct KnownChange: Hashable, Sendable {
    public let former: String
    /// The last two characters of what came in its place.
    public let presentTail: String
    public let document: String
    public let from: CivilDate

    public init(former: String, presentTail: String, document: String, from: CivilDate) {
        (self.former, self.presentTail, self.document, self.from) = (former, presentTail, document, from)
    }
}

/// A title that the register already has for a person.
public struct RegisteredTitle: Hashable, Sendable {
    public let title: TitleCode
    /// The certificate's number, or the name of the batch that holds the row.
    public let reference: String
    /// When the title came by a change of series (转系列), the day it was obtained.
    public let changedSeriesOn: CivilDate?
    /// The body whose results they were; nil where it was not asked for.
    public let body: BodyCode?

    public init(title: TitleCode, reference: String, changedSeriesOn: CivilDate? = nil, body: BodyCode? = nil) {
        self.title = title
        self.reference = reference
        self.changedSeriesOn = changedSeriesOn
        self.body = body
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
