import Hummingbird
import HummingbirdTesting
import Testing
import TitleFiles
import TitleModel
import TitleStore

@testable import TitleServer

@Suite("Whole lists")
struct ListPageTests {
    private static func site(
        lines: Int = 1000,
        misses: Int = 200,
        receipt: FetchedReceipt = .ready(Array("%PDF".utf8)),
        configure: (inout SiteLimits) -> Void = { _ in }
    ) throws -> Site {
        var services = SampleServices.make()
        services.checking.code = { number in
            number.text == "1504002019Z000123K" ? SampleServices.validCode : nil
        }
        services.checking.receipts = ReceiptServices(ask: { _, _, _ in }, find: { _, _ in receipt })
        services.checking.machines.key = { $0 == "tck_right" ? SampleServices.apiKey : nil }
        return try sampleSite(services) {
            ($0.limits.listLines, $0.limits.listMisses) = (lines, misses)
            configure(&$0.limits)
        }
    }

    private func send(_ client: any TestClientProtocol, _ content: String) async throws -> TestResponse {
        try await send(client, Array(content.utf8))
    }

    private func send(
        _ client: any TestClientProtocol,
        _ content: [UInt8],
        key: String? = nil
    ) async throws -> TestResponse {
        let parts = multipart("CONTENT", name: "list").split(separator: "CONTENT").map { Array($0.utf8) }
        var headers: HTTPFields = [.contentType: "multipart/form-data; boundary=----b1"]
        headers[.authorization] = key.map { "Bearer \($0)" }
        let body = ByteBuffer(bytes: parts[0] + content + parts[1])
        return try await client.execute(uri: "/verify/list", method: .post, headers: headers, body: body)
    }

    /// The texts of the workbook that comes out.
    private func workbook(_ client: any TestClientProtocol, _ place: String) async throws -> String {
        let book = try await client.execute(uri: place + "/result.xlsx", method: .get)
        let archive = try ZipArchive(Array(book.body.readableBytesView))
        let parts = archive.entries.map(\.name).filter { $0.hasSuffix(".xml") }
        return try parts.map { String(decoding: try archive.contents(of: $0) ?? [], as: UTF8.self) }.joined()
    }

    /// The page of the list once it is done.
    private func done(_ client: any TestClientProtocol, _ sent: TestResponse) async throws -> (String, TestResponse) {
        let place = try #require(sent.headers[.location], "\(sent.text)")
        return (place, try await client.settled(place))
    }

