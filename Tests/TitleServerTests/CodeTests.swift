import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel

@testable import TitleServer

@Suite("Verifying by code")
struct CodeTests {
    @Test(
        "a code is understood as people type it, and leads to the one address of its result",
        arguments: SampleServices.validCode.grouped.spellings
    )
    func typed(form: String) async throws {
        try await sampleSite().application().test(.router) { client in
            let response = try await client.submit(code: form)
            #expect(response.status == .seeOther)
            #expect(response.headers[.location] == SiteAddress.result(SampleServices.validCode).path)
        }
    }

    @Test("a result's address in another spelling leads to the one spelling")
    func spelling() async throws {
        try await sampleSite().application().test(.router) { client in
            let code = SampleServices.validCode
            for spelling in [code.text.lowercased(), code.grouped.replacing("-", with: "%20")] {
                let response = try await client.execute(uri: "/c/\(spelling)", method: .get)
                #expect(response.status == .movedPermanently)
                #expect(response.headers[.location] == "/c/\(code.grouped)")
            }
        }
    }

    @Test("a genuine certificate: the verdict first, then time, this site, the face, and each check with its result")
    func genuine() async throws {
        try await sampleSite().application().test(.router) { client in
            let address = SiteAddress.result(SampleServices.validCode)
            let text = try await client.execute(uri: address.path, method: .get).text
            expectInOrder(
                ["<h1>真实有效</h1>", "2025-10-09 16:53:20", "zc.example.cn", "乌云其木格", "****************28", "通过", "未检查"],
                in: text
            )
            for word in [
                "工程师", "中级", "工程技术人员", "建筑工程管理", "松山区人力资源和社会保障局", "2019年9月20日", "2019年10月25日",
                "2019年11月4日", "赤人社职备〔2019〕12号", "1504002019Z000123K",
            ] { #expect(text.contains(word), "\(word)") }
        }
    }

    @Test("INT4: a revoked certificate says so at once, since when, and by which document")
    func revoked() async throws {
        try await sampleSite().application().test(.router) { client in
            let address = SiteAddress.result(SampleServices.revokedCode)
            let text = try await client.execute(uri: address.path, method: .get).text
            expectInOrder(["verdict-bad", "<h1>已撤销（无效）</h1>", "自 2020年5月11日 起", "赤人社撤〔2020〕3号"], in: text)
        }
    }

    @Test("a superseded certificate leads to the new one")
    func superseded() async throws {
        try await sampleSite().application().test(.router) { client in
            let address = SiteAddress.result(SampleServices.supersededCode)
            let text = try await client.execute(uri: address.path, method: .get).text
            #expect(text.contains("href=\"/c/\(SampleServices.validCode.grouped)\""))
            #expect(text.contains("<dt>新证书查验码</dt><dd class=\"code\">\(SampleServices.validCode.grouped)</dd>"))
        }
    }

    @Test("a code that the register does not have: 404, three causes, whom to ask")
    func miss() async throws {
        try await sampleSite().application().test(.router) { client in
            let address = SiteAddress.result(SampleServices.unknownCode)
            let response = try await client.execute(uri: address.path, method: .get)
            #expect(response.status == .notFound)
            expectInOrder(["<h1>未查询到</h1>", "抄错", "不是由本系统签发", "伪造", "0476-0000000"], in: response.text)
        }
    }

    @Test(
        "a malformed code: told beside the box and in a summary, what was typed is kept",
        arguments: ["K7QW-3M9", "你好"]
    )
    func malformed(typed: String) async throws {
        try await sampleSite().application().test(.router) { client in
            let response = try await client.submit(code: typed)
            #expect(response.status == .unprocessableContent)
            #expect(response.text.contains("value=\"\(typed)\""))
            #expect(response.text.contains("href=\"#code\"") && response.text.contains("aria-invalid"))
            #expect(response.text.contains("<title>有内容需要改正"))
        }
    }

    @Test("an empty box is told apart from a wrong code")
    func empty() async throws {
        try await sampleSite().application().test(.router) { client in
            let response = try await client.submit(code: "  ")
            #expect(response.status == .unprocessableContent)
            #expect(response.text.contains("请输入查验码。"))
        }
    }

    @Test("the text of a QR code in the box is verified as such")
    func qrText() async throws {
        try await sampleSite().application().test(.router) { client in
            let good = try await client.submit(code: "https://zc.example.cn/v#123")
            #expect(good.status == .ok && good.text.contains("<h1>真实有效</h1>"))
            let other = try await client.submit(code: "https://zc.example.cn/v#9")
            #expect(other.text.contains("verdict-unknown"))
        }
    }

    @Test("a page of a real store has no door to the demo's documents")
    func noDemoInRealStore() async throws {
        let site = try sampleSite(SampleServices.make(isDemo: false))
        try await site.application().test(.router) { client in
            for path in ["/demo/certificates", "/demo/certificates/1504002019Z000001R.pdf"] {
                let response = try await client.execute(uri: path, method: .get)
                #expect(response.status == .notFound)
            }
            for address in AddressTests.samples {
                let response = try await client.execute(uri: address.path, method: .get)
                #expect(!response.text.contains("/demo/"), "\(address)")
            }
        }
    }

    private func expectInOrder(_ texts: [String], in page: String, at location: SourceLocation = #_sourceLocation) {
        var rest = page[...]
        for text in texts {
            guard let range = rest.firstRange(of: text) else {
                Issue.record("\(text) does not stand where it should", sourceLocation: location)
                return
            }
            rest = rest[range.upperBound...]
        }
    }
}

extension String {
    /// As it stands, in lower case, with spaces, in full width, and as the address of a result.
    fileprivate var spellings: [String] {
        let wide = unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }
        return [
            self, lowercased(), " " + replacing("-", with: " ") + "\u{3000}", String(String.UnicodeScalarView(wide)),
            "https://zc.example.cn/c/\(self)",
        ]
    }
}
