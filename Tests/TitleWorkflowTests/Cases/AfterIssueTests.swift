import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("After issue: corrections, lists, restorations, look-ups")
struct AfterIssueTests {
    private static let now = moment("2019-11-04", hour: 9)

    private func decision(
        _ kind: CertificateEvent.Kind,
        version: VersionChange? = nil,
        until: CivilDate? = nil
    ) -> StatusDecision {
        StatusDecision(
            kind: kind,
            ground: "依据充分",
            documentNumber: "赤人社改〔2019〕1号",
            documentDate: Self.now.civilDate,
            effectiveOn: Self.now.civilDate,
            until: until,
            version: version
        )
    }

    private func propose(
        _ proposal: CaseProposal,
        _ issuer: IssuerFixture,
        _ place: Int = 0
    ) async throws -> Identifier {
        try await issuer.fixture.office.propose(
            proposal,
            for: issuer.numbers[place],
            by: issuer.proposer,
            at: Self.now
        )
    }

    private func take(_ event: CaseProgress.Event, _ id: Identifier, _ issuer: IssuerFixture) async throws {
        try await issuer.fixture.office.take(
            event,
            in: id,
            statement: "已办理",
            by: issuer.confirmer,
            at: Self.now
        )
    }

    private func correction(
        _ field: Correction.Field,
        _ becomes: String,
        _ issuer: IssuerFixture
    ) async throws -> StatusDecision {
        let was = try await issuer.holder(of: issuer.numbers[0]).said(field)
        let change = Correction(field: field, was: was, becomes: becomes)
        return decision(.superseded, version: .correction([change]))
    }

    private let file = RosterFile(name: "户口本.pdf", bytes: Array("%PDF".utf8))

