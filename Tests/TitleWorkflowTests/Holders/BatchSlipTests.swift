import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

@Suite("Slips of a batch")
struct BatchSlipTests {
    @Test("Who has a slip that is good keeps it, unless it is said that slips are replaced")
    func again() async throws {
        let house = try await HolderFixture()
        let (office, batch) = (house.office, house.first.batch)
        let early = try await house.slip(for: house.first.person)
        let before = try await office.batchSlips(batch, by: house.clerk, at: minutes(1))
        #expect(before == BatchSlips(missing: 2, live: 1))
        let made = try await office.makeSlips(ofBatch: batch, by: house.clerk.id, at: minutes(1))
        #expect(made.count == 2 && !made.contains { $0.slip.person == house.first.person })
        await #expect(throws: HolderRefusal.nobodyNeedsASlip) {
            try await office.makeSlips(ofBatch: batch, by: house.clerk.id, at: minutes(2))
        }
        await #expect(throws: HolderRefusal.nobodyNeedsASlip) {
            try await office.makeSlips(ofBatch: batch, at: .terminal, minutes(2))
        }
        await #expect(throws: HolderRefusal.checkedUnfit(most: HolderRecovery.mostChecked)) {
            try await office.makeSlips(ofBatch: batch, replacing: "", at: .terminal, minutes(2))
        }
        let anew = try await office.makeSlips(ofBatch: batch, replacing: "未发出", at: .terminal, minutes(3))
        #expect(anew.count == 3 && anew.first?.slip.person == house.first.person)
        await #expect(throws: AccessRefusal.codeWrong) {
            try await house.access.activate(house.form(early.secret.text), from: "home", at: minutes(4))
        }
    }

    @Test("A slip that is over is none; specimens open nothing and void nothing")
    func specimens() async throws {
        let house = try await HolderFixture()
        let batch = house.first.batch
        let made = try await house.slip(for: house.first.person)
        let specimens = try await house.office.slipSpecimens(
            ofBatch: batch,
            replacing: "未发出",
            at: .clerk(house.clerk.id),
            minutes(1)
        )
        #expect(specimens.count == 3)
        for specimen in specimens where specimen.slip.person == house.first.person {
            await #expect(throws: AccessRefusal.codeWrong) {
                try await house.access.activate(house.form(specimen.secret.text), from: "home", at: minutes(2))
            }
        }
        let over = HolderFixture.now.adding(milliseconds: HolderSlip.lifetime)
        #expect(try await house.office.batchSlips(batch, by: house.clerk, at: over)?.missing == 3)
        _ = try await house.access.activate(house.form(made.secret.text), from: "home", at: minutes(2))
    }

    @Test("A press makes so many: who has none first, then the oldest slips anew")
    func turn() {
        let keys = IdentifierSource()
        let people = (0..<4).map { _ in keys.next(at: minutes(0)) }
        let slips = [people[0]: minutes(2), people[2]: minutes(1)]
        func turn(_ replacing: Bool, _ most: Int) -> [Identifier] {
            SlipsOfABatchComeInTurn.turn(of: people, slips: slips, replacing: replacing, most: most)
        }
        #expect(turn(false, 9) == [people[1], people[3]])
        #expect(turn(true, 9) == [people[1], people[3], people[2], people[0]])
        #expect(turn(true, 3) == [people[1], people[3], people[2]])
        #expect(SlipsOfABatchComeInTurn.most == 2000)
    }
}
