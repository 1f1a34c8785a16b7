import Testing
import TitleModel
import TitleStore

@Suite("The audit chain")
struct AuditTests {
    private func filled() async throws -> TestStore {
        let test = try await TestStore()
        try await test.store.write { transaction in
            for step in 1...5 {
                let event = AuditEvent(
                    at: TestStore.now,
                    actor: "Zhang",
                    action: "step",
                    subject: String(step),
                    facts: ["b": "quote \"\n", "a": "\(step)"]
                )
                try transaction.record(event)
            }
        }
        return test
    }

    @Test("An untouched chain is whole, and its facts are JSON with rising keys")
    func whole() async throws {
        let test = try await filled()
        #expect(try await test.store.read { try $0.verifyAuditChain() } == .whole(events: 5))
        let events = try await test.store.read { try $0.auditEvents(after: 3, limit: 9) }
        #expect(events.map(\.sequence) == [4, 5])
        #expect(events[0].event.facts == #"{"a":"4","b":"quote \"\u000a"}"#)
    }

    @Test(
        "A changed, removed or moved event breaks the chain at its place",
        arguments: [
            ("UPDATE audit_events SET actor = 'Li' WHERE sequence = 3", 3),
            ("UPDATE audit_events SET facts = '{}' WHERE sequence = 5", 5),
            ("DELETE FROM audit_events WHERE sequence = 2", 2),
            ("DELETE FROM audit_events WHERE sequence = 1", 1),
            ("UPDATE audit_events SET sequence = 9 WHERE sequence = 5", 5),
        ] as [(String, Int64)]
    )
    func tampered(statement: String, place: Int64) async throws {
        let test = try await filled()
        try await test.store.write { transaction in
            for trigger in ["update", "delete"] {
                try transaction.run("DROP TRIGGER audit_events_refuses_\(trigger)", [])
            }
            try transaction.run(statement, [])
        }
        #expect(try await test.store.read { try $0.verifyAuditChain() } == .broken(atSequence: place))
    }

    @Test("An event stands or falls with what it tells of")
    func together() async throws {
        let test = try await filled()
        await #expect(throws: TestValueMissing.self) {
            try await test.store.write { transaction in
                try transaction.record(AuditEvent(at: TestStore.now, actor: "a", action: "b", subject: "c"))
                throw TestValueMissing()
            }
        }
        #expect(try await test.store.read { try $0.verifyAuditChain() } == .whole(events: 5))
    }
}