    @Test("A correction needs evidence, a change, and words that a row of a roster could hold")
    func correctionIsJudged() async throws {
        let issuer = try await IssuerFixture()
        let name = try await correction(.name, "王小花", issuer)
        await #expect(throws: OfficeRefusal.correctionWithoutEvidence) {
            _ = try await propose(CaseProposal(name), issuer)
        }
        let none = decision(.superseded, version: .correction([]))
        await #expect(throws: OfficeRefusal.correctionEmpty) {
            _ = try await propose(CaseProposal(none, evidence: file), issuer)
        }
        let day = try await correction(.qualifiedOn, "2019-13-40", issuer)
        await #expect(throws: OfficeRefusal.correctionUnreadable(.qualifiedOn)) {
            _ = try await propose(CaseProposal(day, evidence: file), issuer)
        }
        let odd = try await correction(.name, "王•小花", issuer)
        let refusal = await #expect(throws: OfficeRefusal.self) {
            _ = try await propose(CaseProposal(odd, evidence: file), issuer)
        }
        guard case .correctionUnfit(let fault)? = refusal else { throw FixtureValueMissing() }
        #expect(fault.column == .name && fault.code == .nameDot)
        let other = try await issuer.holder(of: issuer.numbers[0]).sex == .male ? "female" : "male"
        let sex = try await correction(.sex, other, issuer)
        await #expect(throws: OfficeRefusal.self) { _ = try await propose(CaseProposal(sex, evidence: file), issuer) }
        #expect(try await issuer.fixture.office.cases(shownTo: issuer.fixture.preparer).open.isEmpty)
        let id = try await propose(CaseProposal(name, evidence: file), issuer)
        let kept = try #require(try await issuer.fixture.store.read { try $0.statusCase(id) })
        #expect(kept.decision == name && kept.evidence?.name == "户口本.pdf" && kept.decision.caseKind == .corrected)
    }

    @Test("A confirmed correction orders one new version on the same row and ground; until it is signed nothing ends")
    func correctionOrders() async throws {
        let issuer = try await IssuerFixture()
        let id = try await propose(CaseProposal(correction(.name, "王小花", issuer), evidence: file), issuer)
        try await take(.confirm, id, issuer)
        let (store, old) = (issuer.fixture.store, issuer.numbers[0])
        let number = try #require(try await store.read { try $0.versionUnderWay(of: old) })
        let evidence = try #require(try await store.read { try $0.evidence(for: number) })
        #expect(evidence.result.name == "王小花" && evidence.version?.previous == old)
        #expect(evidence.version?.statusCase.confirmation?.by.id == issuer.confirmer)
        #expect(try await store.read { try $0.events(of: old) }.map(\.kind) == [.issued])
        await #expect(throws: OfficeRefusal.versionUnderWay(number)) {
            _ = try await propose(CaseProposal(decision(.cancelled)), issuer)
        }
        let lines = try await store.read { try $0.batchLines() }
        #expect(lines.map(\.certificates) == [3])
    }

    @Test("Suspension is off unless the rules name its days, needs a last day, and not one too far")
    func suspension() async throws {
        let off = try await IssuerFixture(suspensionDays: 0)
        let until = Self.now.civilDate.adding(days: 10)
        await #expect(throws: OfficeRefusal.suspensionOff) {
            _ = try await propose(CaseProposal(decision(.suspended, until: until)), off)
        }
        let issuer = try await IssuerFixture(suspensionDays: 30)
        await #expect(throws: OfficeRefusal.suspensionWithoutEnd) {
            _ = try await propose(CaseProposal(decision(.suspended)), issuer)
        }
        let (today, far) = (Self.now.civilDate, Self.now.civilDate.adding(days: 31))
        for day in [today.adding(days: -1), far] {
            await #expect(
                throws: OfficeRefusal.suspensionEndOutOfRange(day, from: today, to: today.adding(days: 30))
            ) { _ = try await propose(CaseProposal(decision(.suspended, until: day)), issuer) }
        }
        let id = try await propose(CaseProposal(decision(.suspended, until: until)), issuer)
        try await take(.confirm, id, issuer)
        let found = try #require(try await issuer.fixture.store.read { try $0.certificate(issuer.numbers[0]) })
        #expect(found.status(on: until) == .suspended(until: until))
        #expect(found.status(on: until.adding(days: 1)) == .valid)
    }

    @Test("Only a revocation is undone, by a case alone; the ban is lifted with it, its history stays")
    func restoration() async throws {
        let issuer = try await IssuerFixture()
        await #expect(throws: OfficeRefusal.notRevoked(.valid)) {
            _ = try await propose(CaseProposal(decision(.restored)), issuer)
        }
        _ = try await issuer.change(.revoked)
        await #expect(throws: OfficeRefusal.onlyByCase(.restored)) {
            try await issuer.fixture.office.change(
                issuer.numbers[0],
                by: decision(.restored),
                of: issuer.people,
                at: Self.now
            )
        }
        #expect(try await issuer.bans(of: issuer.numbers[0]).count == 1)
        let id = try await propose(CaseProposal(decision(.restored)), issuer)
        try await take(.confirm, id, issuer)
        #expect(try await issuer.bans(of: issuer.numbers[0]).isEmpty)
        let store = issuer.fixture.store
        let found = try #require(try await store.read { try $0.certificate(issuer.numbers[0]) })
        #expect(found.status(on: Self.now.civilDate) == .valid)
        #expect(found.events.map(\.kind) == [.issued, .revoked, .restored] && found.events.last?.statusCase == id)
        let record = try await store.read { try $0.integrityRecord(of: found.certificate.person) }
        #expect(Set(record.map(\.kind)) == [.revoked, .banned, .restored, .banLifted])
    }

    @Test("INT7: unit and checker who answer for it stand in the case of a revocation")
    func responsible() async throws {
        let issuer = try await IssuerFixture()
        let named = [Responsible(kind: .unit, name: "某中学"), Responsible(kind: .checker, name: "张")]
        let id = try await propose(CaseProposal(decision(.revoked), responsible: named), issuer)
        let kept = try await issuer.fixture.store.read { try $0.statusCase(id) }
        #expect(kept?.responsible == named)
    }

    @Test("Of a list each certificate is judged by itself; the faulty ones are named with their reason and left alone")
    func list() async throws {
        let issuer = try await IssuerFixture()
        let (office, numbers) = (issuer.fixture.office, issuer.numbers)
        _ = try await issuer.change(.revoked, 2)
        let written = [numbers[0].text, "gibberish", numbers[0].text, numbers[2].text, numbers[1].text]
        let cancelled = decision(.cancelled)
        let seen = try await office.preview(written, cancelled, by: issuer.proposer, at: Self.now)
        let faults: [ListedFault?] = [nil, .notANumber, .twice, .refused(.statusIsFinal(.revoked)), nil]
        #expect(seen.map(\.fault) == faults)
        #expect(try await issuer.fixture.office.cases(shownTo: issuer.fixture.preparer).open.isEmpty)
        let made = try await office.propose(cancelled, forAll: written, by: issuer.proposer, at: Self.now)
        #expect(made.listed.map(\.fault) == faults)
        let group = try #require(made.group)
        await #expect(throws: OfficeRefusal.self) {
            try await take(.confirm, try #require(made.listed[0].statusCase), issuer, by: issuer.proposer)
        }
        for event in [CaseProgress.Event.notify, .hear, .confirm] {
            let outcomes = try await office.take(
                event,
                inGroup: group,
                statement: "已办理",
                by: issuer.confirmer,
                at: Self.now
            )
            #expect(outcomes.map(\.refusal) == [nil, nil])
        }
        let cases = try await issuer.fixture.store.read { try $0.cases(ofGroup: group) }
        #expect(cases.map(\.progress) == [.confirmed, .confirmed] && cases.map(\.number) == [numbers[0], numbers[1]])
        let again = try await office.propose(cancelled, forAll: written, by: issuer.proposer, at: Self.now)
        #expect(again.group == nil && again.listed.allSatisfy { $0.fault != nil })
        await #expect(throws: OfficeRefusal.listEmpty) {
            _ = try await office.preview([], cancelled, by: issuer.proposer, at: Self.now)
        }
    }

    private func take(
        _ event: CaseProgress.Event,
        _ id: Identifier,
        _ issuer: IssuerFixture,
        by staff: Identifier
    ) async throws {
        try await issuer.fixture.office.take(event, in: id, statement: "已办理", by: staff, at: Self.now)
    }

    @Test("FIL16: a certificate is shown to its own bodies alone, and that somebody looked is on record")
    func looking() async throws {
        let issuer = try await IssuerFixture()
        let (office, number) = (issuer.fixture.office, issuer.numbers[0])
        func look(_ member: StaffMember) async throws -> CertificateState? {
            try await office.lookAt(number, by: member, from: "192.0.2.0/24", at: Self.now)
        }
        let stranger = StaffMember(
            id: issuer.confirmer,
            name: "某",
            body: try code("150402"),
            duties: [.submit, .revoke]
        )
        #expect(try await look(stranger) == nil)
        let state = try #require(try await look(issuer.fixture.preparer))
        #expect(state.trail.rosterFile == "roster.csv" && state.versions.map(\.number) == [number])
        let trace = try #require(try await issuer.fixture.store.read { try $0.auditEvents(after: 0, limit: 999).last })
        #expect(trace.event.action == "certificate.looked-at" && trace.event.subject == number.text)
        #expect(trace.event.actor == issuer.fixture.preparer.id.text && trace.event.facts.contains("192.0.2.0/24"))
    }

    @Test("By name and the last four characters certificates are found by who has the duty; the trail keeps no name")
    func searching() async throws {
        let issuer = try await IssuerFixture()
        let (office, holder) = (issuer.fixture.office, try await issuer.holder(of: issuer.numbers[1]))
        func search(_ member: StaffMember, tail: String? = nil) async throws -> [CertificateNumber] {
            try await office.certificates(
                named: holder.name,
                identityEnding: tail ?? String(holder.identity.number.suffix(4)),
                by: member,
                from: "n",
                at: Self.now
            ).map(\.certificate.number)
        }
        #expect(try await search(issuer.fixture.preparer) == [issuer.numbers[1]])
        #expect(try await search(issuer.fixture.preparer, tail: "0000").isEmpty)
        let enterer = issuer.fixture.enterer
        await #expect(throws: OfficeRefusal.dutyMissing(.revoke, of: enterer.id)) { _ = try await search(enterer) }
        let stranger = StaffMember(id: enterer.id, name: "某", body: try code("150402"), duties: [.revoke])
        #expect(try await search(stranger).isEmpty)
        let events = try await issuer.fixture.store.read { try $0.auditEvents(after: 0, limit: 999) }
        let searches = events.map(\.event).filter { $0.action == "certificates.searched" }
        #expect(searches.count == 3 && searches.allSatisfy { !$0.facts.contains(holder.name) })
    }
}
