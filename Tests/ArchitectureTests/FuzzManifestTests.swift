import Foundation
import TestSupport
import Testing

/// The fuzzers are a package of their own over the same sources, which no ordinary build would notice to be broken.
struct FuzzManifestTests {
    @Test("the fuzzers' package builds each library from what the project builds it from")
    func sameDependencies() throws {
        let (own, fuzzed) = (try libraries("Package.swift"), try libraries("Fuzz/Package.swift"))
        #expect(fuzzed.count > 10)
        for (name, declaration) in fuzzed where name != "FuzzDriver" {
            #expect(own[name] == declaration, "Fuzz/Package.swift: \(name)")
        }
    }

    /// The declaration of each library by its name, without white space.
    private func libraries(_ path: String) throws -> [String: String] {
        let text = try String(contentsOfFile: ProjectFolder.path(path), encoding: .utf8)
        let plain = text.filter { !$0.isWhitespace }
        let found = plain.matches(of: /(?:\.systemLibrary\(name:|library\()"(\w+)"[^)]*\)/)
        let pairs = found.map {
            (String($0.output.1), $0.output.0.replacing(",]", with: "]").replacing(",)", with: ")"))
        }
        return Dictionary(pairs.map { ($0.0, String($0.1)) }) { first, _ in first }
    }
}
