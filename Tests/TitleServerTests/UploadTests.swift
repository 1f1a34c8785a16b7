import Hummingbird
import HummingbirdTesting
import Testing

@testable import TitleServer

@Suite("Verifying a file")
struct UploadTests {
    @Test("a genuine file and an altered one: each its verdict, with the reasons")
    func verdicts() async throws {
        try await sampleSite().application().test(.router) { client in
            let genuine = try await client.upload("%PDF genuine", name: "我的证书.pdf")
            #expect(genuine.text.contains("<h1>真实有效</h1>") && genuine.text.contains("我的证书.pdf"))
            let altered = try await client.upload("%PDF altered")
            #expect(altered.text.contains("<h1>文件与签发时不一致</h1>") && altered.text.contains("verdict-bad"))
            #expect(altered.text.contains("未通过"))
        }
    }

    @Test("something else is told to be no certificate, and what to do")
    func unsupported() async throws {
        try await sampleSite().application().test(.router) { client in
            let response = try await client.upload("hello", name: "photo.jpg")
            #expect(response.status == .ok)
            #expect(response.text.contains("verdict-unknown") && response.text.contains("原始 PDF"))
        }
    }

    @Test("no file and an empty file are told beside the box")
    func nothing() async throws {
        try await sampleSite().application().test(.router) { client in
            let none = try await client.upload("", name: "")
            #expect(none.status == .unprocessableContent && none.text.contains("请先选择一个证书文件。"))
            let empty = try await client.upload("", name: "empty.pdf")
            #expect(empty.status == .unprocessableContent && empty.text.contains("文件是空的"))
            #expect(empty.text.contains("href=\"#file\""))
        }
    }

    @Test("a broken form is told to have not arrived whole", arguments: ["", "--other", "------b1\r\nbroken"])
    func broken(body: String) async throws {
        try await sampleSite().application().test(.router) { client in
            let response = try await client.uploadRaw(body)
            #expect(response.status == .badRequest)
            #expect(response.text.contains("没有收到完整的内容"))
        }
    }

    @Test("a form of another media type is refused in words")
    func otherMediaType() async throws {
        try await sampleSite().application().test(.router) { client in
            let response = try await client.execute(
                uri: "/verify",
                method: .post,
                headers: [.contentType: "application/json"],
                body: ByteBuffer(string: "{}")
            )
            #expect(response.status == .badRequest)
        }
    }

    @Test("a file beyond the limit is answered with words over a real connection", arguments: [2, 5])
    func tooLarge(times: Int) async throws {
        let site = try sampleSite { $0.limits.uploadBytes = 100_000 }
        try await site.application().test(.live) { client in
            let response = try await client.upload(String(repeating: "x", count: 100_000 * times))
            #expect(response.status == .contentTooLarge)
            #expect(response.text.contains("没有被核验") && response.text.contains("不会超过 97 KB"))
        }
    }

    @Test("a fault inside shows a reference and nothing of its cause")
    func fault() async throws {
        struct Secret: Error { let password = "hunter2" }
        var services = SampleServices.make()
        services.verifyFile = { _ in throw Secret() }
        let site = try sampleSite(services)
        try await site.application().test(.router) { client in
            let response = try await client.upload("%PDF genuine")
            #expect(response.status == .internalServerError)
            #expect(response.text.contains("本站出了故障") && response.text.contains("编号"))
            #expect(!response.text.contains("hunter2") && !response.text.contains("Secret"))
            #expect(!response.text.contains("500"))
        }
    }
}
