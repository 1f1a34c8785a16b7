import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("Changes of status by the office")
struct StatusChangeTests {
    @Test("Somebody whose account is disabled decides nothing, whoever names him")
    func disabled() async throws {
        let issuer = try await IssuerFixture(isDemo: true)
        let accounts = Accounts(issuer.fixture.office)
        let holder = AccountHolder(name: "刘", body: try code("150400"))
        let name = try LoginName(typed: "liu.yang")
        _ = try await accounts.add(name, for: holder, actor: "test", at: OfficeFixture.accepted)
        try await accounts.disable("liu.yang", actor: "test", at: OfficeFixture.accepted)
        await #expect(throws: OfficeRefusal.accountDisabled(issuer.confirmer)) {
            try await issuer.change(.cancelled)
        }
    }

    @Test("INT5, INT6, TIM7: a revocation writes the five-year ban with it, 注销 and suspension write none")
    func ban() async throws {
        let issuer = try await IssuerFixture()
        _ = try await issuer.change(.revoked, 0)
        _ = try await issuer.change(.cancelled, 1)
        _ = try await issuer.change(.suspended, 2)
        var bans: [[Ban]] = []
        for number in issuer.numbers { bans.append(try await issuer.bans(of: number)) }
        let decided = OfficeFixture.accepted.civilDate
        #expect(bans == [[Ban(decidedOn: decided, years: 5, document: "赤人社撤〔2019〕1号")], [], []])
        #expect(bans.first?.first?.until == civil("2024-10-13"))
    }

    @Test("INT2: revocation and ban stand in the person's integrity record with their source, and in nobody else's")
    func integrityRecord() async throws {
        let issuer = try await IssuerFixture()
        _ = try await issuer.change(.revoked, 0)
        _ = try await issuer.change(.cancelled, 1)
        let (fraud, honest) = (
            try await issuer.holder(of: issuer.numbers[0]), try await issuer.holder(of: issuer.numbers[1])
        )
        let store = issuer.fixture.store
        let record = try await store.read { try $0.integrityRecord(of: fraud.person) }
        #expect(record.map(\.kind) == [.revoked, .banned])
        #expect(record.allSatisfy { $0.source == "赤人社撤〔2019〕1号" } && record.first?.ground == "业绩造假")
        #expect(try await store.read { try $0.integrityRecord(of: honest.person) }.isEmpty)
    }

    @Test("FIL16, INT7: from a certificate one walks back to row, notice, papers, and everybody who answers for it")
    func trail() async throws {
        let issuer = try await IssuerFixture()
        let trail = try #require(try await issuer.fixture.store.read { try $0.trail(of: issuer.numbers[1]) })
        #expect(trail.result.line == 3 && trail.rosterFile == "roster.csv" && trail.objections.isEmpty)
        #expect(trail.publicity?.closedAt == OfficeFixture.closed && trail.papers.contains(.marks))
        #expect(
            trail.people.map(\.step) == [
                .importedRoster, .openedPublicity, .statedPaper, .closedPublicity, .submittedFiling, .receivedFiling,
                .acceptedFiling,
            ]
        )
        #expect(trail.people.map(\.name) == ["张", "张", "张", "张", "张", "李", "李"])
    }

    @Test("INT6: a banned person's new row is refused when it is judged, and again when it is taken in")
    func bannedRow() async throws {
        let issuer = try await IssuerFixture()
        let holder = try await issuer.holder(of: issuer.numbers[0])
        let row = [
            "姓名": holder.name, "身份证号": holder.identity.number, "性别": holder.sex == .male ? "男" : "女",
            "出生年月": holder.birthDate.description, "系列": "图书资料专业人员", "专业": "图书资料", "资格名称": "馆员", "取得资格时间": "2019-09-26",
        ]
        let (clean, file) = try issuer.judged(row, register: nil)
        #expect(clean.isClean)
        _ = try await issuer.change(.revoked, 0)
        let question = RegisterQuestion(holder.identity, on: OfficeFixture.accepted.civilDate)
        let held = try await issuer.fixture.store.read { try $0.registeredPerson(question) }
        #expect(try issuer.judged(row, register: RegisterLookup { _ in held }).0.faults.map(\.code) == [.personBanned])
        await #expect(throws: OfficeRefusal.personBanned(line: 2, until: civil("2024-10-13"))) {
            _ = try await issuer.fixture.office.importRoster(
                clean,
                file: file,
                from: code("150404"),
                reviewEnd: OfficeFixture.reviewed,
                by: issuer.fixture.preparer.id,
                at: OfficeFixture.accepted
            )
        }
    }

    @Test("INT4: a revocation keeps ground, document, date and both people, in one transaction with its trace")
    func revoked() async throws {
        let issuer = try await IssuerFixture()
        #expect(try await issuer.change(.revoked) == .revoked)
        let (store, number) = (issuer.fixture.store, issuer.numbers[0])
        try await store.read { transaction in
            let found = try #require(try transaction.certificate(number))
            let event = try #require(found.events.last)
            #expect(found.status(on: OfficeFixture.accepted.civilDate) == .revoked && event.ground == "业绩造假")
            #expect(event.documentNumber == "赤人社撤〔2019〕1号" && event.actor == issuer.confirmer.text)
            let traces = try transaction.auditEvents(after: 0, limit: 99).map(\.event)
            let trace = try #require(traces.first { $0.action == "certificate.revoked" })
            #expect(trace.actor == issuer.confirmer.text && trace.subject == number.text)
            #expect(trace.facts.contains(#""proposed-by":"\#(issuer.proposer.text)""#), "\(trace.facts)")
        }
        for kind in [CertificateEvent.Kind.reinstated, .suspended, .cancelled, .revoked] {
            await #expect(throws: OfficeRefusal.statusIsFinal(.revoked)) { _ = try await issuer.change(kind) }
        }
    }

    @Test("INT4, INT8: on names typed at the terminal no certificate changes; that takes a case")
    func atTheTerminal() async throws {
        let issuer = try await IssuerFixture()
        let (office, at) = (issuer.fixture.office, OfficeFixture.accepted)
        for kind in [CertificateEvent.Kind.revoked, .cancelled, .suspended, .reinstated, .superseded] {
            let decision = issuer.decision(kind)
            await #expect(throws: OfficeRefusal.onlyByCase(decision.caseKind)) {
                try await office.change(issuer.numbers[0], by: decision, of: issuer.people, at: at)
            }
        }
        #expect(try await issuer.fixture.store.read { try $0.statusChangeCount() } == 0)
    }

    @Test("INT4: a sample with an open case is not changed at once; the case ends first")
    func openCase() async throws {
        let issuer = try await IssuerFixture(isDemo: true)
        let (office, at) = (issuer.fixture.office, OfficeFixture.accepted)
        let decision = issuer.decision(.revoked)
        _ = try await office.propose(decision, for: issuer.numbers[0], by: issuer.proposer, at: at)
        for kind in [CertificateEvent.Kind.cancelled, .suspended] {
            await #expect(throws: OfficeRefusal.caseOpenAlready) { _ = try await issuer.change(kind) }
        }
        #expect(try await issuer.fixture.store.read { try $0.statusChangeCount() } == 0)
        #expect(try await issuer.bans(of: issuer.numbers[0]).isEmpty)
    }

    @Test("A suspension is lifted; without one there is nothing to lift; a refusal leaves no event and no trace")
    func suspended() async throws {
        let issuer = try await IssuerFixture(isDemo: true)
        let store = issuer.fixture.store
        let before = try await store.read { try $0.verifyAuditChain() }
        await #expect(throws: OfficeRefusal.notSuspended(.valid)) { _ = try await issuer.change(.reinstated) }
        #expect(try await store.read { try $0.verifyAuditChain() } == before)
        #expect(try await store.read { try $0.statusChangeCount() } == 0)
        let suspended = RegisteredStatus.suspended(until: IssuerFixture.lastDay)
        #expect(try await issuer.change(.suspended) == suspended)
        await #expect(throws: OfficeRefusal.notInForce(suspended)) { _ = try await issuer.change(.suspended) }
        #expect(try await issuer.change(.reinstated) == .valid)
        #expect(try await store.read { try $0.statusChangeCount() } == 2)
    }

    @Test("ACT7: two different people of the issuing body, both with the duty")
    func people() async throws {
        let issuer = try await IssuerFixture(isDemo: true)
        let (first, second) = (issuer.people.decider, issuer.people.confirmer)
        let (preparer, accepter) = (issuer.fixture.preparer, issuer.fixture.accepter)
        for (people, refusal) in [
            (TwoPeople(decider: first, confirmer: "高"), OfficeRefusal.samePersonTwice(try #require(Identifier(first)))),
            (TwoPeople(decider: accepter.id.text, confirmer: second), .dutyMissing(.revoke, of: accepter.id)),
            (
                TwoPeople(decider: first, confirmer: preparer.id.text),
                .staffOfAnotherBody(preparer.id, needed: try code("150400"))
            ),
        ] {
            await #expect(throws: refusal) { _ = try await issuer.change(.cancelled, by: people) }
        }
        await #expect(throws: OfficeFault.nobodyOfThatName("某", at: try code("150400"))) {
            _ = try await issuer.change(.cancelled, by: TwoPeople(decider: first, confirmer: "某"))
        }
        #expect(try await issuer.fixture.store.read { try $0.statusChangeCount() } == 0)
    }

    @Test("CER6: another person's certificate, itself or none is no successor")
    func superseded() async throws {
        let issuer = try await IssuerFixture(isDemo: true)
        let numbers = issuer.numbers
        await #expect(throws: OfficeRefusal.successorMissing) { _ = try await issuer.change(.superseded) }
        for successor in [numbers[0], numbers[1]] {
            await #expect(throws: OfficeRefusal.successorUnfit(successor)) {
                _ = try await issuer.change(.superseded, successor: successor)
            }
        }
    }
}
