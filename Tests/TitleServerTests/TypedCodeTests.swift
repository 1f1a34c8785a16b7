import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel

@testable import TitleServer

@Suite("What people type for a code")
struct TypedCodeTests {
    @Test("a code in the address of the form is answered as the form would, and kept nowhere")
    func codeInAddress() async throws {
        try await sampleSite().application().test(.router) { client in
            let code = SampleServices.validCode
            let good = try await client.execute(uri: "/verify?code=\(code.text.lowercased())&lang=en", method: .get)
            #expect(good.status == .seeOther)
            #expect(good.headers[.location] == SiteAddress.result(code).path)
            let wrong = try await client.execute(uri: "/verify?code=K7QW-3M9D", method: .get)
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("value=\"K7QW-3M9D\""))
            let empty = try await client.execute(uri: "/verify?code=", method: .get)
            #expect(empty.status == .unprocessableContent && empty.text.contains("请输入查验码。"))
            for response in [good, wrong, empty] { #expect(response.headers[.cacheControl] == "no-store") }
            let other = try await client.execute(uri: "/verify?lang=zh", method: .get)
            #expect(other.status == .ok && other.headers[.cacheControl] == "no-cache")
        }
    }

    @Test(
        "an identity number in the box is never shown again",
        arguments: [
            "150499198008046664", "15049919900101123X", "150499 19800804 6664", "１５０４９９１９８００８０４６６６４",
            "150499800804666",
        ]
    )
    func identityNumber(typed: String) async throws {
        try await sampleSite().application().test(.router) { client in
            let path = typed.utf8.map { "%" + String($0, radix: 16) }.joined()
            for response in [
                try await client.submit(code: typed), try await client.execute(uri: "/c/\(path)", method: .get),
                try await client.execute(uri: "/verify?code=\(path)", method: .get),
            ] {
                #expect(response.status == .unprocessableContent || response.status == .notFound)
                #expect(!response.text.contains(typed) && response.text.contains("value=\"******"))
            }
        }
    }
}
