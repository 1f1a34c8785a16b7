import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

@Suite("The links of a group of cases")
struct CaseGroupLinkTests {
    private static let now = moment("2019-11-05", hour: 10)

    private func cancellation() -> StatusDecision {
        StatusDecision(
            kind: .cancelled,
            ground: "误发",
            documentNumber: "赤人社注〔2019〕1号",
            documentDate: civil("2019-11-01"),
            effectiveOn: civil("2019-11-04")
        )
    }

    /// An office whose cases need a signature before the confirmation, a group of three cases in which the holders were heard, and who signs.
    private func made() async throws -> (IssuerFixture, Office, Identifier, StaffMember) {
        let issuer = try await IssuerFixture()
        let steps = [SigningChain.Link.review, .approve].map {
            SigningChain.Step(link: $0, duty: .revoke, legalSource: "101")
        }
        let chain = try #require(SigningChain(act: .confirmCase, steps: steps))
        let house = try OfficeFixture.house.get()
        let office = Office(store: issuer.fixture.store, house: house, chains: [chain])
        let reviewer = try await issuer.fixture.appoint("核一", "150400", [.revoke])
        let made = try await office.propose(
            cancellation(),
            forAll: issuer.numbers.map(\.text),
            by: issuer.proposer,
            at: Self.now
        )
        let group = try #require(made.group)
        for event in [CaseProgress.Event.notify, .hear] {
            let done = try await office.take(
                event,
                inGroup: group,
                statement: "已办理",
                by: issuer.confirmer,
                at: Self.now
            )
            #expect(done.count == 3 && done.allSatisfy { $0.refusal == nil })
        }
        return (issuer, office, group, reviewer)
    }

    @Test("INT8: one press signs the link of every case, each with a signature of its own; then the group is confirmed")
    func signed() async throws {
        let (issuer, office, group, reviewer) = try await made()
        let links = try await office.links(ofGroup: group, for: reviewer, at: Self.now)
        #expect(
            links.waiting.map(\.found.number) == issuer.numbers && links.waiting.allSatisfy { $0.step.link == .review }
        )
        let early = try await office.take(.confirm, inGroup: group, statement: "", by: issuer.confirmer, at: Self.now)
        #expect(early.map(\.refusal) == Array(repeating: .linkNotSigned(.review), count: 3))
        let done = try await office.signLinks(ofGroup: group, seen: links.state, by: reviewer, at: Self.now)
        #expect(done.count == 3 && done.allSatisfy { $0.refusal == nil })
        let cases = try await issuer.fixture.store.read { try $0.cases(ofGroup: group) }
        for found in cases {
            let standing = try await office.chainStanding(.confirmCase, of: found.id, for: reviewer, at: Self.now)
            #expect(standing?.steps.map(\.signer) == ["核一", nil])
        }
        await #expect(throws: OfficeRefusal.noLinkToSign) {
            _ = try await office.signLinks(ofGroup: group, seen: links.state, by: reviewer, at: Self.now)
        }
        let own = try await office.take(.confirm, inGroup: group, statement: "", by: reviewer.id, at: Self.now)
        #expect(own.map(\.refusal) == Array(repeating: .samePersonTwice(reviewer.id), count: 3))
        let ended = try await office.take(.confirm, inGroup: group, statement: "", by: issuer.confirmer, at: Self.now)
        #expect(ended.allSatisfy { $0.refusal == nil })
    }

    @Test(
        "INT8: once a case has changed nothing of what was shown is signed; who proposed signs nothing, nor another body's"
    )
    func stale() async throws {
        let (issuer, office, group, reviewer) = try await made()
        let seen = try await office.links(ofGroup: group, for: reviewer, at: Self.now)
        let first = seen.waiting[0].found.id
        try await office.take(.withdraw, in: first, statement: "撤回", by: issuer.proposer, at: Self.now)
        await #expect(throws: OfficeRefusal.batchChangedMeanwhile) {
            _ = try await office.signLinks(ofGroup: group, seen: seen.state, by: reviewer, at: Self.now)
        }
        let anew = try await office.links(ofGroup: group, for: reviewer, at: Self.now)
        #expect(anew.waiting.count == 2)
        let proposer = try #require(try await issuer.fixture.store.read { try $0.staffMember(issuer.proposer) })
        let stranger = try await issuer.fixture.appoint("外县", "150404", [.revoke])
        for member in [proposer, stranger] {
            #expect(try await office.links(ofGroup: group, for: member, at: Self.now).waiting.isEmpty)
        }
        #expect(try await issuer.fixture.office.links(ofGroup: group, for: reviewer, at: Self.now).waiting.isEmpty)
    }
}
