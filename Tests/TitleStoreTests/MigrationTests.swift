import Testing
import TitleSecrets

@testable import TitleStore

@Suite("Migrations")
struct MigrationTests {
    /// A released migration is never edited: a new one is written and its digest added here.
    @Test("Each migration is the text it was when it was released")
    func unedited() {
        let digests = Migrations.all.map { hexText(SHA256.digest(Array($0.utf8))) }
        #expect(digests == Self.released)
    }

    private static let released: [String] = []
}
