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

    @Test("every refusal of the office says what became of the data")
    func refusals() {
        let said = ["未作", "没有", "未保存", "未登记", "未导入", "未签发", "未提出", "不予签发"]
        let parts: Set = ["office.refusal.by-clause", "office.refusal.objection-unreadable"]
        let refusals = Catalogue.entries.filter { key, _ in
            (key.hasPrefix("office.refusal.") || key.hasPrefix("office.fault.")) && !parts.contains(key)
        }
        #expect(refusals.count > 140)
        for (key, entry) in refusals {
            #expect(said.contains { entry.chinese.contains($0) }, "\(key): \(entry.chinese)")
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
