import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("Changes of status by the office")
struct StatusChangeTests {
    /// An office with issued certificates, and two people of the issuing body who may decide on them.
    private struct Issuer {
        let fixture: OfficeFixture
        let numbers: [CertificateNumber]
        let people: TwoPeople
        let confirmer: Identifier

        init() async throws {
            fixture = try await OfficeFixture()
            let batch = try await fixture.takeIn(0..<3)
            try await fixture.close(fixture.open(batch))
            numbers = try await fixture.accept(fixture.submit(batch))
            let (first, second) = (try Self.member("高", 1), try Self.member("刘", 2))
            people = TwoPeople(decider: first.id.text, confirmer: second.name)
            confirmer = second.id
            let fixture = fixture
            let issued = try await fixture.certificates(of: numbers)
            try await fixture.store.write { transaction in
                for member in [first, second] { try transaction.insert(member, at: OfficeFixture.accepted) }
                try transaction.insert(issued.map(\.intent))
                for one in issued { try transaction.insert(one.certificate, one.event, one.use) }
            }
        }

        private static func member(_ name: String, _ place: UInt64) throws -> StaffMember {
            let key = Identifier(at: OfficeFixture.accepted, random: (9, place))
            return StaffMember(id: key, name: name, body: try code("150400"), duties: [.revoke])
        }

        func change(
            _ kind: CertificateEvent.Kind,
            _ place: Int = 0,
            by people: TwoPeople? = nil,
            successor: CertificateNumber? = nil
        ) async throws -> RegisteredStatus {
            let decision = StatusDecision(
                kind: kind,
                ground: "业绩造假",
                documentNumber: "赤人社撤〔2019〕1号",
                effectiveOn: OfficeFixture.accepted.civilDate,
                successor: successor
            )
            return try await fixture.office.change(
                numbers[place],
                by: decision,
                of: people ?? self.people,
                at: OfficeFixture.accepted
            )
        }
    }

    @Test("INT4: a revocation keeps ground, document, date and both people, in one transaction with its trace")
    func revoked() async throws {
        let issuer = try await Issuer()
        #expect(try await issuer.change(.revoked) == .revoked)
        let (store, number) = (issuer.fixture.store, issuer.numbers[0])
        try await store.read { transaction in
            let found = try #require(try transaction.certificate(number))
            let event = try #require(found.events.last)
            #expect(found.status == .revoked && event.ground == "业绩造假")
            #expect(event.documentNumber == "赤人社撤〔2019〕1号" && event.actor == issuer.people.decider)
            let trace = try #require(try transaction.auditEvents(after: 0, limit: 99).last?.event)
            #expect(trace.action == "certificate.revoked" && trace.subject == number.text)
            #expect(trace.actor == issuer.people.decider)
            #expect(trace.facts.contains(#""confirmed-by":"\#(issuer.confirmer.text)""#), "\(trace.facts)")
        }
        for kind in [CertificateEvent.Kind.reinstated, .suspended, .cancelled, .revoked] {
            await #expect(throws: OfficeRefusal.statusIsFinal(.revoked)) { _ = try await issuer.change(kind) }
        }
    }

    @Test("A suspension is lifted; without one there is nothing to lift; a refusal leaves no event and no trace")
    func suspended() async throws {
        let issuer = try await Issuer()
        let store = issuer.fixture.store
        let before = try await store.read { try $0.verifyAuditChain() }
        await #expect(throws: OfficeRefusal.notSuspended(.valid)) { _ = try await issuer.change(.reinstated) }
        #expect(try await store.read { try $0.verifyAuditChain() } == before)
        #expect(try await store.read { try $0.statusChangeCount() } == 0)
        #expect(try await issuer.change(.suspended) == .suspended)
        await #expect(throws: OfficeRefusal.notInForce(.suspended)) { _ = try await issuer.change(.suspended) }
        #expect(try await issuer.change(.reinstated) == .valid)
        #expect(try await store.read { try $0.statusChangeCount() } == 2)
    }

    @Test("ACT7: two different people of the issuing body, both with the duty")
    func people() async throws {
        let issuer = try await Issuer()
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
            await #expect(throws: refusal) { _ = try await issuer.change(.revoked, by: people) }
        }
        await #expect(throws: OfficeFault.nobodyOfThatName("某", at: try code("150400"))) {
            _ = try await issuer.change(.revoked, by: TwoPeople(decider: first, confirmer: "某"))
        }
        #expect(try await issuer.fixture.store.read { try $0.statusChangeCount() } == 0)
    }

    @Test("CER6: another person's certificate, itself or none is no successor")
    func superseded() async throws {
        let issuer = try await Issuer()
        let numbers = issuer.numbers
        await #expect(throws: OfficeRefusal.successorMissing) { _ = try await issuer.change(.superseded) }
        for successor in [numbers[0], numbers[1]] {
            await #expect(throws: OfficeRefusal.successorUnfit(successor)) {
                _ = try await issuer.change(.superseded, successor: successor)
            }
        }
    }
}
