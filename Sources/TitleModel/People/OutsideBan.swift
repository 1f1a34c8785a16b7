/// A ban that another body decided (失信黑名单 from elsewhere), with its document: entered by one person, confirmed by another
/// (INT2, INT6).
public struct OutsideBan: Equatable, Sendable {
    public let id: Identifier
    public let person: Identifier
    /// From the date of the document; its number.
    public let ban: Ban
    /// Who decided it, as its document names itself.
    public let decidingBody: String
    public let proofName: String
    public let enterer: StaffMember
    public let enteredAt: Instant
    /// Nil while it waits for the second person.
    public let isConfirmed: Bool?
    /// When the second person confirmed or refused it; nil while it waits.
    public let decidedAt: Instant?
    /// A document that two people looked at ended it before its years.
    public let isLifted: Bool

    public init(
        id: Identifier,
        person: Identifier,
        ban: Ban,
        decidingBody: String,
        proofName: String,
        enterer: StaffMember,
        enteredAt: Instant,
        isConfirmed: Bool? = nil,
        isLifted: Bool = false,
        decidedAt: Instant? = nil
    ) {
        (self.id, self.person, self.ban, self.decidingBody) = (id, person, ban, decidingBody)
        (self.proofName, self.enterer) = (proofName, enterer)
        (self.enteredAt, self.isConfirmed, self.isLifted) = (enteredAt, isConfirmed, isLifted)
        self.decidedAt = decidedAt
    }

    /// Confirmed, and not lifted; its years may be over.
    public var stands: Bool { isConfirmed == true && !isLifted }
}
