import Testing
import TitleModel
import TitleStore

@Suite("Status lists in the store")
struct StatusListStatementTests {
    private func published(_ list: UInt32, _ byte: UInt8, changes: Int = 0) -> PublishedStatusList {
        PublishedStatusList(list: list, issuedAt: TestStore.now, ttl: 3600, changes: changes, envelope: [byte])
    }

    @Test("The present list is the newest; that of a past day stays what it was")
    func publishing() async throws {
        let (test, date) = (try await TestStore(), try day("2019-10-10"))
        try await test.store.write { transaction in
            try transaction.publish(published(1, 1))
            try transaction.publish(published(1, 2, changes: 5))
            try transaction.keep(published(1, 3), of: date)
            try transaction.keep(published(1, 4), of: date)
        }
        try await test.store.read { transaction in
            let present = try transaction.presentStatusList(1)
            #expect(present == published(1, 2, changes: 5))
            #expect(try transaction.presentStatusLists().map(\.changes) == [5])
            #expect(try transaction.statusList(1, on: date)?.envelope == [3])
            #expect(try transaction.presentStatusList(2) == nil)
            #expect(try transaction.statusList(1, on: date.adding(days: 1)) == nil)
        }
        for change in ["UPDATE daily_status_lists SET envelope = x'09'", "DELETE FROM daily_status_lists"] {
            await #expect(throws: StoreFault.self) { try await test.store.write { _ = try $0.run(change, []) } }
        }
    }

    @Test("Changes come with the entry they are of, a certificate's together; issuing is none")
    func changes() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 2)
        let issued = zip(line.orders, line.rows).map { Issued($0, $1, test) }
        let events = [(0, CertificateEvent.Kind.suspended), (1, .revoked), (0, .reinstated)].map { place, kind in
            CertificateEvent(
                id: test.key(),
                number: line.orders[place].number,
                kind: kind,
                at: TestStore.now,
                effectiveOn: TestStore.now.civilDate,
                actor: "staff",
                ground: "g",
                documentNumber: "1",
                successor: nil
            )
        }
        try await test.store.write { transaction in
            try transaction.insert(issued.map(\.intent))
            for one in issued { try transaction.insert(one.certificate, one.event, one.use) }
            #expect(try transaction.statusChangeCount() == 0)
            for event in events { try transaction.insert(event) }
            #expect(try transaction.statusChangeCount() == 3)
            let found = try transaction.statusChanges()
            #expect(found.map(\.event.kind) == [.suspended, .reinstated, .revoked])
            #expect(found.map(\.index) == [1, 1, 2] && found.map(\.list) == [1, 1, 1])
            #expect(try transaction.statusLists() == [1])
        }
    }
}
