import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing
import TitleClaim
import TitleFiles
import TitleModel
import TitleStore

@testable import TitleServer
@testable import TitleVerify
@testable import TitleWorkflow

/// Issue 7, items 3 and 6, and decision 0839.
@Suite("The result of a copy")
struct CopyResultTests {
    private static let code = SampleServices.validCode
    private static let key = SampleServices.openNotice
    private static let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]

    private static func finding(_ questions: Set<HolderQuestion.Kind>, _ outcome: Outcome = .valid) -> Finding {
        let verdict = Verdict(
            kind: .copy,
            isSample: false,
            subject: .claim,
            outcome: outcome,
            checks: SampleVerdicts.passed,
            facts: nil,
            issuerName: "赤峰市人力资源和社会保障局",
            installation: nil,
            statusAsOf: SampleVerdicts.now,
            supersededBy: nil,
            copy: SampleVerdicts.copy(code)
        )
        return Finding(verdict: verdict, questions: questions, examinedAt: SampleVerdicts.now)
    }

    private static func site(
        _ questions: Set<HolderQuestion.Kind>,
        _ outcome: Outcome = .valid,
        change: (inout SiteServices) -> Void = { _ in }
    ) throws -> Site {
        var services = SampleServices.make()
        services.lookUp = { $0 == code ? finding(questions, outcome) : nil }
        services.verifyFile = { _ in finding(questions, outcome) }
        services.checking.key = { $0 == code ? CertificateNumber(foreign: key.text) : nil }
        change(&services)
        return try sampleSite(services)
    }

    private func post(_ client: any TestClientProtocol, _ path: String, _ body: String) async throws -> TestResponse {
        try await client.execute(uri: path, method: .post, headers: Self.form, body: ByteBuffer(string: body))
    }

    @Test(
        "offers the questions that its holder's choice allows and no others, by code and by file; the sentence names its terms"
    )
    func offered() async throws {
        let path = SiteAddress.result(Self.code).path
        let cases: [Set<HolderQuestion.Kind>] = [[], [.face], [.number], [.face, .number]]
        for questions in cases {
            try await Self.site(questions).application().test(.router) { client in
                let byCode = try await client.execute(uri: path, method: .get)
                for page in [byCode, try await client.upload("%PDF")].map(\.text) {
                    #expect(page.contains("name=\"six\"") == questions.contains(.face), "\(questions)")
                    #expect(page.contains("name=\"number\"") == questions.contains(.number), "\(questions)")
                    #expect(page.contains("id=\"person\"") == !questions.isEmpty, "\(questions)")
                    #expect(page.contains("用途：投标；接收单位：某某集团") && page.contains("action=\"/receipts\""))
                    #expect(!page.contains("出生日期"))
                }
            }
        }
    }

    @Test(
        "an answer shows the photo without a birth date where the copy does not say it; what is not asked is not there"
    )
    func answered() async throws {
        let site = try Self.site([.face]) { services in
            services.checking.ask = { _, question, _, _ in
                question.kind == .face ? .face(photo: [0xFF, 0xD8, 0xFF], birthDate: nil) : nil
            }
        }
        let path = SiteAddress.result(Self.code).path
        try await site.application().test(.router) { client in
            let shown = try await post(client, path, "six=080466")
            #expect(shown.status == .ok && shown.text.contains("src=\"data:image/jpeg;base64,/9j/\""))
            #expect(!shown.text.contains("出生日期") && !shown.text.contains("080466"))
            #expect(try await post(client, path, "number=150499199001011234").status == .notFound)
        }
    }

    @Test("a document of it in an archive reads as it reads alone, its line bears its code, and it is noted once")
    func inList() async throws {
        var writer = ZipWriter()
        writer.add("a.pdf", Array("%PDF".utf8), isDeflated: true)
        let parts = multipart("CONTENT", name: "list").split(separator: "CONTENT").map { Array($0.utf8) }
        let body = ByteBuffer(bytes: parts[0] + writer.finished() + parts[1])
        for (outcome, code) in [(Outcome.valid, Self.code.grouped), (.expired, Self.code.grouped), (.altered, "")] {
            let queue = LookUpQueue()
            let site = try Self.site([], outcome) { $0.checking.queue = queue }
            try await site.application().test(.router) { client in
                let sent = try await client.execute(
                    uri: "/verify/list",
                    method: .post,
                    headers: [.contentType: "multipart/form-data; boundary=----b1"],
                    body: body
                )
                let place = try #require(sent.headers[.location])
                try await client.settled(place)
                let csv = try await client.execute(uri: place + "/result.csv", method: .get).text
                #expect(csv.contains("1,\(code),,,a.pdf,\(outcome.rawValue),"), "\(csv)")
            }
            let noted = queue.take().noted
            #expect(noted.map(\.subject) == [.code(Self.code)] && noted.map(\.outcome) == [outcome.rawValue])
        }
    }

    @Test("a receipt of it is asked for by the copy's key, and its look-up is kept under that")
    func receipt() async throws {
        let asked = Mutex<ReceiptRequest.Subject?>(nil)
        let kept = Mutex<[LookUp]>([])
        let site = try Self.site([], .revoked) { services in
            services.checking.receipts = ReceiptServices(
                ask: { subject, _, _ in asked.withLock { $0 = subject } },
                find: { _, _ in .waiting }
            )
            services.checking.machines.keep = { lookUp in kept.withLock { $0.append(lookUp) } }
        }
        try await site.application().test(.router) { client in
            let sent = try await post(client, "/receipts", "code=\(Self.code.grouped)")
            #expect(sent.status == .seeOther)
            let lookUp = try #require(kept.withLock { $0.first })
            #expect(asked.withLock { $0 } == .copy(Self.key) && lookUp.number.text == Self.key.text)
            #expect(lookUp.way == .receipt && lookUp.outcome == "revoked")
        }
    }
}
