import TitleModel
import TitleStore

@testable import TitleWorkflow

/// An office with issued certificates, and two people of the issuing body who may decide on them.
struct IssuerFixture {
    let fixture: OfficeFixture
    let numbers: [CertificateNumber]
    let people: TwoPeople
    /// Its store holds samples, which change at once.
    let isDemo: Bool
    let proposer: Identifier
    let confirmer: Identifier

    /// Of a suspension.
    static let lastDay = OfficeFixture.accepted.civilDate.adding(days: 30)

    /// `row`: what the row of the one certificate says otherwise than a good one; three of a county where nothing is given.
    init(
        suspensionDays: Int = 90,
        isDemo: Bool = false,
        row: [String: String]? = nil
    ) async throws {
        self.isDemo = isDemo
        fixture = try await OfficeFixture(suspensionDays: suspensionDays, isDemo: isDemo)
        let batch = if let row { try await fixture.takeIn(row) } else { try await fixture.takeIn(0..<3) }
        try await fixture.close(fixture.open(batch))
        numbers = try await fixture.accept(fixture.submit(batch))
        let (first, second) = (try Self.member("高", 1), try Self.member("刘", 2))
        people = TwoPeople(decider: first.id.text, confirmer: second.name)
        (proposer, confirmer) = (first.id, second.id)
        let fixture = fixture
        let issued = try await fixture.certificates(of: numbers)
        try await fixture.store.write { transaction in
            for member in [first, second] { try transaction.insert(member, at: OfficeFixture.accepted) }
            try transaction.insert(issued.map(\.intent))
            for one in issued { try transaction.insert(one.certificate, one.event, one.use) }
        }
    }

    /// One more certificate of the same issuer, of a result that another body reviewed.
    func issueOne(reviewedBy body: String) async throws -> CertificateNumber {
        let (office, reviewed) = (fixture.office, OfficeFixture.reviewed)
        let clerk = try await fixture.appoint("钱", body, [.prepare])
        let (judgement, file) = try await fixture.roster(20..<21, body: body)
        let batch = try await office.importRoster(
            judgement,
            file: file,
            from: code(body),
            reviewEnd: reviewed,
            by: clerk.id,
            at: OfficeFixture.imported
        )
        let opened = try await office.openPublicity(
            of: batch,
            contact: "0476",
            by: clerk.id,
            at: OfficeFixture.opened
        )
        try await office.closePublicity(opened.id, by: clerk.id, at: OfficeFixture.closed)
        return try await issueOne(of: batch, by: clerk)
    }

    private func issueOne(of batch: Identifier, by clerk: StaffMember) async throws -> CertificateNumber {
        try await fixture.attachPapers(to: batch, by: clerk)
        let filing = try await fixture.office.submitFiling(
            of: batch,
            documents: OfficeFixture.documents,
            by: clerk.id,
            at: OfficeFixture.submitted
        )
        let made = try await fixture.accept(filing, number: "赤人社备〔2019〕2号")
        let issued = try await fixture.certificates(of: made, from: numbers.count)
        try await fixture.store.write { transaction in
            try transaction.insert(issued.map(\.intent))
            for one in issued { try transaction.insert(one.certificate, one.event, one.use) }
        }
        guard let number = made.first else { throw FixtureValueMissing() }
        return number
    }

    private static func member(_ name: String, _ place: UInt64) throws -> StaffMember {
        let key = Identifier(at: OfficeFixture.accepted, random: (9, place))
        return StaffMember(id: key, name: name, body: try code("150400"), duties: [.revoke])
    }

    func holder(of number: CertificateNumber) async throws -> TitleResult {
        try await fixture.evidence(of: number).result
    }

    func bans(of number: CertificateNumber) async throws -> [Ban] {
        let identity = try await holder(of: number).identity
        return try await fixture.store.read { try $0.bans(of: identity) }
    }

    func judged(_ row: [String: String], register: RegisterLookup?) throws -> (RosterJudgement, RosterFile) {
        let file = RosterFile(name: "late.csv", bytes: RosterFixture.csv([row]))
        let rules = try RosterFixture.rules("150404")
        return (try RosterJudgement.judge(RosterTable(file.bytes), by: rules, register: register), file)
    }

    func change(
        _ kind: CertificateEvent.Kind,
        _ place: Int = 0,
        by people: TwoPeople? = nil,
        successor: CertificateNumber? = nil
    ) async throws -> RegisteredStatus {
        let decision = decision(kind, successor: successor)
        guard isDemo, kind != .revoked else { return try await changeByCase(numbers[place], decision) }
        return try await fixture.office.change(
            numbers[place],
            by: decision,
            of: people ?? self.people,
            at: OfficeFixture.accepted
        )
    }

    /// Proposed, where it takes a title the holder told and heard, confirmed by another person.
    private func changeByCase(_ number: CertificateNumber, _ decision: StatusDecision) async throws -> RegisteredStatus
    {
        let (office, at) = (fixture.office, OfficeFixture.accepted)
        let id = try await office.propose(decision, for: number, by: proposer, at: at)
        let takesATitle = NobodyLosesATitleUnheard.concerns(decision.kind)
        for event in (takesATitle ? [.notify, .hear] : []) + [CaseProgress.Event.confirm] {
            try await office.take(event, in: id, statement: "已办理", by: confirmer, at: at)
        }
        guard let found = try await fixture.store.read({ try $0.certificate(number) }) else {
            throw FixtureValueMissing()
        }
        return found.status(on: at.civilDate)
    }

    func decision(_ kind: CertificateEvent.Kind, successor: CertificateNumber? = nil) -> StatusDecision {
        StatusDecision(
            kind: kind,
            ground: "业绩造假",
            documentNumber: "赤人社撤〔2019〕1号",
            documentDate: OfficeFixture.accepted.civilDate,
            effectiveOn: OfficeFixture.accepted.civilDate,
            successor: successor,
            until: kind == .suspended ? Self.lastDay : nil
        )
    }
}
