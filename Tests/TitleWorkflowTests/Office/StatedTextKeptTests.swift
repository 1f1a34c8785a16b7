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

    @Test("PUB4, PUB8: nothing that a notice or a receipt shows holds an identity number, however it is written")
    func publicTexts() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        let number = "1504 0419-8001 0112 34"
        await #expect(throws: OfficeRefusal.identityNumberInPublicText) {
            _ = try await fixture.office.openPublicity(
                of: batch,
                contact: "0476-8330000 ID150404198001011234",
                by: fixture.preparer.id,
                at: OfficeFixture.opened
            )
        }
        let publicity = try await fixture.open(batch)
        let raised = try await fixture.object(to: publicity, line: nil)
        await #expect(throws: OfficeFault.self) {
            try await fixture.correct(2, of: batch, .employer, to: "松山区第二中学 \(number)")
        }
        await #expect(throws: OfficeRefusal.identityNumberInPublicText) {
            _ = try await fixture.restart(2, of: batch, as: 0..<1, reason: number)
        }
        await #expect(throws: OfficeRefusal.identityNumberInPublicText) {
            try await fixture.withdraw(batch, reason: number)
        }
        await #expect(throws: OfficeRefusal.identityNumberInPublicText) {
            try await fixture.office.decideObjection(
                raised.id,
                .admitted,
                reason: number,
                by: fixture.preparer.id,
                at: OfficeFixture.opened
            )
        }
        #expect(try await fixture.store.read { try $0.noticeCorrections(of: publicity.id) }.isEmpty)
        #expect(try await fixture.store.read { try $0.notice(publicity.id)?.withdrawal } == nil)
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
            reason: "涉及两人",
            by: fixture.preparer.id,
            at: OfficeFixture.opened
        )
        let trail = try await fixture.store.read { try $0.auditEvents(after: 0, limit: 100) }.map(\.event)
        let facts = trail.map(\.facts).joined()
        #expect(facts.contains("李静******************.csv"))
        #expect(!facts.contains("涉及"))
    }
}
