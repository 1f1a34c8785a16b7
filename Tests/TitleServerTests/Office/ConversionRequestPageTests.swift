import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleSecrets

@testable import TitleServer

@Suite("The office's pages of applications from the net")
struct ConversionRequestPageTests {
    private func people(_ office: SampleOffice) async throws -> (first: TimedCode, second: TimedCode) {
        (
            try await office.account("first", [.convert], name: "周核准", body: "150404"),
            try await office.account("second", [.convert], name: "吴复核", body: "150404")
        )
    }

    /// Hands an application in over the public site.
    private func handedIn(_ site: Site) async throws -> ReceiptOnPage {
        try await site.application().test(.router) { client in
            let papers = [
                "file-present-work": OfficeBrowser.pdf("在岗"), "file-committee-authorisation": OfficeBrowser.pdf("授权"),
            ]
            return try ReceiptOnPage(try await OfficeBrowser(client).applyForConversion(files: papers))
        }
    }

    private func status(
        _ site: Site,
        _ receipt: ReceiptOnPage,
        _ fields: [String: String] = [:],
        files: [String: (name: String, bytes: [UInt8])] = [:]
    ) async throws -> TestResponse {
        try await site.application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/my/convert/status")
            let all = receipt.fields.merging(fields) { $1 }
            return try await browser.upload("/my/convert/status", all, files: files)
        }
    }

    private func waiting(_ browser: OfficeBrowser) async throws -> String {
        let page = try await browser.get("/office").text
        let link = page.firstMatch(of: /href="(\/office\/conversion-requests\/[0-9A-Z]{26})"/)
        return String(try #require(link, "\(page)").output.1)
    }

    @Test(
        "CNV6, CNV7: from the desk into a case with one press; asked for more, completed over the net, refused by letter"
    )
    func story() async throws {
        let house = try await HolderHouse()
        let (secrets, site) = (try await people(house.office), try house.site())
        let receipt = try await handedIn(site)
        try await house.office.site().application().test(.router) { client in
            let (first, second) = (OfficeBrowser(client), OfficeBrowser(client))
            try await first.get("/login?next=/office")
            _ = try await house.office.logIn(first, "first", secrets.first)
            let path = try await taken(first, receipt)
            try await completed(first, path, site, receipt)
            for (part, fields) in [("complete", [:]), ("check", ConversionPageTests.original)] {
                try await first.get("\(path)/steps/\(part)")
                let done = try await first.upload("\(path)/steps/\(part)", fields, files: [:])
                #expect(done.status == .seeOther, "\(part): \(done.text)")
            }
            try await first.get("\(path)/steps/decide")
            let decision = [
                "outcome": "refuse", "number": "松人社换〔2023〕2号", "date": "2023-11-15", "ground": "授权证明查无此件",
            ]
            #expect(try await first.upload("\(path)/steps/decide", decision, files: [:]).status == .seeOther)
            #expect(try await !status(site, receipt).text.contains("授权证明查无此件"))
            try await second.get("/login?next=\(path)/steps/confirm")
            _ = try await house.office.logIn(second, "second", secrets.second)
            try await second.get("\(path)/steps/confirm")
            #expect(try await second.upload("\(path)/steps/confirm", [:], files: [:]).status == .seeOther)
        }
        let ended = try await status(site, receipt)
        #expect(ended.text.contains("不予换发") && ended.text.contains("授权证明查无此件"))
        let letter = try await status(site, receipt, ["act": "letter"])
        #expect(letter.status == .ok && letter.headers[.contentType] == "application/pdf")
        #expect(try await status(site, receipt, ["act": "withdraw"]).status == .unprocessableContent)
    }

    /// From the desk to the case, whose address it answers.
    private func taken(_ first: OfficeBrowser, _ receipt: ReceiptOnPage) async throws -> String {
        let request = try await waiting(first)
        let shown = try await first.get(request).text
        #expect(shown.contains(receipt.number) && shown.contains("未经核实") && shown.contains("在岗.pdf"))
        #expect(!shown.contains(OfficeBrowser.conversionNumber))
        #expect(try await first.get("/office/conversions").text.contains(receipt.number))
        let link = try #require(shown.firstMatch(of: /href="([^"]*\/files\/[0-9a-f]{64})"/)).output.1
        #expect(try await first.get(String(link)).headers[.contentType] == "application/octet-stream")
        try await first.get(request)
        let taken = try await first.follow(try await first.post(request, ["act": "take"]))
        #expect(taken.text.contains("已受理") && taken.text.contains("网上申请"))
        let path = try #require(taken.text.firstMatch(of: /(\/office\/conversions\/[0-9A-Z]{26})\/steps/)).output.1
        try await first.get(request)
        #expect(first.page.contains("查看案件") && !first.page.contains("value=\"take\""))
        return String(path)
    }

    private func completed(
        _ first: OfficeBrowser,
        _ path: String,
        _ site: Site,
        _ receipt: ReceiptOnPage
    ) async throws {
        try await first.get("\(path)/steps/ask-for-more")
        let more = ["statement": "请补调令", "until": "2023-12-20"]
        #expect(try await first.upload("\(path)/steps/ask-for-more", more, files: [:]).status == .seeOther)
        let asked = try await status(site, receipt)
        #expect(asked.text.contains("请补调令") && asked.text.contains("补正完毕"))
        let letter = try await status(site, receipt, ["act": "supplement-letter"])
        #expect(letter.headers[.contentType] == "application/pdf")
        let kind = ["act": "add", "kind": "transfer-order"]
        let added = try await status(site, receipt, kind, files: ["file": OfficeBrowser.pdf("调令")])
        #expect(added.text.contains("材料已收到") && added.text.contains("调令.pdf"))
        let handed = try await status(site, receipt, ["act": "supplement"])
        #expect(handed.text.contains("已交回办理") && handed.text.contains("办理中"))
        #expect(try await first.get(path).text.contains("调令.pdf"))
    }

    @Test("CNV6: returned with a reason, which the applicant reads; without one nothing happens; others find nothing")
    func returned() async throws {
        let house = try await HolderHouse()
        let (secrets, site) = (try await people(house.office), try house.site())
        let stranger = try await house.office.account("stranger", [.submit, .convert], name: "郑旁县", body: "150403")
        let handling = try await house.office.account("handling", [.submit], name: "孙经办", body: "150404")
        let receipt = try await handedIn(site)
        try await house.office.site().application().test(.router) { client in
            let (first, other, clerk) = (OfficeBrowser(client), OfficeBrowser(client), OfficeBrowser(client))
            try await first.get("/login?next=/office")
            _ = try await house.office.logIn(first, "first", secrets.first)
            let request = try await waiting(first)
            try await other.get("/login?next=\(request)")
            #expect(try await house.office.logIn(other, "stranger", stranger).status == .notFound)
            try await clerk.get("/login?next=\(request)")
            let seen = try await house.office.logIn(clerk, "handling", handling)
            #expect(seen.text.contains(receipt.number) && !seen.text.contains("value=\"take\""))
            let counted = try await first.get("/office/conversions").text
            #expect(counted.contains("data-label=\"待受理\">1<") && counted.contains("data-label=\"受理前退回\">0<"))
            try await first.get(request)
            #expect(try await first.post(request, ["act": "return", "reason": ""]).status == .unprocessableContent)
            let back = try await first.post(request, ["act": "return", "reason": "原证书看不清"])
            #expect(back.status == .seeOther)
            try await first.get(request)
            #expect(first.page.contains("原证书看不清") && !first.page.contains("value=\"take\""))
            let returned = try await first.get("/office/conversions?lang=en").text
            #expect(returned.contains("data-label=\"Returned before\">1<"))
            #expect(returned.contains("data-label=\"Waiting\">0<"))
        }
        let told = try await status(site, receipt)
        #expect(told.text.contains("已退回") && told.text.contains("原证书看不清") && told.text.contains("周核准"))
    }
}
