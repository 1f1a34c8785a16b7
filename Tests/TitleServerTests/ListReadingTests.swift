import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing
import TitleFiles
import TitleModel
import TitleStore

@testable import TitleServer

/// Issue 7, item 7: what is read of an employer's file, and what is said of the rest.
@Suite("What a list asks")
struct ListReadingTests {
    private static func services() -> SiteServices {
        var services = SampleServices.make()
        services.checking.code = { $0.text == "1504002019Z000123K" ? SampleServices.validCode : nil }
        services.checking.machines.key = { $0 == "tck_right" ? SampleServices.apiKey : nil }
        return services
    }

    private func send(_ client: any TestClientProtocol, _ content: [UInt8]) async throws -> TestResponse {
        let parts = multipart("CONTENT", name: "list").split(separator: "CONTENT").map { Array($0.utf8) }
        return try await client.execute(
            uri: "/verify/list",
            method: .post,
            headers: [.contentType: "multipart/form-data; boundary=----b1"],
            body: ByteBuffer(bytes: parts[0] + content + parts[1])
        )
    }

    /// The address of the list and its page once it is done.
    private func done(_ client: any TestClientProtocol, _ content: [UInt8]) async throws -> (String, String) {
        let sent = try await send(client, content)
        let place = try #require(sent.headers[.location], "\(sent.text)")
        for _ in 0..<500 {
            let page = try await client.execute(uri: place, method: .get)
            if page.headers[.refresh] == nil { return (place, page.text) }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw StopReason.slow
    }

    private func outcomes(_ client: any TestClientProtocol, _ place: String) async throws -> [String] {
        let csv = try await client.execute(uri: place + "/result.csv", method: .get).text
        return csv.split(separator: "\r\n").dropFirst().map { row in
            String(row.split(separator: ",", omittingEmptySubsequences: false)[5])
        }
    }

    @Test("a name set apart with a blank and a number in full-width signs or with blanks are read as rosters read them")
    func spaced() async throws {
        let names = ["乌云其木格", "乌云　其木格", " 乌 云其木格 ", "乌云其木"]
        let numbers = ["１５０４００２０１９Ｚ０００１２３Ｋ", "150400 2019 Z000123K", "1504002019z000123k", "150400-2019-Z-000123-K"]
        let rows = names.map { "1504002019Z000123K,\($0)" } + numbers.map { "\($0),乌云其木格" }
        let file = "证书编号,姓名\n" + rows.joined(separator: "\n") + "\n"
        try await sampleSite(Self.services()).application().test(.router) { client in
            let (place, _) = try await done(client, Array(file.utf8))
            let found = try await outcomes(client, place)
            #expect(found == ["valid", "valid", "valid", "not_found", "valid", "valid", "valid", "valid"])
        }
    }

    @Test("a batch of the API reads number and name in the same way")
    func batch() async throws {
        let items = "{\"number\":\"１５０４００ 2019Z000123K\",\"name\":\"乌云　其木格\"}"
        try await sampleSite(Self.services()).application().test(.router) { client in
            let answer = try await client.execute(
                uri: "/api/v1/verifications:batch",
                method: .post,
                headers: [.contentType: "application/json"],
                body: ByteBuffer(string: "{\"items\":[\(items)]}")
            )
            #expect(answer.text.contains("\"outcome\":\"valid\""), "\(answer.text)")
        }
    }

    @Test("of an archive each document and picture is judged, every other file named as not looked at")
    func members() async throws {
        var writer = ZipWriter()
        for name in [
            "证书/a.pdf", "scan.PNG", "photo.jpg", "c.ofd", "readme.txt", "__MACOSX/._a.pdf", "证书/.DS_Store", "证书/",
        ] {
            let bytes = name.hasSuffix("/") ? [] : Array("%PDF genuine".utf8)
            writer.add(name, bytes, isDeflated: !bytes.isEmpty)
        }
        let archive = writer.finished()
        try await sampleSite(Self.services()).application().test(.router) { client in
            let (place, page) = try await done(client, archive)
            #expect(try await outcomes(client, place) == ["valid", "valid", "valid", "not_read", "not_read"])
            let csv = try await client.execute(uri: place + "/result.csv", method: .get).text
            #expect(csv.contains("c.ofd,not_read,未查看（不是 PDF、PNG 或 JPEG）") && csv.contains("readme.txt,not_read,"))
            #expect(!csv.contains("DS_Store") && !csv.contains("._a"))
            #expect(page.contains("<dt>未查看（不是 PDF、PNG 或 JPEG）</dt><dd>2</dd>"))
        }
    }

    @Test("an archive without any document says so")
    func noDocuments() async throws {
        var writer = ZipWriter()
        writer.add("c.ofd", Array("x".utf8), isDeflated: true)
        let archive = writer.finished()
        try await sampleSite(Self.services()).application().test(.router) { client in
            let sent = try await send(client, archive)
            #expect(sent.status == .unprocessableContent && sent.text.contains("压缩包里没有 PDF、PNG 或 JPEG"))
        }
    }

    @Test("the form tells the configured limit, in both languages, and leads to who gives keys")
    func limit() async throws {
        let site = try sampleSite(Self.services()) { $0.limits.listBytes = 37 << 20 }
        try await site.application().test(.router) { client in
            let chinese = try await client.execute(uri: "/verify/list", method: .get).text
            let english = try await client.execute(uri: "/verify/list?lang=en", method: .get).text
            #expect(chinese.contains("不超过 37 MB") && english.contains("at most 37 MB"))
            #expect(chinese.contains("href=\"/help#api\"") && english.contains("href=\"/help#api\""))
        }
    }

    @Test("what is not reached in a list's time is not looked up, and the page says what that means")
    func late() async throws {
        let moment = Mutex(SampleVerdicts.now)
        var services = Self.services()
        services.now = { moment.withLock { $0 } }
        let verify = services.verifyFile
        services.verifyFile = { bytes in
            moment.withLock { $0 = $0.adding(milliseconds: 40_000) }
            return try await verify(bytes)
        }
        var writer = ZipWriter()
        for place in 1...4 { writer.add("\(place).pdf", Array("%PDF genuine".utf8), isDeflated: true) }
        let archive = writer.finished()
        let site = try sampleSite(services) { $0.limits.listTime = .seconds(60) }
        try await site.application().test(.router) { client in
            let (place, page) = try await done(client, archive)
            #expect(try await outcomes(client, place) == ["valid", "valid", "not_asked", "not_asked"])
            #expect(page.contains("有些行没有查验，不代表证书有问题"))
        }
    }

    @Test("the workbook is made in a slot: while none is free it is asked for again, and the list stays")
    func workbook() async throws {
        var services = Self.services()
        let (entered, enter) = AsyncStream.makeStream(of: Void.self)
        let (left, leave) = AsyncStream.makeStream(of: Void.self)
        let verify = services.verifyFile
        services.verifyFile = { bytes in
            guard String(decoding: bytes, as: UTF8.self) == "%PDF slow" else { return try await verify(bytes) }
            enter.yield()
            for await _ in left { break }
            return try await verify(bytes)
        }
        let site = try sampleSite(services) { $0.limits.uploadsAtOnce = 1 }
        try await site.application().test(.router) { client in
            let (place, _) = try await done(client, Array((SampleServices.validCode.grouped + "\n").utf8))
            async let slow = client.upload("%PDF slow")
            for await _ in entered { break }
            let refused = try await client.execute(uri: place + "/result.xlsx", method: .get)
            #expect(refused.status == .serviceUnavailable && refused.headers[.retryAfter] != nil)
            leave.finish()
            let verified = try await slow
            #expect(verified.status == .ok)
            #expect(try await client.execute(uri: place + "/result.xlsx", method: .get).status == .ok)
        }
    }

    @Test("a document of a list waits for a slot instead of taking one more, and is judged when one is free")
    func slots() async throws {
        let slots = Slots(1)
        let (left, leave) = AsyncStream.makeStream(of: Void.self)
        let (entered, enter) = AsyncStream.makeStream(of: Void.self)
        let flag = Flag()
        async let first: Void = slots.run {
            enter.yield()
            for await _ in left { break }
            flag.isFree.withLock { $0 = true }
        }
        for await _ in entered { break }
        async let second = slots.runOnceFree(while: { true }) { flag.isFree.withLock { $0 } }
        try await Task.sleep(for: .milliseconds(60))
        leave.finish()
        try await first
        let wasFree = try await second
        #expect(wasFree == true)
    }

    @Test("what gets no slot while it is waited for is not run: a document of a list is not asked then")
    func noSlot() async throws {
        let slots = Slots(0)
        let waited = Mutex(0)
        let ran = Mutex(false)
        let given: Bool? = try await slots.runOnceFree(
            while: {
                waited.withLock { waited in
                    waited += 1
                    return waited < 3
                }
            },
            {
                ran.withLock { $0 = true }
                return true
            }
        )
        #expect(given == nil && waited.withLock { $0 } == 3 && !ran.withLock { $0 })
    }

    @Test(
        "an archive that is one document is no list, whatever pictures are in it",
        arguments: [
            "mimetype", "[Content_Types].xml", "OFD.xml",
        ]
    )
    func oneDocument(part: String) async throws {
        var writer = ZipWriter()
        for name in [part, "content.xml", "Thumbnails/thumbnail.png"] { writer.add(name, [1, 2], isDeflated: false) }
        let archive = writer.finished()
        #expect(throws: ListFault.unreadable) { try ListArchive.questions(in: archive, 10) }
        try await sampleSite(Self.services()).application().test(.router) { client in
            let sent = try await send(client, archive)
            #expect(sent.status == .unprocessableContent && sent.text.contains("这份文件读不了"))
        }
    }

    @Test("a Mac's archive has twice as many entries as documents, and is read up to the limit of lines")
    func macArchive() throws {
        var writer = ZipWriter()
        for place in 1...1000 {
            writer.add("\(place).pdf", [1], isDeflated: false)
            writer.add("__MACOSX/._\(place).pdf", [1], isDeflated: false)
        }
        let archive = writer.finished()
        #expect(try ListArchive.questions(in: archive, 1000).count == 1000)
        #expect(throws: ListFault.tooManyLines(most: 999)) { try ListArchive.questions(in: archive, 999) }
    }

    private final class Flag: Sendable {
        let isFree = Mutex(false)
    }
}
