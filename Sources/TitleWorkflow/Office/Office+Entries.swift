public import TitleModel
internal import TitleSecrets
internal import TitleStore

/// A file that the region sent, and what the verifier found of its signature.
public struct ForeignFile: Sendable {
    public let name: String
    public let bytes: [UInt8]
    public let signature: ForeignSignature

    public init(name: String, bytes: [UInt8], signature: ForeignSignature) {
        self.name = name
        self.bytes = bytes
        self.signature = signature
    }
}

/// The region's approval document as it is entered: its number and date, the review's end, the day on which the applications
/// went up, its list.
public struct EnteredApproval: Sendable {
    public let number: String
    public let date: CivilDate
    public let reviewEnd: CivilDate
    public let handedIn: CivilDate
    /// When counties and departments handed in to the city, as far as it is stated (TIM1).
    public let handIns: [SubmissionWindow.Sender: CivilDate]
    /// Those that the list has people of.
    public var senders: Set<SubmissionWindow.Sender>
    public let document: ForeignFile
    public let list: RosterFile

    public init(
        number: String,
        date: CivilDate,
        reviewEnd: CivilDate,
        handedIn: CivilDate,
        handIns: [SubmissionWindow.Sender: CivilDate] = [:],
        senders: Set<SubmissionWindow.Sender> = [],
        document: ForeignFile,
        list: RosterFile
    ) {
        self.number = number
        self.date = date
        self.reviewEnd = reviewEnd
        self.handedIn = handedIn
        (self.handIns, self.senders) = (handIns, senders)
        self.document = document
        self.list = list
    }
}

extension Office {
    /// The body whose approval grounds senior results in an area (AUT11).
    public func approvingBody(for member: StaffMember) throws(OfficeRefusal) -> Body {
        guard let own = registry[member.body], let area = AreaCode(own.area) else { throw .bodyUnknown(member.body) }
        guard let body = authority.decidingBody(for: .approval, at: .senior, in: area, of: registry) else {
            throw .groundDoesNotFit(.senior)
        }
        return body
    }

    /// The same with the rows of its list, which tell who handed in (TIM1).
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func enter(
        _ entered: EnteredApproval,
        listing rows: [RosterRow],
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        var entered = entered
        entered.senders = SendersAreToldByPlaces.senders(of: rows)
        return try await enter(entered, by: staff, at: now)
    }

    /// Enters the region's approval document with its list (录入); nothing is ordered until another person confirms it.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func enter(_ entered: EnteredApproval, by staff: Identifier, at now: Instant) async throws -> Identifier {
        let id = keys.next(at: now)
        try await store.write { transaction in
            let member = try member(staff, transaction)
            try StaffActsForItsBody.check(member, .enter, for: member.body)
            let body = try approvingBody(for: member)
            try expectEntering(member.body, of: body.code)
            try expectDates(entered, today: now.civilDate)
            try DocumentNumberFitsTheClaim.check(entered.number)
            guard try !transaction.isApprovalNumberUsed(entered.number, by: body.code) else {
                throw OfficeRefusal.approvalNumberUsed(entered.number)
            }
            let entry = entry(id, entered, of: body.code, by: member, at: now)
            let new = NewApprovalEntry(entry, document: entered.document.bytes, list: entered.list.bytes)
            try transaction.insert(new)
            try transaction.record(trace(of: entry))
        }
        return id
    }

    /// Whether the table of competence lets a body take the region's approvals in.
    public func mayEnterApprovals(_ body: BodyCode) -> Bool {
        registry.bodies.contains { isApprover($0) && (try? expectEntering(body, of: $0.code)) != nil }
    }

    func expectEntering(_ body: BodyCode, of approving: BodyCode) throws(OfficeRefusal) {
        try ApprovalIsEnteredWhereTheTableSays.check(body, of: approving, authority: authority, registry: registry)
    }

    private func isApprover(_ body: Body) -> Bool { authority.mayDecide(body, .approval, at: .senior) }

    private func expectDates(_ entered: EnteredApproval, today: CivilDate) throws(OfficeRefusal) {
        guard entered.date <= today else { throw .documentDatedLater(entered.date, than: today) }
        guard entered.reviewEnd <= entered.date else {
            throw .documentDatedLater(entered.reviewEnd, than: entered.date)
        }
        let (year, rules) = (entered.reviewEnd.year, book.set(forReviewEnding: entered.reviewEnd))
        try ApplicationsKeepTheirWindow.check(entered.handedIn, for: .senior, of: .city, year: year, rules)
        try EverySenderKeepsItsWindow.check(entered.handIns, of: entered.senders, year: year, rules)
    }

    private func entry(
        _ id: Identifier,
        _ entered: EnteredApproval,
        of body: BodyCode,
        by member: StaffMember,
        at now: Instant
    ) -> ApprovalEntry {
        ApprovalEntry(
            id: id,
            approvingBody: body,
            documentNumber: entered.number,
            documentDate: entered.date,
            reviewEnd: entered.reviewEnd,
            handedIn: entered.handedIn,
            handIns: entered.handIns,
            documentName: entered.document.name,
            documentDigest: SHA256.digest(entered.document.bytes),
            documentSignature: entered.document.signature,
            listName: entered.list.name,
            listDigest: entered.list.digest,
            enterer: member,
            enteredAt: now,
            end: nil
        )
    }

    private func trace(of entry: ApprovalEntry) -> AuditEvent {
        AuditEvent(
            at: entry.enteredAt,
            actor: entry.enterer.id.text,
            action: "approval.entered",
            subject: entry.id.text,
            facts: [
                "document": entry.documentNumber, "date": entry.documentDate.description,
                "sha256": hexText(entry.documentDigest), "list": hexText(entry.listDigest),
                "signature": entry.documentSignature.rawValue, "handed-in": entry.handedIn?.description ?? "",
            ].merging(entry.handIns.map { ("handed-in-\($0.rawValue)", $1.description) }) { $1 }
        )
    }
}
