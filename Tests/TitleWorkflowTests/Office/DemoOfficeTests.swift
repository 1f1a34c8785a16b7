import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleStore
import TitleWorkflow

@testable import TitleDemo

@Suite("The made-up office")
struct DemoOfficeTests {
    private let place: TemporaryFolder

    init() throws {
        place = try TemporaryFolder()
    }

    private func demo(now: Instant = moment("2026-11-24", hour: 9)) async throws -> DemoOffice {
        try await DemoOffice.open(
            in: place.path("data"),
            host: "h.example",
            house: OfficeFixture.house.get(),
            files: DemoFiles(folder: ProjectFolder.path("data")),
            coverage: nil,
            now: now
        )
    }

    private static let now = moment("2026-11-24", hour: 9)

    @Test("FIL12, AUT4: the three sample rosters end in 120, 60 and 40 orders, one batch is in publicity today")
    func filled() async throws {
        let demo = try await demo()
        try await demo.fill(generated: 0, now: Self.now)
        let counts = try await demo.store.read { try $0.counts() }
        #expect(counts.batches == 4 && counts.results == 228 && counts.orders == 220 && counts.openOrders == 220)
        let letters = try await demo.store.read { try $0.openOrders(limit: 999) }.map { order in
            String(order.order.number.text.prefix(11))
        }
        let tally = Dictionary(letters.map { ($0, 1) }, uniquingKeysWith: +)
        #expect(tally == ["1504002019Z": 120, "1504002019C": 60, "1500002019G": 40])
        let notices = try await demo.store.read { try $0.notices(limit: 9) }
        #expect(notices.filter { $0.closedAt == nil }.map(\.people) == [8])
        #expect(notices.filter { $0.closedAt != nil }.map(\.people).sorted() == [60, 120])
    }

    @Test("A second run, also on another day, changes nothing")
    func again() async throws {
        try await demo().fill(generated: 5, now: Self.now)
        let before = try await contents()
        let later = moment("2026-11-30", hour: 9)
        try await demo(now: later).fill(generated: 5, now: later)
        #expect(try await contents() == before)
    }

    @Test("Every demo order stands before the press's own judgement, and everybody has a portrait")
    func judgedAgain() async throws {
        let demo = try await demo()
        try await demo.fill(generated: 0, now: Self.now)
        let house = try OfficeFixture.house.get()
        let evidence = try await demo.store.write { transaction in
            for unseen in try transaction.unwitnessedPublicities(limit: 9) {
                let digest = try transaction.rosterDigest(of: unseen.batch)
                try transaction.insert(
                    PublicityWitness(
                        publicity: unseen.publicity,
                        seenAt: unseen.openedAt,
                        rosterDigest: digest,
                        mark: digest
                    )
                )
            }
            return try transaction.openOrders(limit: 999)
        }
        for order in evidence {
            let refusals = OrderJudgement.judge(
                order,
                rules: house.orderRules,
                seal: everything,
                now: order.order.orderedAt
            )
            #expect(refusals == [] && order.photo != nil)
        }
    }

    @Test("PUB3: no step of the demo falls on a day off")
    func workingDays() async throws {
        let demo = try await demo()
        try await demo.fill(generated: 0, now: Self.now)
        let calendar = try OfficeFixture.house.get().calendar
        let events = try await demo.store.read { try $0.auditEvents(after: 0, limit: 999) }
        let steps = events.map(\.event).filter { $0.actor != "demo" && $0.actor != "setup" && $0.at < Self.now }
        #expect(steps.count > 10)
        for step in steps { #expect(try calendar.isWorkingDay(step.at.civilDate), "\(step.action) \(step.at)") }
    }

    @Test("A real store gets no demo data")
    func realStore() async throws {
        let facts = StoreFacts(isDemo: false, installation: "T", host: "h.example", createdAt: Self.now)
        try await Store.create(in: place.path("data"), facts)
        await #expect(throws: StoreFault.mode(folder: place.path("data"), isDemo: false)) { _ = try await demo() }
        #expect(try await Store.open(in: place.path("data")).read { try $0.bodies() }.isEmpty)
    }

    @Test("A year without a calendar gets no open publicity, and nothing else is missing")
    func unknownYear() async throws {
        let now = moment("2040-01-10", hour: 9)
        let demo = try await demo(now: now)
        try await demo.fill(generated: 0, now: now)
        let counts = try await demo.store.read { try $0.counts() }
        #expect(counts.batches == 3 && counts.orders == 220)
    }

    /// Everything that a run could have changed.
    private func contents() async throws -> [[[SQLValue]]] {
        try await Store.open(in: place.path("data")).read { transaction in
            try [
                "SELECT * FROM audit_events ORDER BY sequence", "SELECT * FROM roster_rows ORDER BY id",
                "SELECT * FROM orders ORDER BY id", "SELECT * FROM staff ORDER BY id",
                "SELECT * FROM person_photos ORDER BY person", "SELECT * FROM publicities ORDER BY id",
            ].map { try transaction.run($0, []) }
        }
    }
}
