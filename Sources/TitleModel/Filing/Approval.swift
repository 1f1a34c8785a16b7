/// The region's approval document (核准文件), the only ground of a senior certificate (AUT4).
public struct Approval: Equatable, Sendable {
    public let id: Identifier
    public let approvingBody: BodyCode
    /// The document number (文号).
    public let documentNumber: String
    public let documentDate: CivilDate
    /// Two named people take it in: one enters, the other confirms.
    public let enterer: StaffMember
    public let confirmer: StaffMember
    public let confirmedAt: Instant
    /// The region issued the certificates itself: its files are kept, nothing is ordered or sealed here.
    public let isExternal: Bool

    public init(
        id: Identifier,
        approvingBody: BodyCode,
        documentNumber: String,
        documentDate: CivilDate,
        enterer: StaffMember,
        confirmer: StaffMember,
        confirmedAt: Instant,
        isExternal: Bool
    ) {
        self.id = id
        self.approvingBody = approvingBody
        self.documentNumber = documentNumber
        self.documentDate = documentDate
        self.enterer = enterer
        self.confirmer = confirmer
        self.confirmedAt = confirmedAt
        self.isExternal = isExternal
    }
}
