public import TitleModel

/// A publicity as the public sees it in the list (公示).
public struct PublicNotice: Equatable, Sendable {
    public let id: Identifier
    public let address: String
    public let contact: String
    public let reviewingBody: BodyCode
    public let reviewingBodyName: String
    public let level: TitleLevel
    public let openedAt: Instant
    public let earliestClose: CivilDate
    public let closedAt: Instant?
    /// People shown, removed rows not counted.
    public let people: Int
    /// The notice in which its row stood before, when it shows a row anew.
    public let origin: Identifier?
    public let withdrawal: Publicity.Withdrawal?
}

/// One line of a notice: no digit of an identity number, no birth date, no phone (PUB8).
public struct PublicNoticeLine: Equatable, Sendable {
    /// Line of the roster; an objection names it.
    public let line: Int
    public let name: String
    public let employer: String
    public let seriesName: String
    public let specialty: String?
    public let titleName: String
    public let rank: TitleRank
}

extension PublicNotice: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        address = try columns.next()
        contact = try columns.next()
        reviewingBody = try columns.next()
        reviewingBodyName = try columns.next()
        level = try columns.next()
        openedAt = try columns.next()
        earliestClose = try columns.next()
        closedAt = try columns.next()
        people = try columns.next()
        origin = try columns.next()
        withdrawal = try Publicity.Withdrawal.optional(&columns)
    }
}

extension PublicNoticeLine: StoredRecord {
    public init(_ columns: inout Columns) throws {
        line = try columns.next()
        name = try columns.next()
        employer = try columns.next()
        seriesName = try columns.next()
        specialty = try columns.next()
        titleName = try columns.next()
        rank = try columns.next()
    }
}
