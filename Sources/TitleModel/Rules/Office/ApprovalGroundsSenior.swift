/// A senior certificate needs the region's approval document, taken in by two people of a body that may enter it (AUT4, ACT1).
public enum ApprovalGroundsSenior {
    /// `orders`: whether certificates are to be ordered on it, which is never so where the region issues them itself.
    public static func check(
        _ approval: Approval,
        of batch: ResultBatch,
        authority: AuthorityTable,
        registry: BodyRegistry,
        orders: Bool = true
    ) throws(OfficeRefusal) {
        guard batch.level == .senior else { throw .groundDoesNotFit(batch.level) }
        guard !approval.isExternal || !orders else { throw .certificatesAreTheRegions }
        guard let body = registry[approval.approvingBody] else { throw .bodyUnknown(approval.approvingBody) }
        guard authority.mayDecide(body, .approval, at: batch.level) else {
            throw .bodyMayNotDecide(body.code, .approval, batch.level)
        }
        guard approval.documentDate >= batch.reviewEnd else {
            throw .documentDatedLater(batch.reviewEnd, than: approval.documentDate)
        }
        try ApprovalIsEnteredWhereTheTableSays.check(
            approval.enterer.body,
            of: body.code,
            authority: authority,
            registry: registry
        )
        try SubmitterAndAccepterAreDifferentPeople.check(approval.enterer, approval.confirmer)
        try StaffActsForItsBody.check(approval.enterer, .enter, for: approval.enterer.body)
        try StaffActsForItsBody.check(approval.confirmer, .confirm, for: approval.enterer.body)
    }
}
