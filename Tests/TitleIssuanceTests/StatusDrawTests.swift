import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleStore

@testable import TitleIssuance

/// Status entries are given out at random and none of them twice, drawn one by one or from the whole list at once.
@Suite("Status entries drawn")
struct StatusDrawTests {
    private static let now = AfterIssueHouse.now

    let folder: TemporaryFolder
    let press: Press

    init() async throws {
        folder = try TemporaryFolder()
        press = try await DemoPress.pressWithOrders(in: folder.path, Self.now)
        try await press.runUntilDone { Self.now }
    }

    @Test("Of many draws, most of them from the list at once, no two are the same")
    func distinct() async throws {
        let (draw, count) = (StatusDraw(), 60_000)
        let drawn = try await press.store.read { transaction in
            try (0..<count).map { _ in try draw.next(in: transaction) }
        }
        #expect(Set(drawn.map { UInt64($0.list) << 32 | UInt64($0.index) }).count == count)
        #expect(drawn.allSatisfy { $0.index < StatusAllocation.entries })
    }

    @Test("A list looked up at once knows every entry that is written down, and no other")
    func written() async throws {
        let (given, found) = try await press.store.read { transaction in
            let given = try transaction.signedIntents(after: "", limit: 10_000).map(\.statusIndex)
            var entries = try TakenEntries(of: 0, in: transaction)
            let free = (0..<StatusAllocation.entries).filter { entries.take($0) }
            return (given, Set(0..<StatusAllocation.entries).subtracting(free))
        }
        #expect(given.count > 100 && found == Set(given))
    }

    @Test("What a list begun in this passage means for it: strangers cannot have the list yet")
    func begun() async throws {
        let draw = StatusDraw()
        _ = try await press.store.read { try draw.next(in: $0) }
        #expect(!draw.beginsList)
        let (other, fresh) = (try TemporaryFolder(), StatusDraw())
        let empty = try await DemoPress.pressWithOrders(in: other.path, Self.now)
        _ = try await empty.store.read { try fresh.next(in: $0) }
        #expect(fresh.beginsList)
    }
}
