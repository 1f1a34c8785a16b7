import Foundation
import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("The office's pages of rosters")
struct RosterPageTests {
    static let roster = "songshan-2019-intermediate"

    static func bytes(_ file: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: ProjectFolder.path("data/rosters/\(file)"))))
    }

    /// The csv roster, changed as a clerk might have got it wrong.
    static func changed(_ change: (String) -> String) throws -> [UInt8] {
        Array(change(String(decoding: try bytes("\(roster).csv"), as: UTF8.self)).utf8)
    }

    /// A clerk of the county at the page of rosters.
    static func clerk(_ office: SampleOffice, _ client: any TestClientProtocol) async throws -> OfficeBrowser {
        let secret = try await office.account("clerk", [.submit], body: "150404")
        let browser = OfficeBrowser(client)
        try await browser.get("/login?next=/office/rosters")
        let page = try await office.logIn(browser, "clerk", secret)
        #expect(page.text.contains("<h1>名单导入</h1>"))
        return browser
    }

    @Test("The empty roster is an xlsx workbook, short or with every column", arguments: ["", "?columns=all"])
    func template(query: String) async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let browser = try await Self.clerk(office, client)
            let answer = try await browser.get("/office/rosters/template.xlsx\(query)")
            let bytes = Array(answer.body.readableBytesView)
            #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
            #expect(answer.headers[.contentDisposition] == "attachment; filename=\"roster-template.xlsx\"")
            #expect(throws: RosterFileFault.noRows) { try RosterTable(bytes) }
        }
    }

    @Test("Whoever hands a list in gets the empty roster, to which a refused file's sentence leads; others do not")
    func templateIsForAllLists() async throws {
        let office = try await SampleOffice()
        let expected: [(String, StaffMember.Duty, HTTPResponse.Status)] = [
            ("enterer", .enter, .ok), ("publicist", .publicise, .ok), ("auditor", .audit, .forbidden),
        ]
        let form = "/office/rosters/template.xlsx"
        let missing = RosterFileFault.missingColumns([.rank])
        #expect(missing.message(Words(.chinese).callAsFunction).contains(form))
        try await office.site().application().test(.router) { client in
            for (login, duty, status) in expected {
                let secret = try await office.account(login, [duty])
                let browser = OfficeBrowser(client)
                try await browser.get("/login?next=/office")
                _ = try await office.logIn(browser, login, secret)
                #expect(try await browser.get(form).status == status)
            }
        }
    }

    @Test(
        "A clean roster is taken in whole, once, however often the button is pressed",
        arguments: ["csv", "xlsx", "xls"]
    )
    func clean(form: String) async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let browser = try await Self.clerk(office, client)
            let file = (name: "松山.\(form)", bytes: try Self.bytes("\(Self.roster).\(form)"))
            let sent = try await browser.upload("/office/rosters", files: ["file": file])
            #expect(sent.status == .seeOther)
            let judged = try await browser.follow(sent)
            #expect(judged.text.contains("名单没有问题，可以导入") && judged.text.contains("共 120 人"))
            let place = try #require(judged.text.firstMatch(of: /action="([^"]+\/taking)"/)).output.1
            let empty = try await browser.post(String(place), [:])
            #expect(empty.status == .unprocessableContent && empty.text.contains("<a href=\"#review-end\">请填写"))
            let wrong = try await browser.post(String(place), ["review-end": "2019-02-30"])
            #expect(wrong.text.contains("不是有效的日期") && wrong.text.contains("value=\"2019-02-30\""))
            #expect(try await office.access.office.store.read { try $0.batches() }.isEmpty)
            for _ in 0..<2 {
                let done = try await browser.follow(
                    try await browser.post(String(place), ["review-end": "2019年10月25日"])
                )
                #expect(done.text.contains("<h1>名单已导入</h1>"))
            }
            let batches = try await office.access.office.store.read { try $0.batches() }
            #expect(batches.count == 1 && batches.first?.batch.reviewEnd.description == "2019-10-25")
            // The same file once more: refused in words, nothing done twice.
            let again = try await browser.follow(try await browser.upload("/office/rosters", files: ["file": file]))
            #expect(again.text.contains("名单有问题，没有导入"))
        }
    }

    @Test("While a roster is judged its page answers at once: how far it is, and that the browser asks again")
    func progress() async throws {
        let office = try await SampleOffice()
        let site = try office.site { $0.limits.rosterPatience = .milliseconds(20) }
        try await site.application().test(.router) { client in
            let browser = try await Self.clerk(office, client)
            let found = try await office.access.office.store.read { try $0.staff(of: #require(BodyCode("150404"))) }
            let clerk = try #require(found.first { $0.holds(.submit) })
            let (gate, closed) = (DispatchSemaphore(value: 0), AsyncStream<Void>.makeStream())
            let lane = site.lanes[clerk.id]
            let blocker = Task {
                await lane.run {
                    closed.continuation.finish()
                    gate.wait()
                }
            }
            for await _ in closed.stream {}
            let file = (name: "松山.csv", bytes: try Self.bytes("\(Self.roster).csv"))
            let sent = try await browser.upload("/office/rosters", files: ["file": file])
            let waiting = try await browser.follow(sent)
            #expect(waiting.text.contains("<h1>正在审核名单</h1>") && waiting.text.contains("正在读取文件"))
            let again = try #require(waiting.headers[.refresh])
            #expect(again.hasPrefix("2; url=/office/rosters/judged/"))
            gate.signal()
            await blocker.value
            let place = String(again.dropFirst("2; url=".count))
            let page = try await browser.settled(place)
            #expect(page.text.contains("名单没有问题，可以导入") && page.headers[.refresh] == nil)
            let roster = String(place.split(separator: "/").last ?? "")
            #expect(site.judged.progress(ofRoster: roster) == JudgedRosters.Progress(judged: 120, rows: 120))
        }
    }

    @Test("Every fault stands on the page by row and column, the first 200 of them; all are in the clerk's own file")
    func faults() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let browser = try await Self.clerk(office, client)
            let bytes = try Self.changed {
                $0.replacing(",女,", with: ",男,").replacing(",中级,", with: ",中间,").replacing(",评审,", with: ",凭审,")
            }
            let file = (name: "松山<b>.csv", bytes: bytes)
            let page = try await browser.follow(try await browser.upload("/office/rosters", files: ["file": file]))
            #expect(page.text.contains("名单有问题，没有导入") && page.text.contains("松山&lt;b&gt;.csv"))
            #expect(page.text.matches(of: /<tr><th scope="row" data-label="行">/).count == 200)
            #expect(page.text.contains("<th scope=\"row\" data-label=\"行\">2</th><td data-label=\"列\">性别</td>"))
            #expect(page.text.contains("以上是前 200 处，另有 ") && page.text.utf8.count < 100_000)
            #expect(page.text.firstMatch(of: /\d{17}[0-9X]/) == nil, "an identity number stands on the page")
            let place = try #require(page.text.firstMatch(of: /href="([^"]+faults\.xlsx)"/)).output.1
            let marked = Array(try await browser.get(String(place)).body.readableBytesView)
            #expect(try RosterTable(marked).count == 120)
            let english = try await browser.get(String(place).replacing("/faults.xlsx", with: "?lang=en"))
            #expect(
                english.text.contains("was not taken in")
                    && english.text.firstMatch(of: /\[[a-z_-]+\.[a-z_.-]+\]/) == nil
            )
            #expect(try await office.access.office.store.read { try $0.batches() }.isEmpty)
        }
    }

    @Test("What cannot be told is asked for: a missing column by its place, an ambiguous one by its meaning")
    func columns() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let browser = try await Self.clerk(office, client)
            let bytes = try Self.changed { $0.replacing(",姓名,", with: ",人名,").replacing(",级别,", with: ",等级,") }
            let file = (name: "a.csv", bytes: bytes)
            let unclear = try await browser.follow(try await browser.upload("/office/rosters", files: ["file": file]))
            #expect(unclear.text.contains("不能识别这份文件") && unclear.text.contains("<option value=\"rank\">"))
            let place = try #require(unclear.text.firstMatch(of: /action="([^"]+\/columns)"/)).output.1
            let missing = try await browser.follow(
                try await browser.post(String(place), ["header": "0", "column": "rank"])
            )
            #expect(missing.text.contains("“姓名”在您的文件里是哪一列") && missing.text.contains(">人名</option>"))
            let named = try #require(missing.text.firstMatch(of: /<option value="([0-9]+)">人名</)).output.1
            let clean = try await browser.follow(try await browser.post(String(place), ["column-name": String(named)]))
            #expect(clean.text.contains("名单没有问题，可以导入"))
        }
    }

    @Test("No file, an empty one, one that is no roster, one that is too large: a sentence each, and nothing is kept")
    func refused() async throws {
        let office = try await SampleOffice()
        try await office.site { $0.limits.rosterBytes = 1 << 20 }.application().test(.router) { client in
            let browser = try await Self.clerk(office, client)
            for name in ["", "a.csv"] {
                let answer = try await browser.upload("/office/rosters", files: ["file": (name: name, bytes: [])])
                #expect(answer.status == .unprocessableContent && answer.text.contains("<a href=\"#file\">没有选择文件"))
            }
            let text = (name: "a.pdf", bytes: Array("%PDF-1.7\n".utf8))
            let page = try await browser.follow(try await browser.upload("/office/rosters", files: ["file": text]))
            #expect(page.text.contains("不能识别这份文件") && page.text.contains("role=\"alert\""))
            #expect(!page.text.contains("/taking"))
            try await browser.get("/office/rosters")
            let large = (name: "a.csv", bytes: [UInt8](repeating: 65, count: 1_200_000))
            let answer = try await browser.upload("/office/rosters", files: ["file": large])
            #expect(answer.status == .contentTooLarge && answer.text.contains("合计超过 1 MB 的上限，没有处理"))
        }
    }

    @Test("A csv of more than 20 MB is received and judged")
    func large() async throws {
        let office = try await SampleOffice()
        let lines = String(decoding: try Self.bytes("\(Self.roster).csv"), as: UTF8.self).split(
            whereSeparator: \.isNewline
        )
        let note = String(repeating: "注", count: 70_000)
        let text = lines.enumerated().map { "\($1),\($0 == 0 ? "内部流水" : note)\r\n" }.joined()
        #expect(text.utf8.count > 20 << 20)
        try await office.site().application().test(.router) { client in
            let browser = try await Self.clerk(office, client)
            let file = (name: "a.csv", bytes: Array(text.utf8))
            let sent = try await browser.upload("/office/rosters", files: ["file": file])
            let place = try #require(sent.headers[.location])
            let page = try await browser.settled(place)
            #expect(page.status == .ok && page.text.contains("名单没有问题，可以导入"), "\(page.text.suffix(4000))")
        }
    }

    @Test("A roster is its sender's alone; without the duty, without the token or after two hours there is none")
    func ownership() async throws {
        let office = try await SampleOffice()
        let other = try await office.account("other", [.submit], body: "150404")
        let auditor = try await office.account("auditor", [.audit], body: "150404")
        try await office.site().application().test(.router) { client in
            let browser = try await Self.clerk(office, client)
            let file = (name: "a.csv", bytes: try Self.bytes("\(Self.roster).csv"))
            let forged = try await browser.upload("/office/rosters", ["form_token": "00"], files: ["file": file])
            #expect(forged.status == .forbidden)
            try await browser.get("/office/rosters")
            let place = try #require(
                try await browser.upload("/office/rosters", files: ["file": file]).headers[.location]
            )
            #expect(try await browser.get(place).status == .ok)
            let colleague = OfficeBrowser(client)
            try await colleague.get("/login")
            _ = try await office.logIn(colleague, "other", other)
            let foreign = try await colleague.get(place)
            #expect(foreign.status == .notFound && foreign.text.contains("只为上传人暂存"))
            let reader = OfficeBrowser(client)
            try await reader.get("/login")
            let desk = try await office.logIn(reader, "auditor", auditor)
            #expect(!desk.text.contains("/office/rosters"))
            #expect(try await reader.get("/office/rosters").status == .forbidden)
        }
    }

    @Test("Kept rosters give way: the oldest of the same person first, all of them after two hours")
    func kept() throws {
        let kept = KeptForSender(KeptRoster.room)
        let now = Instant(milliseconds: 1_700_000_000_000)
        let people = try (0..<2).map { number in
            try #require(Identifier("0000000000000000000000000\(number)"))
        }
        let file = KeptRoster(file: RosterFile(name: "a.csv", bytes: [1]))
        let foreign = kept.put(file, of: people[1], at: now)
        let keys = (0..<4).map { kept.put(file, of: people[0], at: now.adding(milliseconds: $0)) }
        #expect(keys.map { kept.value($0, of: people[0], at: now) != nil } == [false, true, true, true])
        #expect(kept.value(foreign, of: people[1], at: now) != nil)
        #expect(kept.value(foreign, of: people[0], at: now) == nil)
        #expect(kept.value(foreign, of: people[1], at: now.adding(milliseconds: 7_200_000)) == nil)
    }

    @Test("What is kept for all gives way by its weight, never the latest; a change answers, and is seen by the next")
    func room() throws {
        let kept = KeptForSender(Room<[Int]>(most: 5, weight: { $0.count }, minutes: 1))
        let now = Instant(milliseconds: 1_700_000_000_000)
        let people = try (0..<3).map { number in
            try #require(Identifier("0000000000000000000000000\(number)"))
        }
        let first = kept.put([1, 2], of: people[0], at: now)
        let second = kept.put([1, 2, 3], of: people[1], at: now.adding(milliseconds: 1))
        #expect(kept.value(first, of: people[0], at: now) == [1, 2])
        let third = kept.put([Int](0..<9), of: people[2], at: now.adding(milliseconds: 2))
        #expect(kept.value(first, of: people[0], at: now) == nil && kept.value(second, of: people[1], at: now) == nil)
        #expect(kept.change(third) { $0.removeLast() } == 8)
        #expect(kept.value(third, of: people[2], at: now)?.count == 8)
        #expect(kept.change(first) { $0.removeLast() } == nil)
    }
}
