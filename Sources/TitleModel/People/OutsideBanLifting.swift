/// That a ban which another body decided is over before its years are, with the document that says so: proposed by one person,
/// confirmed by another (INT2, INT6).
public struct OutsideBanLifting: Equatable, Sendable {
    public let id: Identifier
    /// The key of the confirmed `OutsideBan` that it lifts.
    public let ban: Identifier
    /// 文号 of the document that lifts it.
    public let documentNumber: String
    public let documentDate: CivilDate
    /// Why, as the document says, at most 1000 characters.
    public let reason: String
    public let proposer: StaffMember
    public let proposedAt: Instant
    /// Nil while it waits for the second person.
    public let isConfirmed: Bool?

    public init(
        id: Identifier,
        ban: Identifier,
        documentNumber: String,
        documentDate: CivilDate,
        reason: String,
        proposer: StaffMember,
        proposedAt: Instant,
        isConfirmed: Bool? = nil
    ) {
        (self.id, self.ban, self.documentNumber) = (id, ban, documentNumber)
        (self.documentDate, self.reason) = (documentDate, reason)
        (self.proposer, self.proposedAt, self.isConfirmed) = (proposer, proposedAt, isConfirmed)
    }
}
