import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing
import TitleModel
import TitleSecrets
import TitleWorkflow

@testable import TitleServer

@Suite("Objecting without an account")
struct ObjectionPageTests {
    private static let path = SiteAddress.notice(SampleServices.openNotice).path
    private static let statement = "该人员的论文不是本人所写，证人可以作证。"
    private static let number = String(repeating: "0f", count: 16)
    private static let receipt = VerificationCode(random: 42)

    /// A site whose office takes everything and remembers it.
    private final class Taken: Sendable {
        let texts = Mutex<[(text: ObjectionText, form: [UInt8], limit: Int)]>([])
        var count: Int { texts.withLock { $0.count } }
    }

    private func site(
        _ taken: Taken = Taken(),
        failing: (any Error)? = nil,
        _ configure: (inout SiteLimits) -> Void = { _ in }
    ) throws -> Site {
        var services = SampleServices.make()
        services.objections = ObjectionServices(
            raise: { text, _, form, limit in
                if let failing { throw failing }
                taken.texts.withLock { $0.append((text, form, limit)) }
                return RaisedObjectionReceipt(receipt: Self.receipt.grouped, lines: text.lines)
            },
            find: { $0 == Self.receipt ? try Self.progress() : nil }
        )
        return try sampleSite(services) { configure(&$0.limits) }
    }

    private static func progress() throws -> ObjectionProgress {
        ObjectionProgress(
            receipt: receipt.grouped,
            notice: try #require(SampleNotices.all[SampleServices.openNotice]).summary,
            raisedAt: SampleVerdicts.now,
            due: day(2019, 10, 26),
            rows: [
                ObjectionProgress.Row(
                    line: 2,
                    name: "斯琴高娃",
                    decisions: [
                        .init(decision: .admitted, at: SampleVerdicts.now, person: "李静", reason: "有<b>线索"),
                        .init(decision: .dismissed, at: SampleVerdicts.now, person: "李静", reason: "经核实不属实"),
                    ]
                ),
                ObjectionProgress.Row(line: 5, name: "白音那", decisions: []),
            ]
        )
    }

    @Test("ACT13: the form stands on the notice; what is sent gets a receipt to keep, and nothing of it is shown again")
    func taken() async throws {
        let taken = Taken()
        try await site(taken).application().test(.router) { client in
            let page = try await client.execute(uri: Self.path, method: .get).text
            let number = try #require(page.firstMatch(of: /name="form" value="([0-9a-f]{32})"/)).output.1
            let other = try await client.execute(uri: Self.path, method: .get).text
            #expect(!other.contains(number), "each form has a number of its own")
            let sent = try await client.send(
                Self.path,
                ["form": String(number), "lines": "2、第 ５ 号", "statement": "\(Self.statement)\r\n第二行", "contact": " "]
            )
            #expect(sent.status == .ok && sent.text.contains(Self.receipt.grouped))
            #expect(sent.headers[.cacheControl] == "no-store" && !sent.text.contains("论文"))
            let got = taken.texts.withLock { $0 }
            #expect(got.map(\.text.lines) == [[2, 5]] && got[0].text.contact == nil && got[0].limit == 500)
            #expect(got[0].text.statement == "\(Self.statement)\n第二行" && hexText(got[0].form) == number)
        }
    }

    @Test(
        "What is wrong is told on top and beside its field, with what was typed kept and nothing taken",
        arguments: [
            (["lines": "", "statement": statement], "请填写涉及的序号"),
            (["lines": "二", "statement": statement], "序号请用数字填写"),
            (["lines": "二", "statement": "短"], "至少 10 个字"),
            (["lines": "0", "statement": statement], "序号请用数字填写"),
            (["lines": "2", "statement": "<b>短"], "至少 10 个字"),
            (["lines": "2", "statement": String(repeating: "长", count: 2001)], "超过 2000 字"),
            (["lines": "2", "statement": statement, "contact": String(repeating: "1", count: 201)], "超过 200 字"),
        ]
    )
    func problems(typed: [String: String], sentence: String) async throws {
        let taken = Taken()
        try await site(taken).application().test(.router) { client in
            let fields = ["form": Self.number, "contact": ""].merging(typed) { $1 }
            let again = try await client.send(Self.path, fields)
            #expect(again.status == .unprocessableContent && again.text.contains("role=\"alert\""))
            #expect(again.text.count(of: sentence) == 2 && again.text.contains("value=\"\(Self.number)\""))
            #expect(again.text.contains(typed["statement"] == "<b>短" ? "&lt;b&gt;短</textarea>" : "</textarea>"))
            #expect(taken.count == 0)
        }
    }

    @Test("A form that is not the page's, is too large, or comes as something else is not taken")
    func foreign() async throws {
        let taken = Taken()
        try await site(taken).application().test(.router) { client in
            let good = ["form": Self.number, "lines": "2", "statement": Self.statement, "contact": ""]
            for (name, value) in [("form", "0F"), ("form", Self.number.uppercased()), ("extra", "1")] {
                let sent = try await client.send(Self.path, good.merging([name: value]) { $1 })
                #expect(sent.status == .badRequest, "\(name)")
            }
            #expect(try await client.send(Self.path, good.filter { $0.key != "contact" }).status == .badRequest)
            let large = good.merging(["statement": String(repeating: "长", count: 20_000)]) { $1 }
            #expect(try await client.send(Self.path, large).status == .contentTooLarge)
            let file = try await client.execute(
                uri: Self.path,
                method: .post,
                headers: [.contentType: "multipart/form-data; boundary=a"],
                body: ByteBuffer(string: "--a--")
            )
            #expect(file.status == .badRequest)
            let broken = ByteBuffer(bytes: Array("lines=%ff".utf8))
            #expect(try await client.sendRaw(Self.path, broken).status == .badRequest)
            #expect(try await client.send("/publicity/1", good).status == .notFound)
            #expect(taken.count == 0)
        }
    }

