import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("Cases about issued certificates") struct CaseTests {
    private static let proposed = moment("2019-11-04", hour: 9)

    private func decision(_ kind: CertificateEvent.Kind = .revoked) -> StatusDecision {
        StatusDecision(
            kind: kind,
            ground: "业绩造假",
            documentNumber: "赤人社撤〔2019〕1号",
            documentDate: civil("2019-11-01"),
            effectiveOn: Self.proposed.civilDate,
            until: kind == .suspended ? Self.proposed.civilDate.adding(days: 10) : nil
        )
    }

    private func propose(
        _ issuer: IssuerFixture,
        _ kind: CertificateEvent.Kind = .revoked,
        by staff: Identifier? = nil
    ) async throws -> Identifier {
        try await issuer.fixture.office.propose(
            decision(kind),
            for: issuer.numbers[0],
            by: staff ?? issuer.proposer,
            at: Self.proposed
        )
    }

    private func take(
        _ event: CaseProgress.Event,
        _ id: Identifier,
        _ issuer: IssuerFixture,
        by staff: Identifier? = nil,
        day: String = "2019-11-05"
    ) async throws -> CaseProgress {
        try await issuer.fixture.office.take(
            event,
            in: id,
            statement: "已办理",
            by: staff ?? issuer.confirmer,
            at: moment(day, hour: 10)
        )
    }

    @Test(
        "GOV2: each document that the order names can be cited as the ground of a revocation, and stays with its event",
        arguments: ["内党办发〔2017〕36号", "内人社办发〔2019〕78号", "内人社发〔2019〕20号", "内计费字〔2001〕1202号", "内人发〔2001〕124号"]
    )
    func cited(document: String) async throws {
        let issuer = try await IssuerFixture()
        let office = issuer.fixture.office
        #expect(office.legalSources.contains { $0.document == document })
        let decision = StatusDecision(
            kind: .revoked,
            ground: LegalSource.ground("业绩造假", citing: document),
            documentNumber: "赤人社撤〔2019〕1号",
            documentDate: civil("2019-11-01"),
            effectiveOn: Self.proposed.civilDate
        )
        let number = issuer.numbers[0]
        let id = try await office.propose(decision, for: number, by: issuer.proposer, at: Self.proposed)
        for event in [CaseProgress.Event.notify, .hear, .confirm] { _ = try await take(event, id, issuer) }
        let events = try await issuer.fixture.store.read { try $0.events(of: number) }
        #expect(events.last?.kind == .revoked && events.last?.ground == "依据\(document)：业绩造假")
    }

    @Test("INT6: the five years of a ban begin with the confirmation, whatever day the decision names")
    func banBegins() async throws {
        let issuer = try await IssuerFixture()
        let decision = StatusDecision(
            kind: .revoked,
            ground: "业绩造假",
            documentNumber: "赤人社撤〔2019〕1号",
            documentDate: civil("2019-11-01"),
            effectiveOn: OfficeFixture.accepted.civilDate
        )
        let (office, number) = (issuer.fixture.office, issuer.numbers[0])
        let id = try await office.propose(decision, for: number, by: issuer.proposer, at: Self.proposed)
        #expect(try await take(.notify, id, issuer) == .notified)
        #expect(try await take(.confirm, id, issuer, day: "2020-11-20") == .confirmed)
        let bans = try await issuer.bans(of: number)
        #expect(bans.map(\.from) == [civil("2020-11-20")] && bans.map(\.until) == [civil("2025-11-19")])
        #expect(office.ban(by: decision, on: civil("2020-11-20")) == bans[0])
    }

    @Test("INT8: with a link more a case is confirmed once another person has signed it as it stands")
    func chain() async throws {
        let issuer = try await IssuerFixture()
        let steps = [SigningChain.Link.review, .approve].map {
            SigningChain.Step(link: $0, duty: .revoke, legalSource: "101")
        }
        let chain = try #require(SigningChain(act: .confirmCase, steps: steps))
        let store = issuer.fixture.store
        let office = Office(store: store, house: try OfficeFixture.house.get(), chains: [chain])
        let reviewer = try await issuer.fixture.appoint("核一", "150400", [.revoke])
        let (id, now) = (try await propose(issuer), moment("2019-11-20", hour: 10))
        func sign() async throws { try await office.sign(.confirmCase, of: id, by: reviewer.id, at: now) }
        func take(_ event: CaseProgress.Event, by staff: Identifier) async throws {
            try await office.take(event, in: id, statement: "已办理", by: staff, at: now)
        }
        try await sign()
        try await take(.notify, by: issuer.confirmer)
        try await sign()
        try await take(.hear, by: issuer.confirmer)
        await #expect(throws: OfficeRefusal.linkNotSigned(.review)) { try await take(.confirm, by: issuer.confirmer) }
        let standing = try await office.chainStanding(.confirmCase, of: id, for: reviewer, at: now)
        #expect(standing?.dropped.map(\.signer) == ["核一", "核一"] && standing?.next?.link == .review)
        try await sign()
        await #expect(throws: OfficeRefusal.samePersonTwice(reviewer.id)) { try await take(.confirm, by: reviewer.id) }
        try await take(.confirm, by: issuer.confirmer)
        #expect(try await store.read { try $0.certificate(issuer.numbers[0]) }?.status(on: now.civilDate) == .revoked)
    }

    @Test("AUT11: who decides about a certificate is a line of the table: without it no case is proposed or decided")
    func byTheTable() async throws {
        let issuer = try await IssuerFixture(isDemo: true)
        let id = try await propose(issuer)
        let line = "revocation,intermediate,city"
        let other = try issuer.fixture.office(with: "authority.csv", line, as: "review,junior,city")
        let refusal = OfficeRefusal.bodyMayNotDecide(try code("150400"), .revocation, .intermediate)
        let at = moment("2019-11-05", hour: 10)
        await #expect(throws: refusal) {
            _ = try await other.propose(decision(), for: issuer.numbers[1], by: issuer.proposer, at: at)
        }
        for event in [CaseProgress.Event.notify, .confirm, .refuse] {
            await #expect(throws: refusal) {
                _ = try await other.take(event, in: id, statement: "已办理", by: issuer.confirmer, at: at)
            }
        }
        await #expect(throws: refusal) {
            _ = try await other.change(issuer.numbers[1], by: decision(.cancelled), of: issuer.people, at: at)
        }
        #expect(try await other.take(.withdraw, in: id, statement: "撤回", by: issuer.proposer, at: at) == .withdrawn)
    }

    private func status(_ issuer: IssuerFixture) async throws -> RegisteredStatus? {
        try await issuer.fixture.store.read {
            try $0.certificate(issuer.numbers[0])?.status(on: Self.proposed.civilDate)
        }
    }

    @Test(
        "INT4, INT5, INT8: proposed, told, heard, confirmed by a second person: revoked, with the ban, in one transaction"
    )
    func revoked() async throws {
        let issuer = try await IssuerFixture()
        let id = try await propose(issuer)
        #expect(try await take(.notify, id, issuer) == .notified)
        #expect(try await take(.hear, id, issuer) == .heard)
        await #expect(throws: OfficeRefusal.samePersonTwice(issuer.proposer)) {
            _ = try await take(.confirm, id, issuer, by: issuer.proposer)
        }
        #expect(try await status(issuer) == .valid)
        #expect(try await take(.confirm, id, issuer) == .confirmed)
        #expect(try await status(issuer)?.word == "revoked")
        #expect(try await issuer.bans(of: issuer.numbers[0]).count == 1)
        let kept = try #require(try await issuer.fixture.store.read { try $0.cases(about: issuer.numbers[0]).first })
        #expect(kept.steps.map(\.event) == [.notify, .hear, .confirm])
        #expect(try await issuer.fixture.office.cases(shownTo: issuer.fixture.preparer).open.isEmpty)
    }

    @Test("Nobody is revoked unheard: before the days to speak are over nothing changes, afterwards it is confirmed")
    func unheard() async throws {
        let issuer = try await IssuerFixture()
        let id = try await propose(issuer)
        await #expect(throws: OfficeRefusal.holderNotNotified) { _ = try await take(.confirm, id, issuer) }
        await #expect(throws: OfficeRefusal.clockBehind(Self.proposed)) {
            _ = try await take(.notify, id, issuer, day: "2019-11-03")
        }
        _ = try await take(.notify, id, issuer)
        await #expect(throws: OfficeRefusal.holderMaySpeak(until: civil("2019-11-10"))) {
            _ = try await take(.confirm, id, issuer, day: "2019-11-10")
        }
        #expect(try await status(issuer) == .valid)
        #expect(try await take(.confirm, id, issuer, day: "2019-11-11") == .confirmed)
    }

    @Test("A certificate has one open case; withdrawn or refused it may have another, and nothing has changed")
    func oneAtATime() async throws {
        let issuer = try await IssuerFixture()
        let first = try await propose(issuer)
        await #expect(throws: OfficeRefusal.caseOpenAlready) { _ = try await propose(issuer, .suspended) }
        await #expect(throws: OfficeRefusal.onlyTheProposerWithdraws) { _ = try await take(.withdraw, first, issuer) }
        #expect(try await take(.withdraw, first, issuer, by: issuer.proposer) == .withdrawn)
        let second = try await propose(issuer, .suspended)
        #expect(try await take(.refuse, second, issuer) == .refused)
        await #expect(throws: OfficeRefusal.caseStepOutOfOrder(.confirm, after: .refused)) {
            _ = try await take(.confirm, second, issuer)
        }
        #expect(try await status(issuer) == .valid)
    }

    @Test("The body that reviewed proposes; it neither tells, hears nor confirms")
    func reviewerProposes() async throws {
        let issuer = try await IssuerFixture()
        let id = try await propose(issuer, .cancelled, by: issuer.fixture.preparer.id)
        let city = try code("150400")
        await #expect(throws: OfficeRefusal.staffOfAnotherBody(issuer.fixture.preparer.id, needed: city)) {
            _ = try await take(.confirm, id, issuer, by: issuer.fixture.preparer.id)
        }
        await #expect(throws: OfficeRefusal.holderNotNotified) { _ = try await take(.confirm, id, issuer) }
        for event in [CaseProgress.Event.notify, .hear, .confirm] { _ = try await take(event, id, issuer) }
        #expect(try await status(issuer)?.word == "cancelled")
        #expect(try await issuer.bans(of: issuer.numbers[0]).isEmpty)
    }

    @Test("Two people confirming at once: one takes the step, the other is told that it is out of order")
    func atOnce() async throws {
        let issuer = try await IssuerFixture()
        let id = try await propose(issuer, .suspended)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<2 { group.addTask { (try? await take(.confirm, id, issuer)) != nil } }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 } == 1)
        let events = try await issuer.fixture.store.read { try $0.events(of: issuer.numbers[0]) }
        #expect(events.map(\.kind) == [.issued, .suspended])
    }

    @Test("Of other bodies' cases none takes the place of one's own; more than a page holds stand on the next")
    func listed() async throws {
        let issuer = try await IssuerFixture()
        let (office, fixture) = (issuer.fixture.office, issuer.fixture)
        let other = try await issuer.issueOne(reviewedBy: "150402")
        let own = try await propose(issuer)
        _ = try await take(.withdraw, own, issuer, by: issuer.proposer)
        let foreign = try await office.propose(
            decision(),
            for: other,
            by: issuer.proposer,
            at: Self.proposed.adding(milliseconds: 1)
        )
        _ = try await take(.withdraw, foreign, issuer, by: issuer.proposer)
        func ended(_ reader: StaffMember, _ page: Int = 1) async throws -> [Identifier] {
            try await office.cases(shownTo: reader, page: page, size: 1).ended.map(\.id)
        }
        #expect(try await ended(fixture.preparer) == [own])
        let city = fixture.accepter
        #expect(try await ended(city) == [foreign, own])
        #expect(try await ended(city, 2) == [own])
        let open = try await propose(issuer, .suspended)
        #expect(try await office.cases(shownTo: fixture.preparer).open.map(\.id) == [open])
        let stranger = try await fixture.appoint("外人", "150403", [.revoke])
        let none = try await office.cases(shownTo: stranger)
        #expect(none.open.isEmpty && none.ended.isEmpty)
    }
}
