import Foundation
import TestSupport
import Testing
import TitleModel
import TitleStore

@testable import TitleIssuance

/// Orders that a ban stopped are taken up when it is over, by nobody's doing.
@Suite("Orders that a ban stopped")
struct FreedOrderTests {
    private static let now = CopyHouse.now
    private static let later = Instant(startOf: now.civilDate.adding(days: 40))
    private static let ban = """
        import sqlite3, sys
        with sqlite3.connect(sys.argv[1]) as store:
            one, two = [row[0] for row in store.execute('SELECT id FROM staff ORDER BY id LIMIT 2')]
            ban, person, first, last = '0' * 26, *sys.argv[2:5]
            store.execute("INSERT INTO outside_bans VALUES (?, ?, ?, ?, '1号', '通辽市人社局', 'a.pdf', ?, ?, ?, 0)",
                (ban, person, first, last, bytes(32), b'%PDF', one))
            store.execute("INSERT INTO outside_ban_decisions VALUES (?, 1, '', ?, 0)", (ban, two))
        """

    private static let lifting = """
        import sqlite3, sys
        with sqlite3.connect(sys.argv[1]) as store:
            one, two = [row[0] for row in store.execute('SELECT id FROM staff ORDER BY id LIMIT 2')]
            store.execute("INSERT INTO outside_ban_liftings (id, ban, document_number, document_date, reason, proposed_by, "
                "proposed_at) VALUES (?, ?, '2号', '2019-12-01', '已撤销', ?, 0)", ('1' * 26, '0' * 26, one))
            store.execute("INSERT INTO outside_ban_lifting_decisions (lifting, is_confirmed, reason, decided_by, decided_at) "
                "VALUES (?, 1, '', ?, 0)", ('1' * 26, two))
        """

    let folder: TemporaryFolder
    let press: Press
    /// The first order that waits, of a title of 2019.
    let evidence: OrderEvidence

    init() async throws {
        folder = try TemporaryFolder()
        press = try await DemoPress.pressWithOrders(in: folder.path, Self.now)
        evidence = try #require(try await press.store.read { try $0.openOrders(limit: 1).first })
    }

    private func banned(_ first: String, _ last: String) async throws {
        let store = folder.path("titlecert.sqlite")
        let person = evidence.identityHolder.text
        let run = try await Command.run("python3", ["-c", Self.ban, store, person, first, last])
        try #require(run.exitCode == 0, "\(run.errors)")
    }

    private func isIssued(at now: Instant) async throws -> Bool {
        try await press.runUntilDone { now }
        let number = evidence.order.number
        return try await press.store.read { try $0.certificate(number) != nil }
    }

    /// By another person than the one who proposed it.
    private func lift() async throws {
        let run = try await Command.run("python3", ["-c", Self.lifting, folder.path("titlecert.sqlite")])
        try #require(run.exitCode == 0, "\(run.errors)")
    }

    private func freed(on day: CivilDate) async throws -> [Identifier] {
        try await press.store.read { try $0.ordersFreedOfBans(on: day) }
    }

    private var refusals: [String] {
        get async throws { try await press.store.read { try $0.refusals(of: evidence.order.id) } }
    }

    @Test("INT6: an order that a ban stopped waits for the day after the ban's last, and is issued once it was lifted")
    func over() async throws {
        let first = evidence.order.orderedAt.civilDate
        let last = first.adding(days: 5)
        try await banned(first.description, last.description)
        #expect(try await !isIssued(at: Self.now))
        #expect(try await refusals == [#"["person-banned"]"#])
        #expect(try await freed(on: last).isEmpty)
        #expect(try await freed(on: last.adding(days: 1)) == [evidence.order.id])
        #expect(try await !isIssued(at: Self.later), "a demo judges each order by the day on which it was ordered")
        #expect(try await refusals.count == 1)
        try await lift()
        #expect(try await isIssued(at: Self.later.adding(milliseconds: 3_600_000)))
    }

    @Test("INT6: one whose title was obtained while a ban lasted is freed by a lifting alone")
    func obtainedMeanwhile() async throws {
        let day = evidence.result.qualifiedOn
        try await banned(day.description, day.description)
        #expect(try await !isIssued(at: Self.now))
        #expect(try await refusals == [#"["title-obtained-in-ban"]"#])
        #expect(try await freed(on: day.adding(days: 4000)).isEmpty)
        try await lift()
        #expect(try await isIssued(at: Self.later))
    }
}
