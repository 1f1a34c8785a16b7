public import TitleModel
public import TitleStore

/// A certificate as those see it whose business it is.
public struct CertificateState: Sendable {
    public let registered: RegisteredCertificate
    public let status: RegisteredStatus
    public let issuer: BodyCode
    /// From the first to the last, this one among them.
    public let versions: [CertificateVersion]
    /// The new version that is ordered and not signed yet.
    public let underWay: CertificateNumber?
    public let trail: CertificateTrail
    /// The latest first, each with what became of it.
    public let requests: [(request: SealRequest, outcome: SealOutcome?)]
    /// The oldest first; none for who may look at the certificate alone.
    public let cases: [StatusCase]
    /// Whether the rule set in force lets a certificate be suspended.
    public let maySuspend: Bool
    /// The names of those who acted in its events, by their keys.
    public let actors: [String: String]
    /// The pass of an examination on which its row rests, where one is recorded of the person (CER4).
    public let pass: RecordedTitle?
    /// Certificates from and to which the holder changed series, as far as they are the reader's business (CER8).
    public let linked: Set<CertificateNumber>
    /// Where it was converted, by other regions' own word.
    public let conversions: [ConversionNote]
}

/// A case with what belongs to it.
public struct CaseState: Sendable {
    public let found: StatusCase
    public let registered: RegisteredCertificate
    public let status: RegisteredStatus
    public let issuer: BodyCode
    /// The new version that it ordered.
    public let version: CertificateNumber?
    /// Why the press refused that order, in its stable words; the latest last.
    public let refusals: [String]
    /// Whether that version is signed.
    public let isIssued: Bool
}

extension Office {
    /// Documents that a page lists.
    private static let requests = 20
    /// Finds that a search by name lists; there may be more where it lists as many.
    public static let mostFound = 50
    /// Of the open cases, and of the ended ones, that a page lists.
    public static let casesOnPage = 50

    /// A certificate as it stands; nil when there is none, or when it is not the person's business.
    ///
    /// That somebody looked is recorded, with the network from which.
    public func lookAt(
        _ number: CertificateNumber,
        by reader: StaffMember,
        from network: String,
        at now: Instant
    ) async throws -> CertificateState? {
        try await store.write { transaction -> CertificateState? in
            guard let state = try certificateState(number, shownTo: reader, at: now, transaction) else { return nil }
            let facts = ["network": network]
            try transaction.record(look("certificate.looked-at", number.text, by: reader, facts, at: now))
            return state
        }
    }

    /// The numbers of certificates of a holder of that name whose identity number ends in those four characters.
    ///
    /// The search is recorded, by its finds alone: what was typed may be anybody's name.
    /// - Throws: `OfficeRefusal` for who has no duty for it.
    public func certificates(
        named name: String,
        identityEnding tail: String,
        by reader: StaffMember,
        from network: String,
        at now: Instant
    ) async throws -> [RegisteredCertificate] {
        try NamesAreLookedUpWithADuty.check(reader)
        return try await store.write { transaction in
            let all = try transaction.certificates(
                named: name,
                identityEnding: tail,
                in: scope(of: reader.body),
                limit: Self.mostFound
            )
            let shown = try all.filter { try mayLook(at: $0, reader, transaction) }
            let facts = ["network": network, "found": shown.map(\.text).joined(separator: ";")]
            try transaction.record(look("certificates.searched", "", by: reader, facts, at: now))
            return try shown.compactMap { try transaction.certificate($0) }
        }
    }

    /// The ban that a decision would write were it confirmed on a day; nil for one that writes none.
    public func ban(by decision: StatusDecision, on day: CivilDate) -> Ban? {
        RevocationWritesTheBan.ban(by: decision, decidedOn: day, book)
    }

    /// Days in which a holder who was told may speak.
    public func hearingDays(at now: Instant) -> Int { periods(at: now).hearingDays }

    /// Whether there is such a certificate, and it is the person's business.
    public func mayLookAt(_ number: CertificateNumber, _ reader: StaffMember) async throws -> Bool {
        try await store.read { try mayLook(at: number, reader, $0) }
    }

    /// The number that a verification code belongs to.
    public func certificateNumber(of code: VerificationCode) async throws -> CertificateNumber? {
        try await store.read { try $0.certificate(with: code)?.certificate.number }
    }

    /// The open cases that are the person's business, the oldest first, and the ended ones, the latest first: a page of
    /// each, counted from 1, and one more than a page holds where another follows.
    public func cases(
        shownTo reader: StaffMember,
        page: Int = 1,
        size: Int = casesOnPage
    ) async throws -> (open: [StatusCase], ended: [StatusCase]) {
        let (scope, skipping) = (scope(of: reader.body), (page - 1) * size)
        return try await store.read { transaction in
            (
                try transaction.cases(open: true, in: scope, limit: size + 1, skipping: skipping),
                try transaction.cases(open: false, in: scope, limit: size + 1, skipping: skipping)
            )
        }
    }

