import Foundation
import TestSupport
import Testing

/// Habits of the house that a reviewer should not have to look for.
struct StyleTests {
    @Test("nothing is left open in the sources", arguments: ["TODO", "FIXME", "XXX", "fatalError(", "try!"])
    func nothingLeftOpen(mark: String) throws {
        let marked = try ProjectFolder.sources().filter { $0.text.contains(mark) }.map(\.path)
        #expect(marked.isEmpty)
    }

    @Test("no file is longer than 400 lines")
    func filesAreShort() throws {
        let long = try ProjectFolder.sources().filter { $0.text.split(separator: "\n").count > 400 }.map(\.path)
        #expect(long.isEmpty)
    }

    @Test("no private key is in the project")
    func noPrivateKey() async throws {
        let tracked = try await Command.run("git", ["ls-files", "-z"])
        try #require(tracked.exitCode == 0)
        let found = tracked.text.split(separator: "\0").map(String.init).filter { path in
            textFile(path).map(holdsPrivateKey) ?? false
        }
        #expect(found.isEmpty)
    }

    @Test(
        "a private key would be found however it was pasted",
        arguments: [
            "\n", "\r\n", "\n        ", #"\n"#, #"\n" + "#, "\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,0A\n\n",
        ]
    )
    func pastedKeyIsFound(separator: String) {
        let line = String(repeating: "MIGHAgEA", count: 8)
        for kind in ["", "EC ", "RSA ", "ENCRYPTED ", "OPENSSH "] {
            #expect(holdsPrivateKey("-----BEGIN \(kind)PRIVATE KEY-----" + separator + line))
        }
    }

    /// Nil for what is no text, or not there any more.
    private func textFile(_ path: String) -> String? {
        guard let bytes = try? ProjectFolder.bytes(path), !bytes.prefix(8000).contains(0) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A line that begins a key and the first line of its base64 behind it; words about keys have no such line.
    private func holdsPrivateKey(_ text: String) -> Bool {
        guard text.contains("PRIVATE KEY-----") else { return false }
        let pattern =
            #/
            BEGIN\ (?:[A-Z]+\ )*PRIVATE\ KEY-----
            (?:\s|\\[rn]|["'+,]|[A-Za-z]+-[A-Za-z]+:\ [^\n]*\n)*
            [A-Za-z0-9+\/=]{40}
            /#
        return text.firstMatch(of: pattern) != nil
    }
}