    @Test("issue 7, item 7: codes, numbers with names and faults each get their verdict, in a page and in both files")
    func verdicts() async throws {
        let valid = SampleServices.validCode.grouped
        let list = """
            序号,查验码,证书编号,姓名
            1,\(valid),,
            2,\(SampleServices.revokedCode.grouped),,
            3,\(SampleServices.unknownCode.grouped),,
            4,not a code,,
            5,,1504002019Z000123K,乌云其木格
            6,,1504002019Z000123K,王五

            8,=1+1,,
            """
        try await Self.site().application().test(.router) { client in
            let (place, page) = try await done(client, try await send(client, list))
            #expect(page.text.contains("查验完成") && page.text.contains("需要留意的行"))
            let csv = try await client.execute(uri: place + "/result.csv", method: .get)
            let rows = csv.text.split(separator: "\r\n").dropFirst().map(String.init)
            let outcomes = ["valid", "revoked", "not_found", "unreadable", "valid", "not_found", "unreadable"]
            #expect(
                rows.map { $0.split(separator: ",", omittingEmptySubsequences: false)[5] } == outcomes.map { $0[...] }
            )
            #expect(rows[0].hasPrefix("2,\(valid),") && rows[0].hasSuffix("1504002019Z000123K,乌云其木格,工程师"))
            #expect(rows[5].contains("王五") && !rows[5].contains("乌云其木格") && rows[6].contains("'=1+1"))
            let book = try await client.execute(uri: place + "/result.xlsx", method: .get)
            #expect(book.status == .ok && Array(book.body.readableBytesView.prefix(2)) == Array("PK".utf8))
            let texts = try await workbook(client, place)
            #expect(texts.contains("原表·序号") && !texts.contains("<f>"))
            let receipt = try await client.execute(uri: place + "/receipt.pdf", method: .get)
            #expect(receipt.text == "%PDF")
        }
    }

    @Test("decision 0848: a name or number beside a code is compared; where it differs the line is one to look at")
    func besideACode() async throws {
        let valid = SampleServices.validCode.grouped
        let list = """
            查验码,证书编号,姓名
            \(valid),,乌云　其木格
            \(valid),１５０４００2019Z000123K,
            \(valid),,王五
            \(valid),1504002019Z000124K,乌云其木格
            \(SampleServices.revokedCode.grouped),,王五
            """
        try await Self.site().application().test(.router) { client in
            let (place, page) = try await done(client, try await send(client, list))
            #expect(page.text.contains("<dt>姓名或编号不符</dt><dd>3</dd>"))
            let csv = try await client.execute(uri: place + "/result.csv", method: .get).text
            let rows = csv.split(separator: "\r\n").dropFirst().map(String.init)
            let outcomes = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false)[5] }
            #expect(outcomes == ["valid", "valid", "differs", "differs", "differs"])
            #expect(rows[0].hasPrefix("2,\(valid),,乌云其木格,") && rows[2].hasSuffix(",王五,,differs,姓名或编号不符,,,"))
            let (headless, _) = try await done(client, try await send(client, "\(valid),王五\n\(valid),乌云其木格\n"))
            let both = try await client.execute(uri: headless + "/result.csv", method: .get).text
            #expect(both.contains(",王五,,differs,") && both.contains(",乌云其木格,,valid,"))
        }
    }

    @Test(
        "decision 0849: an identity number among the codes goes out covered, and form and page say how long a list is kept"
    )
    func covered() async throws {
        try await Self.site().application().test(.router) { client in
            let (place, page) = try await done(client, try await send(client, "查验码\n150499199001011234\n"))
            let csv = try await client.execute(uri: place + "/result.csv", method: .get).text
            #expect(csv.contains("2,****************34,") && !csv.contains("15049919900101"))
            #expect(page.text.contains("随回执保存 180 天"))
            for path in ["/verify/list", "/privacy"] {
                let text = try await client.execute(uri: path, method: .get).text
                #expect(text.contains("180 天后删除"), "\(path)")
            }
        }
    }

    @Test("a list of codes without heads, too long a list, and what is no list")
    func forms() async throws {
        try await Self.site(lines: 2).application().test(.router) { client in
            let code = SampleServices.validCode.grouped
            let (_, page) = try await done(client, try await send(client, "\(code)\n\(code)\n"))
            #expect(page.text.contains("<dd>2</dd>"))
            let long = try await send(client, "\(code)\n\(code)\n\(code)\n")
            #expect(long.status == .unprocessableContent && long.text.contains("超过 2 行"))
            let none = try await send(client, "查验码\n")
            #expect(none.status == .unprocessableContent && none.text.contains("没有查验码"))
            #expect(try await send(client, "%PDF-1.7").status == .unprocessableContent)
            let empty = try await send(client, "")
            #expect(empty.status == .unprocessableContent && empty.text.contains("请选择名单文件"))
        }
    }

    @Test(
        "issue 7, item 7: an archive of documents, an xlsx and an xls are read; a workbook's own columns come out again"
    )
    func files() async throws {
        var writer = ZipWriter()
        for name in ["a.pdf", "b.PDF", "note.txt"] { writer.add(name, Array("%PDF genuine".utf8), isDeflated: true) }
        let archive = writer.finished()
        try await Self.site().application().test(.router) { client in
            let (place, page) = try await done(client, try await send(client, archive))
            #expect(page.text.contains("查验完成"))
            let csv = try await client.execute(uri: place + "/result.csv", method: .get).text
            #expect(csv.contains(",a.pdf,valid,") && csv.contains(",b.PDF,valid,"))
            #expect(csv.contains(",note.txt,not_read,"))
            for ending in ["xlsx", "xls"] {
                let file = try RosterPageTests.bytes("\(RosterPageTests.roster).\(ending)")
                let (place, _) = try await done(client, try await send(client, file))
                let csv = try await client.execute(uri: place + "/result.csv", method: .get).text
                #expect(csv.split(separator: "\r\n").count > 120, "\(ending)")
                #expect(try await workbook(client, place).contains("原表·"), "\(ending)")
            }
        }
    }

    @Test("a list may be larger than a file to verify, up to a limit of its own; an API key may send longer ones")
    func limits() async throws {
        let code = SampleServices.validCode.grouped
        let three = Array("\(code)\n\(code)\n\(code)\n".utf8)
        let small = try Self.site(lines: 2) { ($0.uploadBytes, $0.listBytes) = (50, 1000) }
        try await small.application().test(.router) { client in
            let tooLong = try await send(client, three)
            #expect(tooLong.status == .unprocessableContent)
            #expect(try await send(client, three, key: "tck_right").status == .seeOther)
            #expect(try await send(client, three, key: "tck_wrong").status == .unauthorized)
            #expect(try await send(client, Array(repeating: 10, count: 1000)).status == .contentTooLarge)
        }
    }

    @Test("a summary that the press refuses says so and offers to look the list up again")
    func refusedSummary() async throws {
        try await Self.site(receipt: .refused).application().test(.router) { client in
            let (place, _) = try await done(client, try await send(client, SampleServices.validCode.grouped + "\n"))
            let refused = try await client.execute(uri: place + "/receipt.pdf", method: .get)
            #expect(refused.status == .conflict && refused.text.contains("没有出具"))
            #expect(refused.text.contains("href=\"/verify/list\""))
        }
    }

    @Test("who guesses by lists gets no further than so many that are not found")
    func guessing() async throws {
        try await Self.site(misses: 3).application().test(.router) { client in
            let codes = (100..<110).map { VerificationCode(random: $0).grouped }.joined(separator: "\n")
            let (place, _) = try await done(
                client,
                try await send(client, codes + "\n\(SampleServices.validCode.grouped)")
            )
            let csv = try await client.execute(uri: place + "/result.csv", method: .get).text
            #expect(csv.split(separator: "not_found,").count == 4 && csv.split(separator: "not_asked,").count == 9)
            #expect(!csv.contains(",valid,"))
        }
    }
}
