import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel

@testable import TitleServer

@Suite("Headers")
struct HeaderTests {
    @Test(
        "every answer, also an error, carries the security headers",
        arguments: AddressTests.samples.map(\.path) + ["/nowhere", "/c/nonsense"]
    )
    func always(path: String) async throws {
        try await sampleSite().application().test(.router) { client in
            let headers = try await client.execute(uri: path, method: .get).headers
            let policy = headers[.contentSecurityPolicy] ?? ""
            #expect(policy.hasPrefix("default-src 'none'; "))
            #expect(policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"))
            #expect(policy.contains("form-action 'self'") && !policy.contains("unsafe-inline"))
            #expect(headers[.xContentTypeOptions] == "nosniff")
            #expect(headers[.constant("permissions-policy")]?.contains("camera=(self)") == true)
            #expect(headers[.constant("cross-origin-opener-policy")] == "same-origin")
            #expect(headers[.constant("referrer-policy")] != nil)
            #expect(headers[.cacheControl] != nil)
        }
    }

    @Test("only the page that checks on the reader's own device may compile WebAssembly")
    func webAssembly() async throws {
        try await sampleSite().application().test(.router) { client in
            for address in AddressTests.samples {
                let headers = try await client.execute(uri: address.path, method: .get).headers
                let policy = headers[.contentSecurityPolicy] ?? ""
                #expect(policy.contains("'wasm-unsafe-eval'") == (address == .scan), "\(address)")
            }
        }
    }

    @Test("an answer to a code or a file is kept nowhere, tells nobody where it came from, and is not indexed")
    func confidential() async throws {
        try await sampleSite().application().test(.router) { client in
            for response in [
                try await client.execute(uri: SiteAddress.result(SampleServices.validCode).path, method: .get),
                try await client.execute(uri: SiteAddress.result(SampleServices.unknownCode).path, method: .get),
                try await client.execute(uri: "/c/nonsense", method: .get),
                try await client.upload("%PDF genuine"),
                try await client.submit(code: SampleServices.validCode.text),
            ] {
                #expect(response.headers[.cacheControl] == "no-store")
                #expect(response.headers[.constant("referrer-policy")] == "no-referrer")
                #expect(response.headers[.constant("x-robots-tag")] == "noindex, nofollow")
            }
        }
    }

    @Test("a notice, a result and a stop are marked noindex in the page itself; the home page is not")
    func robots() async throws {
        try await sampleSite().application().test(.router) { client in
            let marked = [SiteAddress.notice(SampleServices.openNotice), .result(SampleServices.validCode)].map(\.path)
            for path in marked + ["/nowhere"] {
                let text = try await client.execute(uri: path, method: .get).text
                #expect(text.contains(#"<meta name="robots" content="noindex">"#), "\(path)")
                #expect(!text.contains("hreflang=\"zh-CN\" href=\"\(path)"), "\(path)")
            }
            let home = try await client.execute(uri: "/", method: .get).text
            #expect(!home.contains("noindex"))
        }
    }

    @Test("no page has a style attribute, an inline script or an event handler, which the policy would stop")
    func nothingInline() async throws {
        try await sampleSite().application().test(.router) { client in
            for address in AddressTests.samples {
                let response = try await client.execute(uri: address.path, method: .get)
                guard response.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
                #expect(!response.text.contains(" style="), "\(address)")
                let scripts = response.text.matches(of: /<script[^>]*>(?!<\/script>)/).map { String($0.output) }
                #expect(scripts.isEmpty, "\(address): an inline script")
                let copies = response.text.contains("data-copies=")
                #expect(response.text.contains("<script") == (address == .scan || copies), "\(address)")
                let handler = response.text.firstMatch(of: /\son[a-z]+=/).map { String($0.output) }
                #expect(handler == nil, "\(address)")
            }
        }
    }

    @Test("a header's name that is written in the source is the name it says")
    func headerNames() {
        #expect(HTTPField.Name.constant("x-robots-tag").canonicalName == "x-robots-tag")
    }

    @Test("the style sheet is sent once and then only said to be the same")
    func notModified() async throws {
        try await sampleSite().application().test(.router) { client in
            let first = try await client.execute(uri: "/style.css", method: .get)
            let tag = try #require(first.headers[.eTag])
            let again = try await client.execute(
                uri: "/style.css",
                method: .get,
                headers: [.ifNoneMatch: "\"other\", W/\(tag)"]
            )
            #expect(again.status == .notModified)
            #expect(again.body.readableBytes == 0)
            let changed = try await client.execute(
                uri: "/style.css",
                method: .get,
                headers: [.ifNoneMatch: "\"other\""]
            )
            #expect(changed.status == .ok)
        }
    }
}
