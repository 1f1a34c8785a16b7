import Foundation
import TitleModel
import TitleStore

/// A real store in a folder of its own, gone when the test is over.
final class TestStore: Sendable {
    let folder: String
    let store: Store
    let keys = IdentifierSource()
    static let now = Instant(milliseconds: 1_569_542_400_000)

    init(isDemo: Bool = true) async throws {
        folder = FileManager.default.temporaryDirectory.path + "/titlecert-" + UUID().uuidString
        let facts = StoreFacts(isDemo: isDemo, installation: "Test", host: "zc.example", createdAt: Self.now)
        try await Store.create(in: folder, facts)
        store = try Store.open(in: folder, checkpoints: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func key() -> Identifier { keys.next(at: Self.now) }
}

func bodyCode(_ text: String) throws -> BodyCode {
    guard let code = BodyCode(text) else { throw TestValueMissing() }
    return code
}

func day(_ text: String) throws -> CivilDate {
    guard let date = CivilDate(iso: text) else { throw TestValueMissing() }
    return date
}

struct TestValueMissing: Error {}
