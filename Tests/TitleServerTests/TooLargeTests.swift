import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleWords

@testable import TitleServer

@Suite("What is too large")
struct TooLargeTests {
    private static let paths: [(String, TooLargeBody?)] = [
        ("/verify", .certificate), ("/verify/list", .list), ("/photo", .photo), ("/my/photo", .photo),
        ("/my/convert", .conversion), ("/my/convert/for/x-y", .conversion),
        ("/api/v1/verifications", .question), ("/report", nil), ("/my/login", nil),
    ]

    @Test("each address has its own words with the configured limit, in both languages; any other form plain ones")
    func words() {
        var limits = SiteLimits()
        (limits.uploadBytes, limits.listBytes) = (7 << 20, 99 << 20)
        for language in Language.allCases {
            let words = Words(language)
            for (path, body) in Self.paths {
                #expect(TooLargeBody(at: path) == body, "\(path)")
                let text = StopReason.tooLarge.text(at: path, limits, words)
                #expect(!text.contains("{") && !text.hasPrefix("["), "\(path)")
                let size = body == .list ? "99 MB" : "7 MB"
                #expect(text.contains(size) == (body != nil), "\(path): \(text)")
            }
            let texts = TooLargeBody.allCases.map { $0.words(limits).key }.map { words($0) }
            #expect(Set(texts).count == TooLargeBody.allCases.count)
        }
    }

    @Test("too large a list is told to come in parts, a photo to be smaller; a certificate alone to be the PDF")
    func pages() async throws {
        let site = try sampleSite { ($0.limits.uploadBytes, $0.limits.listBytes) = (2048, 4096) }
        try await site.application().test(.router) { client in
            for (path, remedy) in [("/verify/list", "分成几份"), ("/photo", "换一张小一些的"), ("/verify", "证书 PDF")] {
                let answer = try await client.execute(
                    uri: path,
                    method: .post,
                    headers: [.contentType: "multipart/form-data; boundary=----b1"],
                    body: ByteBuffer(string: multipart(String(repeating: "x", count: 9000), name: "a"))
                )
                #expect(answer.status == .contentTooLarge && answer.text.contains(remedy), "\(path)")
                #expect(answer.text.contains("证书 PDF") == (path == "/verify"), "\(path)")
                #expect(answer.text.contains(path == "/verify/list" ? "4 KB" : "2 KB"), "\(path)")
            }
        }
    }
}
