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

    private static let released = [
        "8b625ddf1f86afaf300fa55895b7ec549cca4d406f167f6c0d062de868dd7446",
        "3721073177646d9e26a5ebed7a957445e74086eb1d87e613cc1a984bd4876900",
        "b9a9aa88f4b4f90197f6bee0a33f3af2065071eaec307b8ca36153c816f61aaf",
        "064c7d4cbd6c82dc4082b8ee36791d54d3887abe2e8c30787610ecb04b809287",
        "0f002f6d0899afb053ac97166adca96008d7d3e98846d13cc194564050c3a4ed",
        "3fca9f5521e9621c2a4a9ea701678b7837f5bf2beb83d06430a42c646a397b56",
    ]
}
