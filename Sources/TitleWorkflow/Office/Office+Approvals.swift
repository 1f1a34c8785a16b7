public import TitleModel
internal import TitleStore

/// The region's approval document (核准文件) as it came.
public struct ApprovalDocument: Sendable {
    /// The document number (文号).
    public let number: String
    public let date: CivilDate
    public let fileName: String
    public let bytes: [UInt8]

    public init(number: String, date: CivilDate, fileName: String, bytes: [UInt8]) {
        self.number = number
        self.date = date
        self.fileName = fileName
        self.bytes = bytes
    }
}

extension Office {
    /// Takes in the region's approval of a senior batch, entered by one person and confirmed by another, and orders its
    /// certificates in the same transaction (AUT4), but for rows that a ban holds back (INT6).
    /// - Returns: the numbers, in the order of the roster.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func importApproval(
        _ document: ApprovalDocument,
        of batch: Identifier,
        enteredBy enterer: Identifier,
        confirmedBy confirmer: Identifier,
        at now: Instant
    ) async throws -> [CertificateNumber] {
        try await store.write { transaction in
            let people = (enterer: try member(enterer, transaction), confirmer: try member(confirmer, transaction))
            return try approve(batch, document, by: people, isExternal: false, at: now, transaction)
        }
    }

    /// Grounds a batch on the region's document, in the transaction of whoever confirms it.
    /// - Returns: the numbers of the certificates ordered; none where the region issues them itself.
    func approve(
        _ batch: Identifier,
        _ document: ApprovalDocument,
        by people: (enterer: StaffMember, confirmer: StaffMember),
        isExternal: Bool,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> [CertificateNumber] {
        let approved = try self.batch(batch, transaction)
        try transaction.expect(.importApproval, isNextFor: approved)
        try DocumentNumberFitsTheClaim.check(document.number)
        guard document.date <= now.civilDate else {
            throw OfficeRefusal.documentDatedLater(document.date, than: now.civilDate)
        }
        let approval = Approval(
            id: keys.next(at: now),
            approvingBody: approved.reviewingBody,
            documentNumber: document.number,
            documentDate: document.date,
            enterer: people.enterer,
            confirmer: people.confirmer,
            confirmedAt: now,
            isExternal: isExternal
        )
        try ApprovalGroundsSenior.check(
            approval,
            of: approved,
            authority: authority,
            registry: registry,
            orders: !isExternal
        )
        try transaction.insert(approval, of: batch, fileName: document.fileName, file: document.bytes)
        let held = try transaction.bannedLines(of: batch, on: now.civilDate)
        let rows = isExternal ? [] : try transaction.results(of: batch).filter { !held.contains($0.line) }
        let numbers = try order(rows, of: approved, on: .approval(approval.id), at: now, transaction)
        try transaction.record(trace(of: approval, of: batch, orders: numbers.count, held: held))
        return numbers
    }

    private func trace(of approval: Approval, of batch: Identifier, orders: Int, held: [Int]) -> AuditEvent {
        AuditEvent(
            at: approval.confirmedAt,
            actor: approval.confirmer.id.text,
            action: "approval.imported",
            subject: approval.id.text,
            facts: [
                "document": approval.documentNumber, "date": approval.documentDate.description,
                "entered-by": approval.enterer.id.text, "orders": String(orders),
                "external": approval.isExternal ? "yes" : "no", "batch": batch.text,
                "held-back": OfficeRefusal.listed(held),
                "before": BatchProgress.reviewed.rawValue, "after": BatchProgress.approved.rawValue,
            ]
        )
    }
}