    /// One case; nil when there is none, or when it is not the person's business.
    public func caseState(_ id: Identifier, shownTo reader: StaffMember, at now: Instant) async throws -> CaseState? {
        try await store.read { transaction -> CaseState? in
            guard let found = try transaction.statusCase(id), try isShown(found.number, to: reader, transaction),
                let registered = try transaction.certificate(found.number)
            else { return nil }
            let order = try transaction.order(madeBy: id)
            return CaseState(
                found: found,
                registered: registered,
                status: registered.status(on: now.civilDate),
                issuer: try issuer(of: found.number),
                version: order?.number,
                refusals: order?.refusals ?? [],
                isIssued: try order.map { try transaction.certificate($0.number) != nil } ?? false
            )
        }
    }

    /// The cases of a group that are the person's business, in the order in which they were proposed.
    public func cases(ofGroup group: Identifier, shownTo reader: StaffMember) async throws -> [StatusCase] {
        try await store.read { transaction in
            try transaction.cases(ofGroup: group).filter { try isShown($0.number, to: reader, transaction) }
        }
    }

    /// The file that a case rests on, for those whose business it is; that it was taken is recorded.
    public func evidenceFile(
        of id: Identifier,
        by reader: StaffMember,
        at now: Instant
    ) async throws -> (name: String, bytes: [UInt8])? {
        try await store.write { transaction -> (name: String, bytes: [UInt8])? in
            guard let found = try transaction.statusCase(id), try isShown(found.number, to: reader, transaction),
                let file = try transaction.evidenceFile(of: id)
            else { return nil }
            try transaction.record(look("case.evidence-taken", id.text, by: reader, [:], at: now))
            return file
        }
    }

    /// Whether the certificate and its cases are the person's business.
    func isShown(_ number: CertificateNumber, to reader: StaffMember, _ transaction: any Transaction) throws -> Bool {
        guard let record = try transaction.batchRecord(of: number) else { return false }
        return isShown(number, of: record.batch, importedAt: nil, to: reader)
    }

    /// Whether the person may look at the certificate, at the body that took its list in too.
    private func mayLook(
        at number: CertificateNumber,
        _ reader: StaffMember,
        _ transaction: any Transaction
    ) throws -> Bool {
        guard let record = try transaction.batchRecord(of: number) else { return false }
        let importer = try transaction.staffMember(record.importedBy)?.body
        return isShown(number, of: record.batch, importedAt: importer, to: reader)
    }

    private func isShown(
        _ number: CertificateNumber,
        of batch: ResultBatch,
        importedAt importer: BodyCode?,
        to reader: StaffMember
    ) -> Bool {
        guard let issuer = try? issuer(of: number) else { return false }
        let filing = try? FilingGoesToTheDecidingBody.body(for: batch, authority: authority, registry: registry).code
        return CertificateIsShownToItsBodies.isShown(
            issuer: issuer,
            reviewer: batch.reviewingBody,
            importedAt: importer,
            filedWith: filing,
            to: reader
        )
    }

    private func certificateState(
        _ number: CertificateNumber,
        shownTo reader: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> CertificateState? {
        guard let registered = try transaction.certificate(number), try mayLook(at: number, reader, transaction),
            let trail = try transaction.trail(of: number)
        else { return nil }
        let people = try Set(registered.events.map(\.actor)).compactMap { key in
            try Identifier(key).flatMap { try transaction.staffMember($0) }.map { (key, $0.name) }
        }
        return CertificateState(
            registered: registered,
            status: registered.status(on: now.civilDate),
            issuer: try issuer(of: number),
            versions: try transaction.versions(of: number),
            underWay: try transaction.versionUnderWay(of: number),
            trail: trail,
            requests: try transaction.sealRequests(of: number, limit: Self.requests).map { ($0.0, $0.1) },
            cases: try isShown(number, to: reader, transaction) ? transaction.cases(about: number) : [],
            maySuspend: periods(at: now).suspensionDays > 0,
            actors: Dictionary(people) { first, _ in first },
            pass: try pass(of: registered, transaction),
            linked: try linked(trail, shownTo: reader, transaction),
            conversions: try transaction.conversionNotes(on: number)
        )
    }

    private func pass(
        of registered: RegisteredCertificate,
        _ transaction: any Transaction
    ) throws -> RecordedTitle? {
        guard let written = registered.result.examinationPass.map({ StatedText.alike($0) }) else { return nil }
        return try transaction.recordedTitles(of: registered.certificate.person)
            .last { $0.kind == .examination && $0.voiding == nil && StatedText.alike($0.number) == written }
    }

    private func linked(
        _ trail: CertificateTrail,
        shownTo reader: StaffMember,
        _ transaction: any Transaction
    ) throws -> Set<CertificateNumber> {
        let earlier = trail.earlier.flatMap { $0.isHere ? CertificateNumber(foreign: $0.number) : nil }
        let all = (earlier.map { [$0] } ?? []) + trail.later
        return Set(try all.filter { try mayLook(at: $0, reader, transaction) })
    }

    private func look(
        _ action: String,
        _ subject: String,
        by reader: StaffMember,
        _ facts: [String: String],
        at now: Instant
    ) -> AuditEvent {
        AuditEvent(at: now, actor: reader.id.text, action: action, subject: subject, facts: facts)
    }
}
