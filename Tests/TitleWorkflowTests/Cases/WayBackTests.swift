import TestSupport
import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

/// 倒查: from a certificate back to everything that it rests on, where something was objected to and decided.
@Suite("The way back from a certificate")
struct WayBackTests {
    /// A batch of three people with a plan, a committee, and objections: to the whole batch, upheld against line 2, and to
    /// line 3, dismissed.
    private struct Scene {
        let house: OfficeFixture
        let decider: StaffMember
        let (upheld, dismissed): (Objection, Objection)
        let numbers: [CertificateNumber]

        init() async throws {
            house = try await OfficeFixture()
            decider = try await house.appoint("钱裁定", "150404", [.decideObjections])
            let batch = try await house.takeIn(0..<3)
            let publicity = try await house.open(batch)
            upheld = try await Self.raise(house, publicity, line: nil)
            dismissed = try await Self.raise(house, publicity, line: 3)
            try await house.close(publicity)
            try await Self.decide(house, upheld, [.admitted, .upheld], removing: [2], by: decider)
            try await Self.decide(house, dismissed, [.admitted, .dismissed], by: decider)
            var committee = BatchPaper(.committee)
            (committee.statement, committee.fileName) = ("统一抽调，随机抽选", "committee.pdf")
            committee.file = Array("评委名单".utf8)
            try await house.office.attach(committee, to: batch, by: house.preparer.id, at: OfficeFixture.closed)
            numbers = try await house.accept(house.submit(batch))
            let issued = try await house.certificates(of: numbers)
            try await house.store.write { transaction in
                try transaction.insert(issued.map(\.intent))
                for one in issued { try transaction.insert(one.certificate, one.event, one.use) }
            }
        }

        private static func raise(
            _ house: OfficeFixture,
            _ publicity: Publicity,
            line: Int?
        ) async throws -> Objection {
            try await house.office.raiseObjection(
                to: publicity.id,
                line: line,
                statement: "业绩不实",
                contact: "13900000000",
                at: OfficeFixture.opened.adding(milliseconds: 1000)
            )
        }

        private static func decide(
            _ house: OfficeFixture,
            _ objection: Objection,
            _ decisions: [ObjectionDecision],
            removing lines: [Int] = [],
            by staff: StaffMember
        ) async throws {
            for decision in decisions {
                try await house.office.decideObjection(
                    objection.id,
                    decision,
                    reason: "已核实",
                    removing: decision == .upheld ? lines : [],
                    by: staff.id,
                    at: OfficeFixture.closed
                )
            }
        }

        func trail(_ place: Int) async throws -> CertificateTrail {
            let state = try await house.office.lookAt(
                numbers[place],
                by: house.preparer,
                from: "n",
                at: OfficeFixture.accepted
            )
            return try #require(state).trail
        }
    }

    @Test("FIL16: to the row, the notice, the objections with what was decided on each, and nobody else's")
    func objections() async throws {
        let scene = try await Scene()
        #expect(scene.numbers.count == 2)
        let (third, fourth) = (try await scene.trail(0), try await scene.trail(1))
        #expect([third, fourth].map(\.result.line) == [3, 4] && third.rosterFile == "roster.csv")
        #expect(third.publicity?.closedAt == OfficeFixture.closed)
        let whole = CertificateTrail.Objected(receipt: scene.upheld.receipt, decisions: [.admitted, .upheld])
        let own = CertificateTrail.Objected(receipt: scene.dismissed.receipt, decisions: [.admitted, .dismissed])
        #expect(Set(third.objections.map(\.receipt)) == [whole.receipt, own.receipt])
        #expect(third.objections.contains(whole) && third.objections.contains(own))
        #expect(fourth.objections == [whole])
        let rows = try await scene.house.store.read { try $0.results(of: third.batch.id) }
        let removed = try #require(rows.first { $0.line == 2 })
        let state = try await scene.house.store.read { try $0.state(ofRow: removed.id) }
        #expect(state.removedFor == "已核实" && state.number == nil)
    }

    @Test("FIL16, AUT10, FIL1: to the plan with the city's consent, and to the committee as it was drawn")
    func review() async throws {
        let scene = try await Scene()
        let trail = try await scene.trail(0)
        let plan = try #require(trail.plan)
        #expect(plan.documentNumber == "赤演评方〔2019〕150404号" && plan.consentNumber == "赤演评复〔2019〕150404号")
        #expect(plan.to == OfficeFixture.reviewed && plan.consentDate != nil)
        #expect(trail.committee?.fileName == "committee.pdf" && trail.committee?.statement == "统一抽调，随机抽选")
        #expect(trail.result.panel?.isEmpty == false)
        #expect(Set(trail.papers).isSuperset(of: [.reviewPlan, .committee, .pledges, .marks]))
        let batch = try #require(
            try await scene.house.office.batchState(
                trail.batch.id,
                shownTo: scene.house.preparer,
                at: OfficeFixture.accepted
            )
        )
        #expect(batch.papers.contains(plan) && batch.objections.count == 2)
    }

    @Test("FIL16, INT7: to everybody who answers for a step, who decided on the objections among them")
    func people() async throws {
        let scene = try await Scene()
        let people = try await scene.trail(0).people
        let deciders = people.filter { $0.step == .decidedObjection }
        #expect(deciders.count == 4 && deciders.allSatisfy { $0.name == "钱裁定" && $0.body == scene.decider.body })
        #expect(try await scene.trail(1).people.count { $0.step == .decidedObjection } == 2)
        let others = Set(people.map(\.step)).subtracting([.decidedObjection])
        #expect(
            others == [
                .importedRoster, .statedPaper, .openedPublicity, .closedPublicity, .submittedFiling, .receivedFiling,
                .acceptedFiling,
            ]
        )
        #expect(people.last?.name == "李" && people.last?.step == .acceptedFiling)
    }
}
