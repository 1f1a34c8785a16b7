import Foundation
import TestSupport
import Testing
import TitleWords

struct CatalogueTests {
    @Test("every key has words in both languages, with the same facts in them")
    func complete() {
        #expect(!Catalogue.entries.isEmpty)
        for (key, entry) in Catalogue.entries {
            #expect(!entry.chinese.isEmpty && !entry.english.isEmpty, "\(key)")
            #expect(facts(in: entry.chinese) == facts(in: entry.english), "\(key)")
        }
    }

    @Test("every key that a page names has words", arguments: ["web", "office"])
    func pagesNameKnownKeys(side: String) throws {
        let folder = ProjectFolder.path("templates/\(side)")
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".mustache") }
        #expect(!pages.isEmpty)
        for page in pages {
            let text = try String(contentsOfFile: "\(folder)/\(page)", encoding: .utf8)
            for key in keys(in: text) { #expect(Catalogue.entries[key] != nil, "\(page): \(key)") }
        }
    }

    @Test("facts take their places once, and what a fact says is never read as a place")
    func replacing() {
        let words = Words(.english)
        #expect(words("no.such.key") == "[no.such.key]")
        #expect(!words.has("no.such.key"))
    }

    private func facts(in text: String) -> Set<String> {
        Set(text.matches(of: /\{([a-zA-Z]+)\}/).map { String($0.1) })
    }

    private func keys(in text: String) -> [String] {
        text.matches(of: /\[\[([a-zA-Z0-9.\-]+)\]\]/).map { String($0.1) }
    }
}
