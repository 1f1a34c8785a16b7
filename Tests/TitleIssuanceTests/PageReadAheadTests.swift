import Foundation
import TestSupport
import Testing
import TitleModel
import TitleStore

@testable import TitleIssuance

/// A page of orders is read and judged before the transaction that writes it down (docs/decisions/0602).
@Suite("A page read ahead")
struct PageReadAheadTests {
    private static let now = AfterIssueHouse.now

    let folder: TemporaryFolder
    let press: Press

    init() async throws {
        folder = try TemporaryFolder()
        press = try await DemoPress.pressWithOrders(in: folder.path, Self.now)
        try await press.witnessPublicities(at: Self.now)
    }

    private func page(_ draw: StatusDraw) async throws -> OrderPage {
        let moment = try await press.moment()
        return try #require(try await press.page(after: "", since: moment, draw, at: Self.now))
    }

    @Test("What was decided is written down as it is while nobody else has written")
    func stands() async throws {
        let draw = StatusDraw()
        let page = try await page(draw)
        let decided = try #require(page.decisions).compactMap { decision -> IntentRecord? in
            if case .issue(let pending) = decision { pending.intent } else { nil }
        }
        let written = try await press.write(page, draw, at: Self.now)
        #expect(written.taken == decided.count && written.taken > 0)
        let kept = try await press.store.read { try $0.unfinishedIntents(limit: 1000).map(\.intent) }
        #expect(kept == decided)
    }

    @Test("A row that is removed after the page was read is refused in the transaction that writes the page down")
    func removedMeanwhile() async throws {
        let draw = StatusDraw()
        let page = try await page(draw)
        let row = try #require(try await press.store.read { try $0.openOrders(limit: 1).first }?.order)
        let script = """
            import sqlite3, sys
            with sqlite3.connect(sys.argv[1]) as store:
                staff = store.execute('SELECT id FROM staff LIMIT 1').fetchone()[0]
                store.execute("INSERT INTO row_removals VALUES (?, NULL, 'found out', ?, 0)", (sys.argv[2], staff))
            """
        let removed = try await Command.run("python3", ["-c", script, folder.path("titlecert.sqlite"), row.row.text])
        try #require(removed.exitCode == 0, "\(removed.errors)")
        let written = try await press.write(page, draw, at: Self.now)
        #expect(written.refused == 1 && written.taken == page.decisions.map { $0.count - 1 })
        #expect(try await press.store.read { try $0.refusals(of: row.id) } == [#"["row-removed"]"#])
        #expect(try await press.store.read { try $0.intent(for: row.id) } == nil)
    }

    @Test("What the press itself writes between reading and writing down costs the page nothing")
    func ownWrites() async throws {
        let draw = StatusDraw()
        let page = try await page(draw)
        try await press.store.write { transaction in
            try transaction.record(AuditEvent(at: Self.now, actor: "press", action: "test", subject: ""))
        }
        let written = try await press.write(page, draw, at: Self.now)
        #expect(written.moment == page.moment && written.taken == page.decisions?.count)
    }
}
