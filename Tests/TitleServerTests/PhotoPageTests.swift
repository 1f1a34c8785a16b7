import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing
import TitleIntake
import TitleModel
import TitleWorkflow

@testable import TitleServer

@Suite("The public page for photos")
struct PhotoPageTests {
    private static let code = SampleServices.validCode

    private static func site(
        _ answer: @escaping @Sendable (String) -> PhotoAnswer,
        limit: (inout SiteLimits) -> Void = { _ in }
    ) throws -> Site {
        var services = SampleServices.make()
        services.photo = { code, number, _ in code == Self.code ? answer(number) : .unknown }
        return try sampleSite(services) { limit(&$0.limits) }
    }

    private static func send(
        _ client: any TestClientProtocol,
        code: String = code.grouped,
        number: String = "150499198008046664",
        file: String = "x"
    ) async throws -> TestResponse {
        let boundary = "b"
        let fields = [("code", code, ""), ("number", number, ""), ("file", file, "; filename=\"a.jpg\"")]
        let parts = fields.map { name, value, more in
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\(more)\r\n\r\n\(value)\r\n"
        }
        return try await client.execute(
            uri: "/photo",
            method: .post,
            headers: [.contentType: "multipart/form-data; boundary=\(boundary)"],
            body: ByteBuffer(string: parts.joined() + "--\(boundary)--\r\n")
        )
    }

    @Test("a wrong code and a wrong number get the same answer, which says neither, and the number is not shown again")
    func sameAnswer() async throws {
        let site = try Self.site { $0 == "150499198008046664" ? .taken : .unknown }
        try await site.application().test(.router) { client in
            let wrongNumber = try await Self.send(client, number: "150499199001011234")
            let other = VerificationCode(random: 99)
            let wrongCode = try await Self.send(client, code: other.grouped)
            #expect(wrongNumber.status == .unprocessableContent && wrongCode.status == .unprocessableContent)
            let shown = wrongNumber.text.replacing(Self.code.grouped, with: "")
            #expect(shown == wrongCode.text.replacing(other.grouped, with: ""))
            #expect(shown.contains("查验码与证件号码对不上") && !shown.contains("150499"))
            #expect(wrongNumber.headers[.cacheControl] == "no-store")
            let taken = try await Self.send(client)
            #expect(taken.status == .ok && taken.text.contains("照片已收到") && !taken.text.contains("<img"))
        }
    }

    @Test(
        "five wrong tries for a certificate are answered, then not even a right one, until its holder opens the questions again"
    )
    func tries() async throws {
        let house = try await HolderHouse()
        let (office, number) = (house.office, try await house.issue(house.first, place: 1))
        let desk = PhotoDesk(office: office.access.office, now: { office.now })
        let (code, right) = (VerificationCode(random: 1).grouped, house.first.identity.number)
        let site = try house.site { $0.photo = desk.answer(_:number:file:) }
        try await site.application().test(.router) { client in
            func answered(_ number: String) async throws -> TestResponse {
                try await Self.send(client, code: code, number: number, file: "")
            }
            for _ in 0..<5 { #expect(try await answered("2").status == .unprocessableContent) }
            let sixth = try await answered("2")
            #expect(sixth.status == .tooManyRequests && sixth.headers[.retryAfter] != nil)
            #expect(try await answered(right).status == .tooManyRequests)
            office.pass(seconds: 1)
            #expect(try await office.access.office.reopenQuestions(on: number, at: office.now))
            office.pass(seconds: 1)
            #expect(try await answered(right).status == .ok)
        }
    }

    @Test("decision 0847: photos are counted apart from questions about holders, and who sent too many waits")
    func manyPhotos() async throws {
        let site = try Self.site(
            { _ in .taken },
            limit: { ($0.questions, $0.photos, $0.secondsPerPhoto) = (1, 2, 600) }
        )
        try await site.application().test(.router) { client in
            for _ in 0..<2 { #expect(try await Self.send(client).status == .ok) }
            let third = try await Self.send(client)
            #expect(third.status == .tooManyRequests && third.headers[.retryAfter] == "600")
            #expect(third.text.contains("提交照片的次数过多") && !third.text.contains("密钥"))
        }
    }

    @Test("faults of the picture, a reason, a state: each a sentence on the page; the number is not shown again")
    func sentences() async throws {
        let answers: [(PhotoAnswer, HTTPResponse.Status, String)] = [
            (.pictureUnfit(.groundNotWhite(percent: 12)), .unprocessableContent, "背景不是白色"),
            (.refused(.photoWaitsAlready), .unprocessableContent, "还在等待确认"),
            (.state(.missing), .ok, "还没有照片"), (.state(.registered), .ok, "照片已登记"),
            (.state(.refused(reason: "<b>帽子")), .ok, "&lt;b&gt;帽子"),
            (.state(.waiting(since: Instant(milliseconds: 0))), .ok, "等待确认"),
        ]
        for (answer, status, part) in answers {
            try await Self.site { _ in answer }.application().test(.router) { client in
                let response = try await Self.send(client)
                #expect(response.status == status && response.text.contains(part), "\(part)")
                #expect(!response.text.contains("1504991980"))
            }
        }
    }

    @Test("an empty form is told what is missing; a body that is no form is refused")
    func empty() async throws {
        try await Self.site { _ in .taken }.application().test(.router) { client in
            let empty = try await Self.send(client, code: " ", number: "", file: "")
            #expect(empty.status == .unprocessableContent)
            #expect(empty.text.contains("href=\"#code\"") && empty.text.contains("href=\"#number\""))
            let strange = try await client.execute(uri: "/photo", method: .post, headers: [.contentType: "text/plain"])
            #expect(strange.status == .badRequest)
            let page = try await client.execute(uri: "/photo", method: .get)
            #expect(page.status == .ok && page.text.contains("noindex"))
        }
    }
}
