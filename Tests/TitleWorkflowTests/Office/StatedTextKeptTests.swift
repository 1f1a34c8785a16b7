import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

@Suite("Texts that the office keeps")
struct StatedTextKeptTests {
    @Test("A contact with hidden characters is not shown to anybody")
    func contact() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        for contact in [String(repeating: "\u{202E}", count: 30), "0476\n1", ""] {
            await #expect(throws: OfficeRefusal.self) {
                _ = try await fixture.office.openPublicity(
                    of: batch,
                    contact: contact,
                    by: fixture.preparer.id,
                    at: OfficeFixture.opened
                )
            }
        }
        #expect(try await fixture.store.read { try $0.publicity(of: batch) } == nil)
    }

    @Test("The trail holds no identity number that somebody wrote into the name of a file, and no reason of a decision")
    func trail() async throws {
        let fixture = try await OfficeFixture()
        let (judgement, read) = try await fixture.roster(0..<3)
        let file = RosterFile(name: "李静150499199008046664.csv", bytes: read.bytes)
        let batch = try await fixture.office.importRoster(
            judgement,
            file: file,
            from: code("150404"),
            reviewEnd: OfficeFixture.reviewed,
            by: fixture.preparer.id,
            at: OfficeFixture.imported
        )
        let publicity = try await fixture.open(batch)
        let raised = try await fixture.office.raiseObjection(
            to: publicity.id,
            line: nil,
            statement: "不实",
            contact: nil,
            at: OfficeFixture.opened
        )
        try await fixture.office.decideObjection(
            raised.id,
            .admitted,
            reason: "涉及 1504 9919 9008 0466 64",
            by: fixture.preparer.id,
            at: OfficeFixture.opened
        )
        let trail = try await fixture.store.read { try $0.auditEvents(after: 0, limit: 100) }.map(\.event)
        let facts = trail.map(\.facts).joined()
        #expect(facts.contains("李静******************.csv"))
        #expect(!facts.contains("涉及") && !facts.contains("1504 9919"))
    }
}
