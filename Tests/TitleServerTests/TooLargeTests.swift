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
        ("/my/convert", nil), ("/my/convert/for/x-y", .application), ("/my/convert/status", .evidence),
        ("/my/convert/01JDW3", .evidence), ("/my/corrections/1504002019Z000001R", .proof), ("/my/corrections", nil),
        ("/api/v1/verifications", .question), ("/report", nil), ("/my/login", nil),
    ]

    @Test("each address has its own words with the configured limit, in both languages; any other form plain ones")
    func words() {
        var limits = SiteLimits()
        (limits.uploadBytes, limits.listBytes, limits.applicationBytes) = (7 << 20, 99 << 20, 48 << 20)
        let sizes: [TooLargeBody: String] = [
            .list: "99 MB", .application: "45 MB", .evidence: "20 MB", .proof: "10 MB",
        ]
        for language in Language.allCases {
            let words = Words(language)
            for (path, body) in Self.paths {
                #expect(TooLargeBody(at: path) == body, "\(path)")
                let text = StopReason.tooLarge.text(at: path, limits, words)
                #expect(!text.contains("{") && !text.hasPrefix("["), "\(path)")
                let size = body.map { sizes[$0] ?? "7 MB" }
                #expect(text.firstMatch(of: /[0-9]+ MB/).map { String($0.output) } == size, "\(path): \(text)")
            }
            let texts = TooLargeBody.allCases.map { $0.words(limits).key }.map { words($0) }
            #expect(Set(texts).count == TooLargeBody.allCases.count)
        }
    }

    @Test("a form for files says the limits that its refusals say")
    func forms() {
        let limits = SiteLimits()
        for language in Language.allCases {
            let words = Words(language)
            let application = TooLargeBody.application.words(limits).facts["size"] ?? "-"
            #expect(words("convert.part.evidence.text").contains(application))
            let (evidence, proof) = (TooLargeBody.evidence.words(limits).facts, TooLargeBody.proof.words(limits).facts)
            #expect(words("convert.original.hint").contains(evidence["size"] ?? "-"))
            #expect(words("my.correction.evidence.hint").contains(proof["size"] ?? "-"))
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
