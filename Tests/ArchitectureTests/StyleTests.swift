import TestSupport
import Testing

/// Habits of the house that a reviewer should not have to look for.
struct StyleTests {
    @Test("nothing is left open in the sources", arguments: ["TODO", "FIXME", "XXX", "fatalError(", "try!"])
    func nothingLeftOpen(mark: String) throws {
        let marked = try ProjectFolder.sources().filter { $0.text.contains(mark) }.map(\.path)
        #expect(marked.isEmpty)
    }

    @Test("no file of code is longer than 400 lines; the catalogue of words is no code")
    func filesAreShort() throws {
        let code = try ProjectFolder.sources().filter { !$0.path.hasPrefix("Sources/TitleWords/Catalogue/") }
        let long = code.filter { $0.text.split(separator: "\n").count > 400 }.map(\.path)
        #expect(long.isEmpty)
    }

    @Test("no private key is in the project")
    func noPrivateKey() async throws {
        let found = try await Command.run(
            "git",
            ["grep", "-lE", "BEGIN (EC |RSA |ENCRYPTED |)PRIVATE" + " KEY", "--", "."]
        )
        #expect(found.lines.filter { !$0.hasSuffix(".swift") && !$0.hasSuffix(".md") }.isEmpty)
    }
}
