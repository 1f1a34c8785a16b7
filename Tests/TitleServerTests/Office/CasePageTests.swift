import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("The office's pages of certificates and cases")
struct CasePageTests {
    @Test("By name look those alone who have the duty; what is looked for stands in no address; misses are told")
    func search() async throws {
        let office = try await SampleOffice()
        let (deciding, auditing) = (
            try await office.account("decider", [.revoke]), try await office.account("auditor", [.audit])
        )
        try await office.site().application().test(.router) { client in
            let auditor = OfficeBrowser(client)
            try await auditor.get("/login?next=/office/certificates")
            let plain = try await office.logIn(auditor, "auditor", auditing).text
            #expect(plain.contains("name=\"number\"") && !plain.contains("name=\"tail\""))
            let sly = try await auditor.post("/office/certificates", ["name": "王小花", "tail": "1234"])
            #expect(sly.status == .unprocessableContent && sly.text.contains("没有"))
            let decider = OfficeBrowser(client)
            try await decider.get("/login?next=/office/certificates")
            let page = try await office.logIn(decider, "decider", deciding).text
            #expect(page.contains("name=\"tail\"") && page.contains("action=\"/office/certificates\""))
            let none = try await decider.post("/office/certificates", ["name": "<b>王</b>", "tail": "1234"])
            #expect(none.status == .ok && none.text.contains("没有查到") && none.text.contains("&lt;b&gt;王"))
            let short = try await decider.post("/office/certificates", ["name": "王小花", "tail": "12"])
            #expect(short.text.contains("<a href=\"#tail\">“证件号码后四位”要填四位"))
            let wrong = try await decider.post("/office/certificates", ["number": "1504002019Z000001R"])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("<a href=\"#number\">没有查到这张证书"))
            #expect(try await decider.get("/office/certificates/1504002019Z000001R").status == .notFound)
            let trail = try await office.access.office.store.read { try $0.auditEvents(after: 0, limit: 999) }
            let searches = trail.map(\.event).filter { $0.action == "certificates.searched" }
            #expect(searches.count == 1 && searches.allSatisfy { !$0.facts.contains("王") })
        }
    }

    @Test("Lists are proposed by who decides alone; an empty one, a missing ground and a wrong day are told at once")
    func lists() async throws {
        let office = try await SampleOffice()
        let (deciding, submitting) = (
            try await office.account("decider", [.revoke]), try await office.account("clerk", [.submit])
        )
        try await office.site().application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login?next=/office/cases")
            let cases = try await office.logIn(clerk, "clerk", submitting).text
            #expect(cases.contains("没有办理中的案件") && !cases.contains("/office/case-lists"))
            #expect(try await clerk.get("/office/case-lists").status == .forbidden)
            let decider = OfficeBrowser(client)
            try await decider.get("/login?next=/office/case-lists")
            _ = try await office.logIn(decider, "decider", deciding)
            let bare = try await decider.upload(
                "/office/case-lists",
                ["kind": "cancelled", "numbers": "x", "effective": "2023-02-30"],
                files: [:]
            )
            #expect(bare.status == .unprocessableContent)
            for anchor in ["ground", "document", "document-date", "effective"] {
                #expect(bare.text.contains("<a href=\"#\(anchor)\">"))
            }
            let typed = [
                "kind": "cancelled", "ground": "误发", "document": "1号", "document-date": "2023-11-14",
                "effective": "2023-11-14",
            ]
            let empty = try await decider.upload("/office/case-lists", typed, files: [:])
            #expect(empty.text.contains("<a href=\"#numbers\">清单里没有可以提出的证书"))
            let file = (name: "清单.csv", bytes: Array("编号\r\n1504002019Z000001R\r\n".utf8))
            let seen = try await decider.upload("/office/case-lists", typed, files: ["file": file])
            #expect(seen.status == .ok && seen.text.contains("可以提出 0 张；2 张有问题"))
            #expect(seen.text.contains("不是本系统的证书编号") && !seen.text.contains("value=\"propose\""))
            let other = try await decider.upload("/office/case-lists", ["kind": "restored"], files: [:])
            #expect(other.status == .badRequest)
        }
    }

    @Test(
        "GOV2: the documents of the order are offered where a case is proposed, and the one chosen goes before the ground"
    )
    func legalSources() async throws {
        let office = try await SampleOffice()
        let deciding = try await office.account("decider", [.revoke])
        let sources = office.access.office.legalSources
        #expect(sources.count >= 6)
        try await office.site().application().test(.router) { client in
            let decider = OfficeBrowser(client)
            try await decider.get("/login?next=/office/case-lists")
            let form = try await office.logIn(decider, "decider", deciding).text
            #expect(form.contains("list=\"source-list\"") && form.contains("<datalist id=\"source-list\">"))
            for source in sources { #expect(form.contains("<option value=\"\(source.document)\">\(source.title)")) }
            let typed = [
                "kind": "cancelled", "ground": "误发", "source": "内人社发〔2019〕20号", "document": "1号",
                "document-date": "2023-11-14", "effective": "2023-11-14", "numbers": "1504002019Z000001R",
            ]
            let seen = try await decider.upload("/office/case-lists", typed, files: [:])
            #expect(seen.text.contains("依据内人社发〔2019〕20号：误发"))
            for unfit in ["内人社\u{202E}号", String(repeating: "文", count: 101)] {
                let fields = typed.merging(["source": unfit]) { $1 }
                try await decider.get("/office/case-lists")
                let refused = try await decider.upload("/office/case-lists", fields, files: [:])
                #expect(refused.status == .unprocessableContent && refused.text.contains("<a href=\"#source\">"))
            }
        }
    }

    @Test("Every kind of case, step, field, status and event has its words in both languages")
    func words() {
        var keys = CaseKind.allCases.flatMap { kind in
            ["case.kind.", "case.about.", "case.effect."].map { $0 + kind.rawValue }
        }
        keys += CaseProgress.Event.allCases.flatMap { event in
            ["title", "about", "submit"].map { "case.step.\(event.rawValue).\($0)" } + ["case.done.\(event.rawValue)"]
        }
        keys += Correction.Field.allCases.map { "roster.column.\($0.rawValue)" }
        keys += CertificateEvent.Kind.allCases.map { "certificate.event.\($0.rawValue)" }
        keys += Responsible.Kind.allCases.map { "case.field.responsible-\($0.rawValue)" }
        for language in Language.allCases { #expect(keys.filter { !Words(language).has($0) } == []) }
    }
}
