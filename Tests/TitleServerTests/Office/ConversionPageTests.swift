import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleSecrets
import TitleWords

@testable import TitleServer

@Suite("The office's pages of conversions")
struct ConversionPageTests {
    static let typed = [
        "origin": "province", "way": "transfer", "holder": "张三", "identity": "11010519491231002X",
        "employer": "松山区某单位", "area": "松山区", "outside": "no", "applicant": "holder", "applied-on": "2019-11-04",
        "original-number": "鲁工中字第88号", "original-issuer": "山东省人力资源和社会保障厅",
    ]
    static let original = [
        "original.committee": "山东省工程系列中级评审委员会", "original.authorised-by": "山东省人力资源和社会保障厅",
        "original.obtained": "review", "original.series": "工程系列", "original.title": "工程师",
        "original.rank": "intermediate", "original.specialty": "机械", "original.qualified-on": "2015-12-01",
        "original.issued-on": "2016-01-10", "original.name": "张三", "original.identity-tail": "2X",
        "original.number": "鲁工中字第88号", "original.issuer": "山东省人力资源和社会保障厅", "statement": "已与原件核对",
    ]

    static func pdf(_ name: String) -> [String: (name: String, bytes: [UInt8])] {
        ["file": (name: "\(name).pdf", bytes: Array("%PDF-1.7 \(name)".utf8))]
    }

    func people(_ office: SampleOffice) async throws -> (clerk: TimedCode, first: TimedCode, second: TimedCode) {
        (
            try await office.account("clerk", [.submit], name: "孙经办", body: "150404"),
            try await office.account("first", [.convert], name: "周核准", body: "150404"),
            try await office.account("second", [.convert], name: "吴复核", body: "150404")
        )
    }

    /// Brings a case to its last step before the decision; answers its address.
    func handled(
        _ clerk: OfficeBrowser,
        _ changes: [String: String] = [:],
        upTo last: String = "map"
    ) async throws -> String {
        try await clerk.get("/office/conversions/add")
        let taken = try await clerk.follow(
            try await clerk.upload("/office/conversions/add", Self.typed, files: Self.pdf("原证书"))
        )
        #expect(taken.text.contains("已受理") && taken.text.contains("鲁工中字第88号"))
        #expect(taken.text.contains("****************2X") && !taken.text.contains("11010519491231002X"))
        let path = try #require(taken.text.firstMatch(of: /(\/office\/conversions\/[0-9A-Z]{26})\/steps/)).output.1
        for kind in ["application", "committee-authorisation", "present-work", "transfer-order"] {
            try await clerk.get("\(path)/steps/evidence")
            let added = try await clerk.upload("\(path)/steps/evidence", ["kind": kind], files: Self.pdf(kind))
            #expect(added.status == .seeOther)
        }
        let read = Self.original.merging(changes) { $1 }
        for (part, fields) in [("complete", [:]), ("check", read), ("map", [:])] {
            if part == "map", last == "check" { continue }
            try await clerk.get("\(path)/steps/\(part)")
            let done = try await clerk.upload("\(path)/steps/\(part)", fields, files: [:])
            #expect(done.status == .seeOther, "\(part): \(done.text)")
        }
        return String(path)
    }

