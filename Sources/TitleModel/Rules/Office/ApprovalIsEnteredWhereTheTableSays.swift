/// The region's approval is taken in by itself or by a bureau below it that the table of competence names (AUT11, ACT1); never
/// by a county or a reviewing institution, whoever works there.
public enum ApprovalIsEnteredWhereTheTableSays {
    public static func check(
        _ entering: BodyCode,
        of approving: BodyCode,
        authority: AuthorityTable,
        registry: BodyRegistry
    ) throws(OfficeRefusal) {
        guard let body = registry[entering] else { throw .bodyUnknown(entering) }
        guard let approver = registry[approving] else { throw .bodyUnknown(approving) }
        guard authority.mayDecide(body, .approvalEntry, at: .senior), isWithin(body, approver) else {
            throw .bodyMayNotDecide(entering, .approvalEntry, .senior)
        }
    }

    /// The bureau that takes in what was approved of an area: the most local one that the table names.
    public static func body(for area: AreaCode, authority: AuthorityTable, registry: BodyRegistry) -> Body? {
        authority.decidingBody(for: .approvalEntry, at: .senior, in: area, of: registry)
    }

    private static func isWithin(_ body: Body, _ approver: Body) -> Bool {
        guard let own = AreaCode(body.area), let whole = AreaCode(approver.area) else { return false }
        return whole.contains(own)
    }
}
