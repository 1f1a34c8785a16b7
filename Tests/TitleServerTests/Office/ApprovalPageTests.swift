import Hummingbird
import HummingbirdTesting
import Testing
import TitleFiles
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("The office's pages of approvals and recognitions")
struct ApprovalPageTests {
    private static let typed = [
        "number": "内人社职核〔2019〕218号", "date": "2019-11-08", "review-end": "2019-10-25", "handed-in": "2019-07-12",
    ]

    private static func files(_ list: [UInt8]) -> [String: (name: String, bytes: [UInt8])] {
        [
            "document": (name: "批文.pdf", bytes: Array("%PDF-1.7 /ByteRange [0 1]".utf8)),
            "list": (name: "高级.xlsx", bytes: list),
        ]
    }

    @Test("A document whose signature does not fit its content is told apart on top, and a hidden sheet is named")
    func broken() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secrets = (
            try await office.account("enterer", [.enter], name: "王录"),
            try await office.account("confirmer", [.confirm], name: "赵核")
        )
        let enterer = try #require(try await office.access.accounts.all().first { $0.loginName == "enterer" }?.member)
        let list = try HiddenSheet.added(to: try RosterPageTests.bytes("chifeng-2019-senior.xlsx"), named: "原名单")
        let entry = try await office.access.office.enter(
            EnteredApproval(
                number: "内人社职核〔2019〕219号",
                date: #require(CivilDate(iso: "2019-11-08")),
                reviewEnd: #require(CivilDate(iso: "2019-10-25")),
                handedIn: #require(CivilDate(iso: "2019-07-11")),
                document: ForeignFile(name: "批文.pdf", bytes: Array("%PDF-1.7".utf8), signature: .broken),
                list: RosterFile(name: "高级.xlsx", bytes: list)
            ),
            by: enterer.id,
            at: office.now
        )
        try await office.site().application().test(.router) { client in
            let confirmer = OfficeBrowser(client)
            try await confirmer.get("/login?next=/office/approvals/\(entry.text)")
            let page = try await office.logIn(confirmer, "confirmer", secrets.1).text
            #expect(page.contains("<p class=\"note bad\" role=\"alert\"><strong>注意：这份文件的电子签名与内容不符"))
            #expect(page.contains("原名单") && page.contains("value=\"confirmed\""))
        }
    }

    @Test("AUT4, FIL13: one person enters document and list, another confirms; the batch counts days until print opens")
    func approval() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secrets = (
            try await office.account("enterer", [.enter], name: "王录"),
            try await office.account("confirmer", [.confirm], name: "赵核")
        )
        let list = try RosterPageTests.bytes("chifeng-2019-senior.xlsx")
        try await office.site().application().test(.router) { client in
            let enterer = OfficeBrowser(client)
            try await enterer.get("/login?next=/office/approvals")
            #expect(try await office.logIn(enterer, "enterer", secrets.0).text.contains("还没有录入核准文件"))
            try await enterer.get("/office/approvals/add")
            let bare = try await enterer.upload("/office/approvals/add", ["number": "1号"], files: [:])
            #expect(bare.status == .unprocessableContent && bare.text.contains("<a href=\"#list\">没有选择文件"))
            #expect(bare.text.contains("value=\"1号\""))
            let late = Self.typed.merging(["handed-in": "2019-07-13"]) { $1 }
            let outside = try await enterer.upload("/office/approvals/add", late, files: Self.files(list))
            #expect(outside.text.contains("<a href=\"#handed-in\">申报材料于") && outside.text.contains("逾期不予受理"))
            let wrong = try await enterer.upload("/office/approvals/add", Self.typed, files: Self.files([1, 2, 3]))
            #expect(wrong.status == .unprocessableContent)
            try await enterer.get("/office/approvals/add")
            let entered = try await enterer.follow(
                try await enterer.upload("/office/approvals/add", Self.typed, files: Self.files(list))
            )
            #expect(entered.text.contains("等待另一人复核") && entered.text.contains("有电子签名，签名者不在信任列表，未检验"))
            #expect(!entered.text.contains("value=\"confirmed\""))
            let path = try #require(entered.text.firstMatch(of: /action="(\/office\/approvals\/[0-9A-Z]{26})"/)).output
                .1
            let confirmer = OfficeBrowser(client)
            try await confirmer.get("/login?next=\(path)")
            let shown = try await office.logIn(confirmer, "confirmer", secrets.1)
            #expect(shown.text.contains("value=\"confirmed\"") && shown.text.contains("复核后立即导入名单并编号制证"))
            #expect(try await confirmer.get("\(path)/files/list").body.readableBytes == list.count)
            try await confirmer.get(String(path))
            let batch = try await confirmer.follow(
                try await confirmer.post(String(path), ["decision": "confirmed"])
            )
            #expect(batch.text.contains("核准文件已复核") && batch.text.contains("须在 2019年12月8日 前全部开放打印"))
            try await confirmer.get(String(path))
            let twice = try await confirmer.post(String(path), ["decision": "confirmed"])
            #expect(twice.status == .unprocessableContent && twice.text.contains("这份核准文件已复核"))
            for language in Language.allCases {
                for place in ["/office/approvals", "/office/approvals/add", String(path)] {
                    let page = try await enterer.get("\(place)?lang=\(language.rawValue)").text
                    let key = page.firstMatch(of: /\[[a-z_-]+\.[a-z_.-]+\]/).map { String($0.output) }
                    #expect(key == nil && page.utf8.count < 100_000)
                }
            }
        }
    }

    @Test("AUT11: at a county the pages of approvals do not exist, also for who was given the duty there")
    func county() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secret = try await office.account("county", [.enter, .confirm], name: "李静", body: "150404")
        try await office.site().application().test(.router) { client in
            let reader = OfficeBrowser(client)
            try await reader.get("/login?next=/office")
            #expect(try await !office.logIn(reader, "county", secret).text.contains("href=\"/office/approvals\""))
            #expect(try await reader.get("/office/approvals").status == .notFound)
            #expect(try await reader.get("/office/approvals/add").status == .notFound)
        }
    }

    private static let person = [
        "name": "姚䶮", "sex": "女", "birth-date": "1996-08-04", "identity-number": "150499199608046662",
        "employer": "松山区第一中学", "unit-place": "旗县区", "education": "大学本科", "study-mode": "全日制",
        "graduated-on": "2018-07-01", "major": "数学", "working-since": "2018-08-01", "series": "中小学教师",
        "specialty": "数学", "title-name": "二级教师", "rank": "助理级", "qualified-on": "2019-10-25",
        "pledges": "已签订", "specialties": "所学数学与所报数学一致",
    ]

    @Test("The form of one person asks the register as often as rosters may, no more, and each time leaves its trace")
    func limit() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secret = try await office.account("clerk", [.submit], name: "李静", body: "150404")
        try await office.site().application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login?next=/office/recognition")
            _ = try await office.logIn(clerk, "clerk", secret)
            var statuses: [Int] = []
            for number in 0...JudgedRosters.mostAnHour {
                try await clerk.get("/office/recognition")
                let typed = ["study-mode": "非全日制", "employer": "松山区第\(number)中学"]
                let asked = Self.person.merging(typed) { $1 }
                statuses.append(try await clerk.post("/office/recognition", asked).status.code)
            }
            #expect(statuses.dropLast().allSatisfy { $0 == 422 } && statuses.last == 429)
            let trail = try await office.access.office.store.read { try $0.auditEvents(after: 0, limit: 1000) }
            #expect(trail.count { $0.event.action == "roster.checked" } == JudgedRosters.mostAnHour)
        }
    }

    @Test(
        "REC1, REC3: one person's recognition is judged on the form, every fault at its field, and taken in when clean"
    )
    func recognition() async throws {
        let office = try await SampleOffice(clock: Instant(milliseconds: 1_573_200_000_000))
        let secret = try await office.account("clerk", [.submit], name: "李静", body: "150404")
        let person = Self.person
        try await office.site().application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login?next=/office/recognition")
            #expect(try await office.logIn(clerk, "clerk", secret).text.contains("<h1>考核认定</h1>"))
            let partTime = person.merging(["study-mode": "非全日制", "specialties": ""]) { $1 }
            let refused = try await clerk.post("/office/recognition", partTime)
            #expect(refused.status == .unprocessableContent && refused.text.contains("<a href=\"#study-mode\">学历性质："))
            #expect(refused.text.contains("<a href=\"#specialties\">") && refused.text.contains("value=\"姚䶮\""))
            try await clerk.get("/office/recognition")
            let taken = try await clerk.follow(try await clerk.post("/office/recognition", person))
            #expect(taken.text.contains("认定人员已导入") && taken.text.contains("所学数学与所报数学一致"))
            for language in Language.allCases {
                let page = try await clerk.get("/office/recognition?lang=\(language.rawValue)").text
                let key = page.firstMatch(of: /\[[a-z_-]+\.[a-z_.-]+\]/).map { String($0.output) }
                #expect(key == nil && page.utf8.count < 100_000)
            }
        }
    }
}
