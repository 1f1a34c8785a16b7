import Foundation
import Testing
import TitleModel
import TitleStore

@Suite("SQLite below the seam")
struct EngineTests {
    @Test(
        "Every connection that writes is durable on return and checkpoints only when told",
        arguments: [("synchronous", 2), ("foreign_keys", 1), ("wal_autocheckpoint", 0), ("recursive_triggers", 1)]
            as [(String, Int64)]
    )
    func settings(name: String, wanted: Int64) async throws {
        let test = try await TestStore()
        let found = try await test.store.write { try $0.run("PRAGMA \(name)", []) }
        #expect(found == [[.integer(wanted)]])
    }

    @Test("One connection sees what another has written, and its data version tells it to look")
    func twoConnections() async throws {
        let test = try await TestStore()
        let other = try Store.open(in: test.folder)
        let before = try await other.dataVersion()
        #expect(try await other.dataVersion() == before)
        try await test.store.write { transaction in
            try transaction.record(AuditEvent(at: TestStore.now, actor: "a", action: "b", subject: "c"))
        }
        #expect(try await other.dataVersion() != before)
        #expect(try await other.read { try $0.verifyAuditChain() } == .whole(events: 1))
    }

    @Test("The revision moves with every commit, of this store and of another, and stays while nobody writes")
    func revision() async throws {
        let test = try await TestStore()
        let other = try Store.open(in: test.folder)
        for writer in [test.store, other] {
            let before = try test.store.revision()
            #expect(try test.store.revision() == before)
            try await writer.write { transaction in
                try transaction.record(AuditEvent(at: TestStore.now, actor: "a", action: "b", subject: "c"))
            }
            #expect(try test.store.revision() != before)
        }
    }

    @Test("A transaction sees in its data version that somebody else has written, and not that it did so itself")
    func othersWrites() async throws {
        let test = try await TestStore()
        let other = try Store.open(in: test.folder)
        @Sendable func write(_ store: Store) async throws -> Int64 {
            try await store.write { transaction in
                let version = try transaction.dataVersion()
                try transaction.record(AuditEvent(at: TestStore.now, actor: "a", action: "b", subject: "c"))
                return version
            }
        }
        let before = try await test.store.dataVersion()
        #expect(try await write(test.store) == before)
        #expect(try await write(test.store) == before)
        _ = try await write(other)
        let after = try await write(test.store)
        #expect(after != before)
        #expect(try await write(test.store) == after)
    }

    @Test("Two connections writing at once lose nothing and keep one chain")
    func contention() async throws {
        let test = try await TestStore()
        let stores = [test.store, try Store.open(in: test.folder)]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for step in 0..<60 {
                group.addTask {
                    try await stores[step % 2].write { transaction in
                        try transaction.record(
                            AuditEvent(at: TestStore.now, actor: "a", action: "b", subject: String(step))
                        )
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await test.store.read { try $0.verifyAuditChain() } == .whole(events: 60))
    }

    @Test("Only the one that may brings the log into the file, and the log is then empty")
    func checkpoint() async throws {
        let test = try await TestStore()
        let other = try Store.open(in: test.folder)
        try await other.write { transaction in
            try transaction.record(AuditEvent(at: TestStore.now, actor: "a", action: "b", subject: "c"))
        }
        func logSize() throws -> Int? {
            let log = test.folder + "/titlecert.sqlite-wal"
            return try FileManager.default.attributesOfItem(atPath: log)[.size] as? Int
        }
        #expect(try await other.checkpoint())
        #expect(try logSize() ?? 0 > 0)
        #expect(try await test.store.checkpoint(keepingRoom: true))
        #expect(try logSize() ?? 0 > 0)
        #expect(try await test.store.checkpoint())
        #expect(try logSize() == 0)
    }

    @Test("A write that throws leaves nothing")
    func rollback() async throws {
        let test = try await TestStore()
        await #expect(throws: StoreFault.self) {
            try await test.store.write { transaction in
                try transaction.record(AuditEvent(at: TestStore.now, actor: "a", action: "b", subject: "c"))
                try transaction.run("INSERT INTO no_such_table VALUES (1)", [])
            }
        }
        #expect(try await test.store.read { try $0.verifyAuditChain() } == .whole(events: 0))
    }

    @Test("Values that are not counted in the order in which they stand are refused, not taken for each other")
    func placesInOrder() async throws {
        let test = try await TestStore()
        let values: [SQLValue] = [.integer(1), .integer(2)]
        await #expect(throws: StoreFault.engine(detail: "$2 is number 1 in SELECT $2, $1")) {
            _ = try await test.store.read { try $0.run("SELECT $2, $1", values) }
        }
        await #expect(throws: StoreFault.engine(detail: "$3 is number 2 in SELECT $1, $3")) {
            _ = try await test.store.write { try $0.run("SELECT $1, $3", values) }
        }
        let found = try await test.store.read { try $0.run("SELECT $1, $2, $1", values) }
        #expect(found == [[.integer(1), .integer(2), .integer(1)]])
    }

    @Test("Identifiers rise in the order they are made, also within a millisecond")
    func identifiers() {
        let source = IdentifierSource()
        let made = (0..<1000).map { _ in source.next(at: TestStore.now).text }
        #expect(made == made.sorted() && Set(made).count == 1000)
    }
}
