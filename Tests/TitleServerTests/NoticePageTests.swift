import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleWords

@testable import TitleServer

@Suite("Notices of results, as the public reads them")
struct NoticePageTests {
    private static let path = SiteAddress.notice(SampleServices.openNotice).path

    @Test("PUB8, SYS5: a long notice goes by pages of 200 names, none over 100 kB, kept out of search engines")
    func pages() async throws {
        try await site(people: 450).application().test(.router) { client in
            for language in ["zh", "en"] {
                let first = try await client.execute(uri: "\(Self.path)?lang=\(language)", method: .get)
                #expect(first.text.contains("<meta name=\"robots\" content=\"noindex\">"))
                #expect(first.text.utf8.count < 100_000 && first.headers[.cacheControl] == "no-store")
                #expect(first.text.count(of: "<tr><td>") == 200 && first.text.contains("href=\"?page=2\""))
            }
            let last = try await client.execute(uri: "\(Self.path)?page=3", method: .get)
            #expect(last.text.count(of: "<tr><td>") == 50 && last.text.contains("第 3 页，共 3 页"))
            #expect(last.text.contains("href=\"?page=2\"") && !last.text.contains("href=\"?page=4\""))
            for page in ["0", "4", "-1", "x", "99999999999"] {
                #expect(try await client.execute(uri: "\(Self.path)?page=\(page)", method: .get).status == .notFound)
            }
        }
    }

    @Test("PUB3: each working day is counted, and the end of the fifth is the earliest close")
    func days() async throws {
        try await site(people: 3).application().test(.router) { client in
            let page = try await client.execute(uri: Self.path, method: .get).text
            #expect(page.contains("最早可截止") && page.contains("2019年10月10日 24 时"))
            for count in 1...5 { #expect(page.contains("第 \(count) 个工作日")) }
        }
    }

    @Test(
        "What changed stands in the notice: corrections with both texts, rows shown anew, a withdrawal with its document"
    )
    func changes() async throws {
        let withdrawal = Publicity.Withdrawal(
            reason: "名单<b>有误",
            documentNumber: "松人社〔2019〕3号",
            documentDate: day(2019, 9, 30),
            at: Instant(startOf: day(2019, 9, 30))
        )
        let changed = try site(people: 3) { notice in
            notice.corrections = [
                Notice.Correction(day: day(2019, 9, 29), line: 2, field: .name, old: "张三", new: "张<i>叁"),
                Notice.Correction(day: day(2019, 9, 29), line: 3, field: .panel, old: "", new: "评委会"),
            ]
            notice.restarts = [
                Notice.Restart(
                    day: day(2019, 9, 30),
                    line: 4,
                    name: "李四",
                    reason: "专业有误",
                    notice: SampleServices.closedNotice
                )
            ]
            notice.summary.withdrawal = withdrawal
        }
        try await changed.application().test(.router) { client in
            for path in [Self.path, SiteAddress.noticeFile(SampleServices.openNotice, .page).path] {
                let page = try await client.execute(uri: path, method: .get).text
                #expect(page.contains("更正：序号 2 的姓名，“张三”更正为“张&lt;i&gt;叁”。"))
                #expect(page.contains("序号 3 的评审委员会，“（空）”更正为“评委会”"))
                #expect(page.contains("重新公示：序号 4 李四。原因：专业有误"))
                #expect(page.contains("已撤回") && page.contains("名单&lt;b&gt;有误"))
                #expect(page.contains("松人社〔2019〕3号（2019年9月30日）") && !page.contains("最早可截止"))
            }
            let page = try await client.execute(uri: Self.path, method: .get).text
            #expect(page.contains("href=\"\(SiteAddress.notice(SampleServices.closedNotice).path)\""))
            #expect(!page.contains("name=\"statement\""), "a withdrawn notice takes no objections")
            let list = try await client.execute(uri: "/publicity", method: .get).text
            #expect(list.contains("2019年9月30日 撤回"))
        }
    }

    @Test("SYS5: the file to post elsewhere has every name and needs nothing: no script, no style sheet, no picture")
    func file() async throws {
        try await site(people: 450).application().test(.router) { client in
            let path = SiteAddress.noticeFile(SampleServices.openNotice, .page).path
            let file = try await client.execute(uri: path, method: .get)
            #expect(
                file.headers[.contentDisposition] == "attachment; filename=\"notice-\(SampleServices.openNotice).html\""
            )
            #expect(file.text.count(of: "<tr><td>") == 450 && file.text.hasPrefix("<!doctype html>"))
            for fetched in ["<script", "<link", "<img", " src=", "url(", "@import", "<form"] {
                #expect(!file.text.contains(fetched), "\(fetched)")
            }
            #expect(file.text.contains("zc.example.cn\(Self.path)") && file.text.contains("noindex"))
            let elsewhere = SiteAddress.noticeFile(SampleVerdictsID.none, .page).path
            #expect(try await client.execute(uri: elsewhere, method: .get).status == .notFound)
            #expect(try await client.execute(uri: "\(Self.path)/other.html", method: .get).status == .notFound)
        }
    }

    @Test("SYS5: the notice to be printed comes as PDF; without one the answer is a plain 404")
    func print() async throws {
        let path = SiteAddress.noticeFile(SampleServices.openNotice, .print).path
        var services = SampleServices.make()
        services.objections.print = { $0 == SampleServices.openNotice ? Array("%PDF-1.7".utf8) : nil }
        try await sampleSite(services).application().test(.router) { client in
            let found = try await client.execute(uri: path, method: .get)
            #expect(found.headers[.contentType] == "application/pdf" && found.text == "%PDF-1.7")
            let other = SiteAddress.noticeFile(SampleServices.closedNotice, .print).path
            #expect(try await client.execute(uri: other, method: .get).status == .notFound)
        }
    }

    /// The open notice with so many people of long names, changed.
    private func site(people count: Int, _ change: (inout Notice) -> Void = { _ in }) throws -> Site {
        var notice = try #require(SampleNotices.all[SampleServices.openNotice])
        notice.summary.peopleCount = count
        let one = notice.people[0]
        notice.people = (0..<count).map { index in
            var person = one
            (person.line, person.name) = (index + 2, "额尔敦巴雅尔·乌云其木格")
            person.employer = "赤峰市松山区城市建设投资发展有限责任公司第三工程项目部"
            return person
        }
        change(&notice)
        let whole = notice
        var services = SampleServices.make()
        services.notices = { $0 > 1 ? [] : [whole.summary] }
        services.notice = { identifier, part in
            guard identifier == whole.summary.identifier else { return nil }
            guard case .page(let page) = part else { return whole }
            var shown = whole
            shown.part = part
            shown.people = Array(whole.people.dropFirst((page - 1) * Notice.pageSize).prefix(Notice.pageSize))
            return shown.people.isEmpty && page > 1 ? nil : shown
        }
        return try sampleSite(services)
    }
}

private enum SampleVerdictsID {
    static let none = Identifier(at: SampleVerdicts.now, random: (0, 99))
}

extension String {
    func count(of part: String) -> Int { ranges(of: part).count }
}