    @Test("A network that sends too many is asked to come again, told whom to call, and its text is not lost")
    func limited() async throws {
        let taken = Taken()
        let site = try site(taken) { ($0.objections, $0.secondsPerObjection) = (2, 600) }
        try await site.application().test(.router) { client in
            let fields = ["form": Self.number, "lines": "2", "statement": Self.statement, "contact": ""]
            for _ in 0..<2 { #expect(try await client.send(Self.path, fields).status == .ok) }
            let third = try await client.send(Self.path, fields)
            #expect(third.status == .tooManyRequests && third.headers[.retryAfter] == "600")
            #expect(third.text.contains("约 10 分钟后") && third.text.contains("0476-0000000"))
            #expect(third.text.contains("\(Self.statement)</textarea>") && taken.count == 2)
            let unreadable = try await client.send(Self.path, fields.merging(["lines": "x"]) { $1 })
            #expect(unreadable.status == .unprocessableContent, "only what would be taken counts")
        }
    }

    @Test("Many networks together do not get further with one notice than its limit")
    func oneNotice() {
        var limits = SiteLimits()
        (limits.objectionsOfOneNotice, limits.secondsPerObjectionOfOneNotice) = (3, 60)
        let gate = ObjectionGate(limits)
        func count(_ last: Int, _ notice: Identifier) -> Int? {
            let network = ClientNetwork(peer: "192.0.2.\(last)", forwarded: nil, proxies: [])
            return gate.count(network, notice, at: SampleVerdicts.now)
        }
        for last in 1...3 { #expect(count(last, SampleServices.openNotice) == nil) }
        #expect(count(4, SampleServices.openNotice) == 60)
        #expect(count(4, SampleServices.closedNotice) == nil, "other notices are not concerned")
    }

    @Test(
        "What the office refuses is a sentence that says what to do, with the text kept",
        arguments: [
            (OfficeFault.lineUnknown(9) as any Error, "名单中没有序号 9"),
            (OfficeFault.objectionsFull(contact: "x"), "待办理的情况较多"),
            (OfficeRefusal.publicityClosedAlready, "公示已结束或撤回，没有保存"),
            (OfficeRefusal.publicityWithdrawn, "公示已结束或撤回，没有保存"),
        ]
    )
    func refused(error: any Error, sentence: String) async throws {
        try await site(failing: error).application().test(.router) { client in
            let fields = ["form": Self.number, "lines": "9", "statement": Self.statement, "contact": ""]
            let answer = try await client.send(Self.path, fields)
            #expect(answer.status == .unprocessableContent && answer.text.contains(sentence))
            #expect(answer.text.contains("\(Self.statement)</textarea>"))
        }
    }

    @Test("By its receipt the course of an objection is shown: days, people, reasons, due day; never what was written")
    func course() async throws {
        try await site().application().test(.router) { client in
            let typed = Self.receipt.text.lowercased()
            for receipt in [Self.receipt.grouped, " \(typed) ", "\(Self.receipt.grouped)/2"] {
                let page = try await client.send("/objections", ["receipt": receipt])
                #expect(page.status == .ok && page.headers[.cacheControl] == "no-store")
                #expect(page.text.contains("序号 2 斯琴高娃") && page.text.contains("办理人 李静 · 有&lt;b&gt;线索"))
                #expect(page.text.contains("不属实") && page.text.contains("2019年10月26日"))
                #expect(page.text.contains("决定是否受理"))
            }
            let empty = try await client.execute(uri: "/objections", method: .get)
            #expect(empty.status == .ok && !empty.text.contains("序号 2"))
        }
    }

    @Test(
        "A receipt that is none, or of nothing, is told so; who guesses on is stopped, and then gets no answer at all"
    )
    func guessing() async throws {
        let site = try site { $0.misses = 3 }
        try await site.application().test(.router) { client in
            let malformed = try await client.send("/objections", ["receipt": "<b>"])
            #expect(malformed.status == .unprocessableContent && malformed.text.contains("value=\"&lt;b&gt;\""))
            #expect(try await client.send("/objections", ["other": "1"]).status == .badRequest)
            for guess in 0..<3 {
                let code = VerificationCode(random: UInt64(guess) << 20 | 7).grouped
                #expect(try await client.send("/objections", ["receipt": code]).status == .notFound)
            }
            for code in [VerificationCode(random: 8), Self.receipt] {
                let answer = try await client.send("/objections", ["receipt": code.grouped])
                #expect(answer.status == .tooManyRequests && !answer.text.contains("斯琴高娃"))
            }
        }
    }
}

extension TestClientProtocol {
    /// Sends a form as a browser does.
    func send(_ path: String, _ fields: [String: String]) async throws -> TestResponse {
        let pairs = fields.map { "\($0.key)=\(URLEncodedForm.encoded($0.value))" }
        return try await sendRaw(path, ByteBuffer(string: pairs.joined(separator: "&")))
    }

    func sendRaw(_ path: String, _ body: ByteBuffer) async throws -> TestResponse {
        let headers: HTTPFields = [
            .contentType: "application/x-www-form-urlencoded", .contentLength: String(body.readableBytes),
        ]
        return try await execute(uri: path, method: .post, headers: headers, body: body)
    }
}
