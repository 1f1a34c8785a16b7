import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleWords

@testable import TitleServer

@Suite("Whatever a name holds, it stays text")
struct EscapingTests {
    @Test(
        "every page shows a name with markup, mustache and word marks in it as it was written",
        arguments: [
            SiteAddress.result(SampleServices.hostileCode).path, SiteAddress.notice(SampleServices.hostileNotice).path,
            "/demo/certificates", "/c/" + hostilePath,
        ],
        ["zh", "en"]
    )
    func pages(path: String, language: String) async throws {
        try await sampleSite().application().test(.router) { client in
            expectEscaped(try await client.execute(uri: "\(path)?lang=\(language)", method: .get).text)
        }
    }

    @Test("a typed code and a file's name come back as text")
    func forms() async throws {
        try await sampleSite().application().test(.router) { client in
            let typed = try await client.execute(
                uri: "/verify",
                method: .post,
                headers: [.contentType: "application/x-www-form-urlencoded"],
                body: ByteBuffer(string: "code=" + hostilePath)
            )
            expectEscaped(typed.text)
            let name = SampleServices.hostileText.replacing("\"", with: "%22").replacing("/", with: "")
            let uploaded = try await client.upload("%PDF genuine", name: name)
            #expect(uploaded.status == .ok)
            #expect(!uploaded.text.contains("<script>"))
            #expect(uploaded.text.contains("&lt;script&gt;"))
        }
    }

    @Test("an installation, its host and its contact are text on every page")
    func frame() async throws {
        var services = SampleServices.make()
        services.identity.installation = SampleServices.hostileText
        services.identity.hosts = [SampleServices.hostileText]
        services.identity.contact = SampleServices.hostileText
        let site = try sampleSite(services)
        try await site.application().test(.router) { client in
            for address in AddressTests.samples where address.route != .icon {
                let response = try await client.execute(uri: address.path, method: .get)
                guard response.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
                expectEscaped(response.text)
            }
        }
    }

    @Test(
        "Where the operator gives no contact, the office in charge stands in the page's language, whatever the site's"
    )
    func contact() async throws {
        var services = SampleServices.make()
        services.identity.contact = nil
        try await sampleSite(services).application().test(.router) { client in
            for (language, words) in [("zh", "赤峰市人力资源和社会保障局主管机构"), ("en", "The office in charge of")] {
                let page = try await client.execute(uri: "/?lang=\(language)", method: .get).text
                #expect(page.contains(words), "\(language)")
                #expect(page.contains("The office in charge of") == (language == "en"))
            }
        }
    }

    private func expectEscaped(_ text: String, at location: SourceLocation = #_sourceLocation) {
        #expect(!text.contains("<script>"), sourceLocation: location)
        #expect(text.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"), sourceLocation: location)
        #expect(text.contains("{{title}}[[site.name]]"), sourceLocation: location)
    }
}

/// The hostile text as it stands in an address or a form.
private let hostilePath = SampleServices.hostileText.utf8.map { byte in
    let digits = String(byte, radix: 16)
    return "%" + (digits.count == 1 ? "0" : "") + digits
}.joined()