    @Test("CNV6, CNV7, CNV8: taken, proved, checked, mapped, decided and confirmed by three people, page by page")
    func converts() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secrets = try await people(office)
        try await office.site().application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login?next=/office/conversions")
            #expect(try await office.logIn(clerk, "clerk", secrets.clerk).text.contains("没有办理中的换证"))
            let path = try await handled(clerk)
            let shown = try await clerk.get(path).text
            #expect(shown.contains("可以核准换发") && shown.contains("工程师（中级）") && shown.contains("人工录入"))
            let (first, second) = (OfficeBrowser(client), OfficeBrowser(client))
            try await first.get("/login?next=\(path)")
            _ = try await office.logIn(first, "first", secrets.first)
            let decision = [
                "outcome": "convert", "number": "松人社换〔2019〕1号", "date": "2019-11-08", "ground": "符合十六(二)规定",
            ]
            try await first.get("\(path)/steps/decide")
            #expect(try await first.upload("\(path)/steps/decide", decision, files: [:]).status == .seeOther)
            try await first.get("\(path)/steps/confirm")
            let alone = try await first.upload("\(path)/steps/confirm", [:], files: [:])
            #expect(alone.status == .unprocessableContent)
            try await second.get("/login?next=\(path)")
            _ = try await office.logIn(second, "second", secrets.second)
            try await second.get("\(path)/steps/confirm")
            let other = try await second.upload("\(path)/steps/confirm", ["seen": "another"], files: [:])
            #expect(other.status == .unprocessableContent && other.text.contains("已退回并另作了决定"))
            try await second.get("\(path)/steps/give-back")
            let stale = ["seen": "another", "reason": "专业写错"]
            let kept = try await second.upload("\(path)/steps/give-back", stale, files: [:])
            #expect(kept.status == .unprocessableContent && kept.text.contains("松人社换〔2019〕1号"))
            try await second.get("\(path)/steps/confirm")
            let done = try await second.follow(try await second.upload("\(path)/steps/confirm", [:], files: [:]))
            #expect(done.text.contains("已核准换发") && done.text.contains("1504002019Z"))
            for language in Language.allCases {
                for place in ["/office/conversions", "/office/conversions/add", path, "/office/settings/mappings"] {
                    let page = try await second.get("\(place)?lang=\(language.rawValue)").text
                    let key = page.firstMatch(of: /\[[a-z_-]+\.[a-z_.-]+\]/).map { String($0.output) }
                    #expect(key == nil && page.utf8.count < 100_000)
                }
            }
        }
    }

    /// Each step with its time and person, and the case in the columns of the statistics: of 4 November, confirmed on the 8th.
    private static func expectTold(_ path: String, _ browser: OfficeBrowser) async throws {
        let page = try await browser.get(path).text
        let steps = try #require(page.split(separator: "id=\"steps\"").last)
        // Each one's signing in takes a minute of the test's clock.
        for (person, time) in [("孙经办", "16:05:00"), ("周核准", "16:06:00"), ("吴复核", "16:08:00")] {
            let row = steps.split(separator: "</tr>").contains {
                $0.contains("2019-11-08 \(time)") && $0.contains(person)
            }
            #expect(row, "\(person) \(steps)")
        }
        let list = try await browser.get("/office/conversions").text
        let numbers = try #require(list.split(separator: "id=\"numbers\"").last)
        let cells = numbers.matches(of: /<td data-label="[^"]*">([^<]*)<\/td>/).prefix(9).map { String($0.output.1) }
        #expect(Array(cells.dropFirst()) == ["1", "0", "1", "0", "0", "0", "4", "4"], "\(cells)")
    }

    @Test(
        "INT8, CNV8: with a chain of two links a conversion is confirmed once another person has signed it on its page"
    )
    func signed() async throws {
        let steps = [SigningChain.Link.review, .approve].map {
            SigningChain.Step(link: $0, duty: .convert, legalSource: "101")
        }
        let chain = try #require(SigningChain(act: .confirmConversion, steps: steps))
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000), chains: [chain])
        let secrets = try await people(office)
        let reviewing = try await office.account("reviewer", [.convert], name: "郑审核", body: "150404")
        try await office.site().application().test(.router) { client in
            let (clerk, first, second) = (OfficeBrowser(client), OfficeBrowser(client), OfficeBrowser(client))
            try await clerk.get("/login?next=/office/conversions")
            _ = try await office.logIn(clerk, "clerk", secrets.clerk)
            let path = try await handled(clerk)
            try await first.get("/login?next=\(path)")
            _ = try await office.logIn(first, "first", secrets.first)
            let place = path.replacing("/office/conversions/", with: "/office/signing/confirm-conversion/")
            try await first.get("\(path)/steps/decide")
            let decision = [
                "outcome": "convert", "number": "松人社换〔2019〕1号", "date": "2019-11-08", "ground": "符合十六(二)规定",
            ]
            #expect(try await first.upload("\(path)/steps/decide", decision, files: [:]).status == .seeOther)
            #expect(try await first.get(place).text.contains("现在没有轮到您签署的环节"))
            try await second.get("/login?next=\(path)")
            _ = try await office.logIn(second, "second", secrets.second)
            try await second.get("\(path)/steps/confirm")
            let early = try await second.upload("\(path)/steps/confirm", [:], files: [:])
            #expect(early.status == .unprocessableContent && early.text.contains("还缺“审核”环节的签署"))
            let reviewer = OfficeBrowser(client)
            try await reviewer.get("/login?next=/office")
            let desk = try await office.logIn(reviewer, "reviewer", reviewing).text
            #expect(desk.contains("href=\"\(place)\"") && desk.contains("换证核准"))
            #expect(try await reviewer.get(path).text.contains("href=\"\(place)\""))
            #expect(try await reviewer.get(place).text.contains("松人社换〔2019〕1号"))
            let stale = try await reviewer.post(place, ["state": "another"])
            #expect(stale.status == .unprocessableContent && stale.text.contains("签署没有生效"))
            let signed = try await reviewer.follow(try await reviewer.post(place, [:]))
            #expect(signed.text.contains("已签署。"))
            try await reviewer.get("\(path)/steps/confirm")
            let alone = try await reviewer.upload("\(path)/steps/confirm", [:], files: [:])
            #expect(alone.status == .unprocessableContent)
            try await second.get("\(path)/steps/confirm")
            let done = try await second.follow(try await second.upload("\(path)/steps/confirm", [:], files: [:]))
            #expect(done.text.contains("已核准换发"))
            #expect(try await second.get(place).text.contains("郑审核"))
            try await Self.expectTold(path, second)
        }
    }

    @Test("A refusal says its reason, and its letter can be printed; a file of a case is handed over, never shown")
    func refused() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secrets = try await people(office)
        try await office.site().application().test(.router) { client in
            let (clerk, first, second) = (OfficeBrowser(client), OfficeBrowser(client), OfficeBrowser(client))
            try await clerk.get("/login?next=/office/conversions")
            _ = try await office.logIn(clerk, "clerk", secrets.clerk)
            let path = try await handled(clerk)
            let look = ["look-address": "https://hrss.example.cn/zc/88", "look-day": "2019-11-05", "look-by": "孙经办"]
            try await clerk.get("\(path)/steps/evidence")
            let bare = try await clerk.upload(
                "\(path)/steps/evidence",
                ["kind": "online-check"],
                files: Self.pdf("查验")
            )
            #expect(bare.status == .unprocessableContent)
            try await clerk.get("\(path)/steps/evidence")
            let looked = look.merging(["kind": "online-check"]) { $1 }
            let kept = try await clerk.upload("\(path)/steps/evidence", looked, files: Self.pdf("查验"))
            #expect(kept.status == .seeOther)
            let page = try await clerk.get(path).text
            let file = try #require(page.firstMatch(of: /href="(\/office\/conversions\/[^"]*\/files\/[0-9a-f]{64})"/))
                .output.1
            let answer = try await clerk.get(String(file))
            #expect(answer.headers[.contentType] == "application/octet-stream")
            #expect(answer.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            try await first.get("/login?next=\(path)")
            _ = try await office.logIn(first, "first", secrets.first)
            try await first.get("\(path)/steps/decide")
            let decision = [
                "outcome": "refuse", "number": "松人社换〔2019〕2号", "date": "2019-11-08", "ground": "授权证明查无此件",
            ]
            #expect(try await first.upload("\(path)/steps/decide", decision, files: [:]).status == .seeOther)
            try await second.get("/login?next=\(path)")
            _ = try await office.logIn(second, "second", secrets.second)
            try await second.get("\(path)/steps/confirm")
            let ended = try await second.follow(try await second.upload("\(path)/steps/confirm", [:], files: [:]))
            #expect(ended.text.contains("不予换发") && ended.text.contains("授权证明查无此件"))
            let letter = try await second.get("\(path)/letter.pdf")
            #expect(letter.status == .ok && letter.headers[.contentType] == "application/pdf")
            let text = try await LetterText.read(Array(letter.body.readableBytesView))
            for words in [
                "不予换发职称证书决定书", "松人社换〔2019〕2号", "张三", "鲁工中字第88号", "授权证明查无此件", "机器查验", "无可由机器查验的签名",
                "赤人社办发〔2019〕101号十六(二)", "自收到之日起六十日内依法申请行政复议", "六个月内依法提起行政诉讼",
                "2019年11月5日由孙经办在https://hrss.example.cn/zc/88核验", "人工录入",
                "由孙经办（松山区人力资源和社会保障局）与所提交的原证书核对：证", "书编号、发证机关、评委会、授权部门、取得方式、系列、职称名称",
            ] {
                #expect(text.contains(words), "\(words): \(text)")
            }
            #expect(ended.text.contains("https://hrss.example.cn/zc/88"))
        }
    }

    @Test("CNV3, CNV7: another county's people find nothing, and a fault stands at its form") func others() async throws
    {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secrets = try await people(office)
        let stranger = try await office.account("stranger", [.submit, .convert], name: "郑旁县", body: "150403")
        try await office.site().application().test(.router) { client in
            let (clerk, other) = (OfficeBrowser(client), OfficeBrowser(client))
            try await clerk.get("/login?next=/office/conversions/add")
            _ = try await office.logIn(clerk, "clerk", secrets.clerk)
            let outside = Self.typed.merging(["way": "placement"]) { $1 }
            let refused = try await clerk.upload("/office/conversions/add", outside, files: [:])
            #expect(refused.status == .unprocessableContent && refused.text.contains("没有“转业安置”这种来我市方式"))
            #expect(
                refused.text.contains("十六(二)") && !refused.text.contains("CNV") && refused.text.contains("value=\"张三\"")
            )
            let path = try await handled(clerk)
            try await other.get("/login?next=/office/conversions")
            #expect(try await office.logIn(other, "stranger", stranger).text.contains("没有办理中的换证"))
            #expect(try await other.get(path).status == .notFound)
        }
    }
}
