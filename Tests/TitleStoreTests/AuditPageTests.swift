import Testing
import TitleModel

@testable import TitleStore

@Suite("The trail's pages and its export")
struct AuditPageTests {
    private static let day = CivilDate(daysSinceEpoch: 18_000)
    private static func at(_ days: Int) -> Instant { Instant(startOf: day.adding(days: days)) }

    private func filled() async throws -> TestStore {
        let test = try await TestStore()
        try await test.store.write { transaction in
            for (index, action) in ["publicity.opened", "publicity.closed", "filing.submitted"].enumerated() {
                for actor in ["A", "B"] {
                    let facts = ["batch": "BATCH\(index)", "reason": "=1+1"]
                    try transaction.record(
                        AuditEvent(at: Self.at(index), actor: actor, action: action, subject: "S\(index)", facts: facts)
                    )
                }
            }
        }
        return test
    }

    @Test("By day, person, subject and act, the newest first, and page by page without a gap")
    func filter() async throws {
        let test = try await filled()
        func found(_ set: @Sendable (inout AuditFilter) -> Void) async throws -> [Int64] {
            var filter = AuditFilter()
            set(&filter)
            let asked = filter
            return try await test.store.read { try $0.auditEvents(asked, before: nil, limit: 9) }.map(\.sequence)
        }
        #expect(try await found { _ in } == [6, 5, 4, 3, 2, 1])
        #expect(try await found { ($0.from, $0.to) = (Self.day.adding(days: 1), Self.day.adding(days: 1)) } == [4, 3])
        #expect(try await found { $0.actors = ["B"] } == [6, 4, 2])
        #expect(try await found { $0.actors = [] } == [])
        #expect(try await found { $0.subject = "S2" } == [6, 5])
        #expect(try await found { $0.subject = "BATCH1" } == [4, 3])
        #expect(try await found { $0.action = "publicity" } == [4, 3, 2, 1])
        #expect(try await found { ($0.action, $0.actors) = ("publicity.closed", ["A", "C"]) } == [3])
        let next = try await test.store.read { try $0.auditEvents(AuditFilter(), before: 4, limit: 2) }
        #expect(next.map(\.sequence) == [3, 2])
        #expect(try await test.store.read { try $0.auditActions() }.count == 3)
    }

    @Test("A stranger rechecks an export; a line changed, left out or cut in two is told by its number")
    func export() async throws {
        let test = try await filled()
        let links = try await test.store.read { try $0.auditEvents(after: 0, limit: 9) }
        let lines = links.map { Array(AuditExport.line($0, who: "李静").utf8) }
        var whole = AuditExportCheck()
        for line in lines { try whole.take(line) }
        #expect(whole.events == 6)
        func fault(_ lines: [[UInt8]]) -> AuditExportFault? {
            var check = AuditExportCheck()
            do throws(AuditExportFault) {
                for line in lines { try check.take(line) }
            } catch {
                return error
            }
            return nil
        }
        let changed = Array(String(decoding: lines[2], as: UTF8.self).replacing("=1+1", with: "=1+2").utf8)
        #expect(fault([lines[0], lines[1], changed]) == .broken(atSequence: 3))
        #expect(fault([lines[0], lines[2]]) == .broken(atSequence: 2))
        #expect(fault([lines[0], Array(lines[1].prefix(40))]) == .unreadable(line: 2))
        #expect(fault([Array(#"{"sequence":1}"#.utf8)]) == .unreadable(line: 1))
    }

    @Test("An act says from where it came where that is known, and never an identity number that somebody typed")
    func origin() async throws {
        let test = try await TestStore()
        let number = "110105199003070038"
        try await ActOrigin.$current.withValue("192.0.2.7") {
            try await test.store.write { transaction in
                let facts = ["reason": "证件 \(number)，已核"]
                try transaction.record(
                    AuditEvent(at: TestStore.now, actor: "A", action: "x", subject: "s", facts: facts)
                )
                let own = ["from": "elsewhere"]
                try transaction.record(AuditEvent(at: TestStore.now, actor: "A", action: "y", subject: "s", facts: own))
            }
        }
        try await test.store.write { transaction in
            try transaction.record(AuditEvent(at: TestStore.now, actor: "public", action: "z", subject: "s"))
        }
        let facts = try await test.store.read { try $0.auditEvents(after: 0, limit: 9) }.map(\.event.texts)
        #expect(facts.map { $0["from"] } == ["192.0.2.7", "elsewhere", nil])
        #expect(facts[0]["reason"] == "证件 ****************38，已核")
        #expect(try await test.store.read { try $0.verifyAuditChain() } == .whole(events: 3))
    }

    @Test("What follows an event that was found whole is reckoned alone, and told when it is not")
    func onwards() async throws {
        let test = try await filled()
        let known = try await test.store.read { try $0.auditEvents(after: 3, limit: 1)[0] }
        #expect(try await test.store.read { try $0.verifyAuditChain(after: known) } == .whole(events: 6))
        try await test.store.write { transaction in
            try transaction.run("DROP TRIGGER audit_events_refuses_update", [])
            try transaction.run("UPDATE audit_events SET actor = 'C' WHERE sequence = 6", [])
        }
        #expect(try await test.store.read { try $0.verifyAuditChain(after: known) } == .broken(atSequence: 6))
    }
}
