import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing
import TitleClaim
import TitleModel
import TitleStore
import TitleVerify

@testable import TitleServer
@testable import TitleWorkflow

@Suite("The employer's page")
struct CheckingPageTests {
    private static let code = SampleServices.validCode
    private static let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]

    private static func site(
        _ answer: HolderAnswer = .isTheHolders,
        change: (inout SiteServices) -> Void = { _ in }
    ) throws -> Site {
        var services = SampleServices.make()
        services.checking.ask = { code, _, _, _ in code == Self.code ? answer : nil }
        change(&services)
        return try sampleSite(services)
    }

    private func post(_ client: any TestClientProtocol, _ path: String, _ body: String) async throws -> TestResponse {
        try await client.execute(uri: path, method: .post, headers: Self.form, body: ByteBuffer(string: body))
    }

    private func get(_ client: any TestClientProtocol, _ path: String) async throws -> TestResponse {
        try await client.execute(uri: path, method: .get)
    }

    @Test("what is recorded is told before, on the form and beside the receipt; the days are the configured ones")
    func told() async throws {
        let site = try Self.site { $0.identity.lookUpDays = 77 }
        try await site.application().test(.router) { client in
            for path in ["/", "/v", "/verify", SiteAddress.result(Self.code).path, "/verify/list"] {
                let page = try await get(client, path)
                #expect(page.text.contains("发证机关可以看到，77 天后删除"), "\(path)")
            }
        }
    }

    @Test("a result says above its details that opening it is recorded; where nothing was found nothing is said")
    func toldAbove() async throws {
        let said = "打开本页就是一次查验"
        try await Self.site().application().test(.router) { client in
            let found = try await get(client, SiteAddress.result(Self.code).path).text
            let place = try #require(found.firstRange(of: said)).lowerBound
            let details = try #require(found.firstRange(of: "<dl class=\"result-facts\">")).lowerBound
            #expect(place < details)
            let none = try await get(client, SiteAddress.result(SampleServices.unknownCode).path).text
            #expect(!none.contains(said))
        }
    }

    @Test("questions about holders are limited by network, so that nobody fills the book of look-ups by them")
    func questionsLimited() async throws {
        let asked = Mutex(0)
        var services = SampleServices.make()
        services.checking.ask = { _, _, _, _ in
            asked.withLock { $0 += 1 }
            return .closed(seconds: 60)
        }
        let path = SiteAddress.result(Self.code).path
        let site = try sampleSite(services) { ($0.limits.questions, $0.limits.secondsPerQuestion) = (3, 600) }
        try await site.application().test(.router) { client in
            for _ in 0..<3 { _ = try await post(client, path, "six=080466") }
            let refused = try await post(client, path, "six=080466")
            #expect(refused.status == .tooManyRequests && refused.headers[.retryAfter] == "600")
            #expect(refused.text.contains("600 秒后再试") && !refused.text.contains("密钥") && asked.withLock { $0 } == 3)
            #expect(try await get(client, path).status == .ok)
        }
    }

    @Test("beyond a network's limit look-ups are answered and kept without the name that was stated")
    func namesLimited() async throws {
        let services = SampleServices.make()
        let site = try sampleSite(services) { ($0.limits.namedLookUps, $0.limits.secondsPerNamedLookUp) = (2, 600) }
        try await site.application().test(.router) { client in
            for place in 0..<4 {
                let body = "code=\(Self.code.grouped)&asker=Company\(place)"
                let answer = try await post(client, "/verify", body)
                #expect(answer.status == .ok && answer.text.contains("Company\(place)"))
            }
        }
        #expect(services.checking.queue.take().noted.map(\.asked.name) == ["Company0", "Company1", nil, nil])
    }

    @Test("the page of a result has a sentence to copy, no photo and no birth date, until somebody asks rightly")
    func face() async throws {
        let birth = try #require(CivilDate(year: 1980, month: 8, day: 4))
        let site = try Self.site(.face(photo: [0xFF, 0xD8, 0xFF], birthDate: birth))
        let path = SiteAddress.result(Self.code).path
        try await site.application().test(.router) { client in
            let before = try await get(client, path)
            #expect(before.text.contains("经查验（") && !before.text.contains("<img") && !before.text.contains("1980年"))
            let shown = try await post(client, path, "six=080466")
            #expect(shown.status == .ok && shown.text.contains("1980年8月4日"))
            #expect(shown.text.contains("src=\"data:image/jpeg;base64,/9j/\"") && !shown.text.contains("080466"))
            #expect(shown.headers[.cacheControl] == "no-store")
            #expect(try await get(client, path).text.contains("<img") == false)
        }
    }

    @Test("issue 7, item 6: the sentence stands to be selected; its button waits for the script, which the page names")
    func copying() async throws {
        try await Self.site().application().test(.router) { client in
            let page = try await get(client, SiteAddress.result(Self.code).path).text
            #expect(page.contains(#"<p class="sentence" id="present-sentence">经查验"#))
            #expect(
                page.contains(
                    #"data-copies="present-sentence" hidden><button class="button button-quiet" type="button">复制"#
                )
            )
            #expect(page.contains(#"<span role="status" data-copied="已复制""#))
            #expect(page.contains(#"<script type="module" src="/copy.js"></script>"#))
            let script = try await get(client, SiteAddress.copyScript.path)
            #expect(script.status == .ok && script.headers[.contentType] == "text/javascript; charset=utf-8")
            let none = try await get(client, SiteAddress.result(SampleServices.unknownCode).path).text
            #expect(!none.contains("<script") && !none.contains("data-copies"))
        }
    }

    @Test("a wrong, a missing and a closed question each say so beside the field; nothing typed is shown again")
    func wrong() async throws {
        let path = SiteAddress.result(Self.code).path
        let answers: [(HolderAnswer, String, HTTPResponse.Status, String)] = [
            (.differs(left: 2), "six=1234", .unprocessableContent, "还可以再错 2 次"),
            (.differs(left: 3), "six=123456", .unprocessableContent, "还可以再错 3 次"),
            (.differs(left: 2), "number=150499199001011234", .unprocessableContent, "不是：与登记的证件号码不符"),
            (.closed(seconds: 7200), "six=123456", .tooManyRequests, "约 2 小时后再试"),
            (.isTheHolders, "number=150499199001011234", .ok, "是：与登记的证件号码一致"),
            (.isTheHolders, "six=12", .unprocessableContent, "请输入六位"),
            (.isTheHolders, "number=", .unprocessableContent, "请输入证件号码"),
        ]
        for (answer, body, status, part) in answers {
            try await Self.site(answer).application().test(.router) { client in
                let response = try await post(client, path, body)
                #expect(response.status == status && response.text.contains(part), "\(part)")
                #expect(!response.text.contains("150499199001011234") && !response.text.contains("123456"))
            }
        }
        try await Self.site().application().test(.router) { client in
            let unknown = try await post(client, SiteAddress.result(SampleServices.unknownCode).path, "six=123456")
            #expect(unknown.status == .notFound)
        }
    }

    @Test("who says who he is gets the result at once and is recorded with it; a text that is unfit is refused")
    func asker() async throws {
        let queue = LookUpQueue()
        let site = try Self.site { $0.checking.queue = queue }
        try await site.application().test(.router) { client in
            let body = "code=\(Self.code.grouped)&asker=%E6%9F%90%E6%9F%90&purpose=%E8%81%98%E4%BB%BB"
            let result = try await post(client, "/verify", body)
            #expect(result.status == .ok && result.text.contains("真实有效"))
            let unfit = try await post(client, "/verify", "code=\(Self.code.grouped)&asker=150499199001011234")
            #expect(unfit.status == .unprocessableContent && unfit.text.contains("不要写证件号码"))
            #expect(!unfit.text.contains("150499199001011234"))
        }
        let noted = queue.take().noted
        #expect(noted.count == 1 && noted[0].asked.name == "某某" && noted[0].asked.purpose == "聘任")
    }

    @Test(
        "issue 7, item 6: who hands in a file or a QR code gets what a typed code gets, and asks on as who he said he is"
    )
    func handedIn() async throws {
        let asked = Mutex<AskerStatement?>(nil)
        let site = try Self.site { services in
            services.checking.code = { $0.text == "1504002019Z000123K" ? Self.code : nil }
            services.checking.ask = { _, _, statement, _ in
                asked.withLock { $0 = statement }
                return .isTheHolders
            }
        }
        let path = SiteAddress.result(Self.code).path
        try await site.application().test(.router) { client in
            for page in [
                try await client.upload("%PDF genuine"), try await client.submit(code: "https://zc.example.cn/v#1"),
            ] {
                #expect(page.text.contains("action=\"\(path)#person\"") && page.text.contains("经查验（"))
                #expect(page.text.contains("name=\"code\" value=\"\(Self.code.grouped)\""))
                #expect(page.text.contains("/report?code=\(Self.code.grouped)"))
                #expect(!page.text.contains("view=care") && !page.text.contains("class=\"switch language\""))
            }
            let named = try await post(client, "/verify", "code=https://zc.example.cn/v%231&asker=Xy&purpose=Zw")
            #expect(named.text.contains("type=\"hidden\" name=\"asker\" value=\"Xy\""))
            #expect(named.text.contains("type=\"hidden\" name=\"purpose\" value=\"Zw\""))
            let answer = try await post(client, path, "number=150499199001011234&asker=Xy&purpose=Zw")
            #expect(answer.text.contains("value=\"Xy\"") && answer.text.contains("value=\"Zw\""))
            #expect(asked.withLock { $0?.name } == "Xy" && asked.withLock { $0?.purpose } == "Zw")
            let unfit = try await post(client, path, "six=123456&asker=150499199001011234")
            #expect(unfit.status == .badRequest)
        }
    }

    @Test(
        "a claim that is not the issuer's, another region's and an altered document are told no code of this register"
    )
    func noOracle() async throws {
        for outcome in [Outcome.untrusted, .altered, .indeterminate, .unsupported] {
            let site = try Self.site { services in
                services.checking.code = { _ in Self.code }
                services.verifyFile = { _ in
                    Finding(verdict: SampleVerdicts.verdict(outcome, subject: .file), examinedAt: SampleVerdicts.now)
                }
            }
            try await site.application().test(.router) { client in
                let text = try await client.upload("%PDF forged").text
                #expect(!text.contains(Self.code.grouped) && text.contains("href=\"/report\""), "\(outcome)")
            }
        }
    }

    @Test("an answer that shows the result is noted whatever is wrong with what was asked beside it")
    func notedBesides() async throws {
        let queue = LookUpQueue()
        let site = try Self.site { $0.checking.queue = queue }
        let path = SiteAddress.result(Self.code).path
        try await site.application().test(.router) { client in
            let today = SampleVerdicts.now.civilDate.description
            for day in ["x", "2999-01-01", today, "2019-12-01"] { _ = try await get(client, path + "?on=\(day)") }
            for body in ["six=", "six=123", "number=", "asker=Xy"] { _ = try await post(client, path, body) }
            let unfit = try await post(client, "/receipts", "code=\(Self.code.grouped)&asker=150499199001011234")
            #expect(unfit.status == .unprocessableContent && unfit.text.contains("真实有效"))
            #expect(unfit.text.contains("href=\"\(path)?view=care\""))
        }
        let noted = queue.take().noted
        #expect(noted.map(\.way) == Array(repeating: .code, count: 9))
        #expect(noted.map(\.asked.name) == Array(repeating: nil, count: 7) + ["Xy", nil])
    }

    @Test("every way is noted, once each; a code that nobody has is not")
    func ways() async throws {
        let queue = LookUpQueue()
        let site = try Self.site { $0.checking.queue = queue }
        try await site.application().test(.router) { client in
            _ = try await get(client, SiteAddress.result(Self.code).path)
            _ = try await get(client, SiteAddress.certificate(Self.code).path)
            _ = try await get(client, SiteAddress.result(SampleServices.unknownCode).path)
            _ = try await client.upload("%PDF genuine")
            _ = try await client.submit(code: "https://zc.example.cn/v#1")
        }
        #expect(queue.take().noted.map(\.way) == [.code, .api, .file, .qr])
    }

    @Test("a past day is asked for in the address; one that is no past day is told so")
    func pastDay() async throws {
        let asked = Mutex<CivilDate?>(nil)
        let site = try Self.site { services in
            services.checking.onDay = { code, day in
                asked.withLock { $0 = day }
                return SampleServices.findings[code]
            }
        }
        let path = SiteAddress.result(Self.code).path
        try await site.application().test(.router) { client in
            let past = try await get(client, path + "?on=2025-03-01")
            #expect(past.status == .ok && past.text.contains("2025年3月1日 当天的结果"))
            #expect(asked.withLock { $0 } == CivilDate(year: 2025, month: 3, day: 1))
            for day in ["2999-01-01", "gestern"] {
                let unfit = try await get(client, path + "?on=\(day)")
                #expect(unfit.status == .unprocessableContent && unfit.text.contains("请填写今天以前的日期"))
            }
        }
    }

    @Test("a past day that the page's form asks for is noted under who asked; he stands in no address")
    func pastDayAsker() async throws {
        let queue = LookUpQueue()
        let valid = try #require(SampleServices.findings[Self.code])
        let site = try Self.site { ($0.checking.queue, $0.checking.onDay) = (queue, { _, _ in valid }) }
        let path = SiteAddress.result(Self.code).path
        try await site.application().test(.router) { client in
            let past = try await post(client, path, "on=2025-03-01&asker=Xy&purpose=Zw")
            #expect(past.status == .ok && past.text.contains("2025年3月1日 当天的结果"))
            #expect(past.text.contains("name=\"asker\" value=\"Xy\"") && !past.text.contains("asker=Xy"))
            let unfit = try await post(client, path, "on=&asker=Xy")
            #expect(unfit.status == .unprocessableContent && unfit.text.contains("请填写今天以前的日期"))
            #expect(try await post(client, path, "on=2025-03-01&asker=150499199001011234").status == .badRequest)
        }
        let noted = queue.take().noted
        #expect(noted.map(\.way) == [.day, .code] && noted.map(\.asked.name) == ["Xy", "Xy"])
        #expect(noted.first?.asked.purpose == "Zw")
    }

    @Test("a certificate that was valid on a past day and is not now: the present verdict is banner and sentence")
    func pastDayBesidePresent() async throws {
        let valid = try #require(SampleServices.findings[Self.code])
        let site = try Self.site { $0.checking.onDay = { _, _ in valid } }
        for code in [SampleServices.suspendedCode, SampleServices.revokedCode] {
            try await site.application().test(.router) { client in
                let text = try await get(client, SiteAddress.result(code).path + "?on=2018-03-01").text
                let now = try await get(client, SiteAddress.result(code).path).text
                let heading = try #require(now.firstMatch(of: /<h1>.*<\/h1>/)?.output)
                #expect(text.contains(heading) && !heading.contains("真实有效"))
                let sentences = text.matches(of: /<p class="sentence" id="[a-z-]+">(.*)<\/p>/).map(\.output.1)
                try #require(sentences.count == 2)
                let past = try #require(sentences.first { $0.contains("在2018年3月1日当天的结果：真实有效") })
                #expect(past.contains("不代表现在的状态"))
                #expect(sentences.count { $0.contains("有效") && !$0.contains("2018年3月1日") } == 0)
                #expect(text.contains("2018年3月1日 当天的结果：真实有效</h2>"))
            }
        }
    }

    @Test("a receipt is asked for, waits, and is fetched by its number alone")
    func receipt() async throws {
        let asked = Mutex<(ReceiptRequest.Subject, AskerStatement, Identifier)?>(nil)
        let ready = Mutex(false)
        let site = try Self.site { services in
            services.checking.receipts = ReceiptServices(
                ask: { subject, statement, id in asked.withLock { $0 = (subject, statement, id) } },
                find: { id, _ in
                    guard asked.withLock({ $0?.2 }) == id else { return .unknown }
                    return ready.withLock { $0 } ? .ready(Array("%PDF".utf8)) : .waiting
                }
            )
        }
        try await site.application().test(.router) { client in
            let body = "code=\(Self.code.grouped)&asker=%E6%9F%90%E6%9F%90"
            let sent = try await post(client, "/receipts", body)
            let place = try #require(sent.headers[.location])
            #expect(sent.status == .seeOther)
            let (subject, statement, id) = try #require(asked.withLock { $0 })
            #expect(statement.name == "某某" && place == SiteAddress.receipt(id).path)
            #expect(subject == CertificateNumber(foreign: "1504002019Z000123K").map { .certificate($0) })
            let waiting = try await get(client, place)
            #expect(waiting.text.contains("正在出具") && waiting.headers[.refresh]?.contains(place) == true)
            ready.withLock { $0 = true }
            let done = try await get(client, place)
            #expect(done.text.contains("下载回执") && done.headers[.refresh] == nil)
            let file = try await get(client, SiteAddress.receiptFile(id).path)
            #expect(file.text == "%PDF" && file.headers[.contentType] == "application/pdf")
            let other = SiteAddress.receipt(SampleServices.openNotice).path
            #expect(try await get(client, other).status == .notFound)
        }
    }

    @Test("the look-up of a receipt is written before its number is told; one that cannot be written is told nobody")
    func receiptIsWrittenFirst() async throws {
        let kept = Mutex<[LookUp]>([])
        let isBroken = Mutex(false)
        let queue = LookUpQueue()
        let site = try Self.site { services in
            services.checking.queue = queue
            services.checking.receipts = ReceiptServices(ask: { _, _, _ in }, find: { _, _ in .waiting })
            services.checking.machines.keep = { lookUp in
                if isBroken.withLock({ $0 }) { throw StopReason.documentsWaiting }
                kept.withLock { $0.append(lookUp) }
            }
        }
        try await site.application().test(.router) { client in
            let sent = try await post(client, "/receipts", "code=\(Self.code.grouped)")
            let lookUp = try #require(kept.withLock { $0.first })
            #expect(lookUp.way == .receipt && sent.headers[.location] == SiteAddress.receipt(lookUp.id).path)
            #expect(queue.take().noted.isEmpty)
            isBroken.withLock { $0 = true }
            let untold = try await post(client, "/receipts", "code=\(Self.code.grouped)")
            #expect(untold.status == .serviceUnavailable && untold.headers[.location] == nil)
        }
    }

    @Test("a report is taken, or told what is wrong with it; a network that sends many waits")
    func report() async throws {
        let site = try Self.site { $0.checking.report = { _ in SampleServices.openNotice } }
        try await site.application().test(.router) { client in
            let form = try await get(client, "/report?code=K7QW")
            #expect(form.text.contains("value=\"K7QW\"") && form.headers[.cacheControl] == "no-store")
            let short = try await post(client, "/report", "statement=x")
            #expect(short.status == .unprocessableContent && short.text.contains("至少写 10 个字"))
            let text = "statement=" + String(repeating: "%E5%81%87", count: 12)
            for _ in 0..<5 {
                let taken = try await post(client, "/report", text)
                #expect(taken.status == .ok && taken.text.contains(SampleServices.openNotice.text))
            }
            let sixth = try await post(client, "/report", text)
            #expect(sixth.status == .tooManyRequests && sixth.text.contains("没有提交"))
        }
    }
}
