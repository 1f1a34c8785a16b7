import TestSupport
import Testing
import TitleModel
import TitleWords

@testable import TitleServer

@Suite("Templates")
struct TemplateTests {
    @Test("words are put in place once, escaped, and their facts become fields")
    func words() throws {
        let text = try TemplateWords(Words(.chinese)).fill("<p>[[form.code]] [[site.by]]</p>{{x}}", template: "t")
        #expect(text == "<p>查验码 {{installation}}</p>{{x}}")
    }

    @Test("a key that no words stand under is told with the template's name")
    func unknownWords() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("[[no.such.words]]".utf8), as: "page.mustache")
        #expect(throws: TemplateFault.unknownWords(template: "page", key: "no.such.words")) {
            try TemplateSet(folder: folder.path)
        }
    }

    @Test("a broken template is told with its line")
    func malformed() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("<p>\n{{#a}}{{/b}}".utf8), as: "page.mustache")
        #expect {
            try TemplateSet(folder: folder.path)
        } throws: { error in
            guard case TemplateFault.malformed(template: "page", line: 2, problem: _) = error else { return false }
            return true
        }
    }

    @Test("a folder without templates is told")
    func missing() throws {
        let folder = try TemporaryFolder()
        #expect(throws: TemplateFault.unreadable(folder: folder.path)) { try TemplateSet(folder: folder.path) }
    }

    @Test("no template writes a value without escaping it", arguments: ["web", "office"])
    func escaping(side: String) throws {
        let set = try TemplateSet(folder: ProjectFolder.path("templates/\(side)"))
        for name in set.names {
            let text = String(decoding: try ProjectFolder.bytes("templates/\(side)/\(name).mustache"), as: UTF8.self)
            #expect(!text.contains("{{{") && !text.contains("{{&") && !text.contains("CONTENT_TYPE"), "\(name)")
        }
    }

    @Test("every page's template is there")
    func pages() throws {
        let set = try SampleTemplates.web.get()
        let used: [any Page.Type] = [
            HomePage.self, VerifyPage.self, ResultPage.self, PublicityPage.self, NoticePage.self, PlainPage.self,
            ScanPage.self, DemoPage.self, StopPage.self,
        ]
        for page in used { #expect(set.names.contains(page.template)) }
    }

    @Test("of a code the log keeps the first group, of an unknown path nothing")
    func accessLog() {
        let code = SampleServices.validCode
        #expect(AccessLog.shown(SiteAddress(path: "/c/\(code.grouped)")) == "/c/\(code.text.prefix(4))-…")
        #expect(AccessLog.shown(SiteAddress(path: "/c/\(code.text)")) == "/c/\(code.text.prefix(4))-…")
        #expect(AccessLog.shown(SiteAddress(path: "/c/150404198001011234")) == "(no such address)")
        #expect(AccessLog.shown(SiteAddress(path: "/verify")) == "/verify")
    }
}
