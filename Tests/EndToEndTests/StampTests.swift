import Foundation
import TestSupport
import Testing

/// Time stamps from the operator's command to a stranger's verdict, and what happens while there are none.
@Suite("Time stamps by the programs")
struct StampTests {
    private func set(
        _ data: String,
        _ authority: StampAuthority,
        _ whenDown: String,
        way: String = "tsa"
    ) async throws -> Command {
        let place = ["--data", data, "--lang", "en"]
        let settings = ["--address", authority.address(way), "--anchor", authority.folder.path("root.pem")]
        let lists = ["root.crl", "issuing.crl"].flatMap { ["--crl", authority.folder.path($0)] }
        let words = ["tsa", "set"] + place + settings + lists + ["--when-down", whenDown, "--timeout", "10"]
        return try await .titlecert("issuer", words)
    }

    private func document(_ number: String, _ file: String, _ data: String) async throws -> Command {
        try await .titlecert("issuer", "document", "--data", data, "--lang", "en", number, "-o", file)
    }

    /// What the register says of the latest document's seal.
    private func level(_ number: String, _ data: String) async throws -> String {
        let columns = "l.level || coalesce(' ' || l.without_stamp, '')"
        let tables = "rendition_levels l JOIN renditions r ON r.id = l.rendition WHERE r.number = '\(number)'"
        return try await look("SELECT \(columns) FROM \(tables) ORDER BY r.id DESC LIMIT 1", in: data)
    }

    /// The page with its status.
    private func fetched(_ address: String) async throws -> String {
        try await Command.run("curl", ["-s", "--noproxy", "*", "-w", "%{http_code}", address]).text
    }

    private func runOnce(_ data: String) async throws -> Command {
        try await .titlecert("issuer", "run", "--data", data, "--once", "--lang", "en")
    }

    @Test("Documents are B-LT once an authority is set, and B-B again when it is taken away; each says so")
    func levels() async throws {
        let house = try await DemoHouse.shared.value
        let (folder, data) = try await house.copy()
        let authority = try await StampAuthority(.rsa)
        let (number, file) = (house.certificates[0].number, folder.path("a.pdf"))
        #expect(try await succeed(document(number, file, data)).text.contains("level B-B, without a time stamp"))
        let told = try succeed(try await set(data, authority, "wait")).text
        #expect(told.contains(authority.address()) && told.contains("Documents are of level B-LT"))
        let stamped = try succeed(try await document(number, file, data)).text
        #expect(stamped.contains("The seal is of level B-LT, time-stamped 20"))
        let size = try Data(contentsOf: URL(filePath: file)).count
        print("stamped document: \(size) B")
        let (line, exitCode) = try await verdict(of: file, trust: "\(data)/trust/trust.cose")
        #expect(exitCode == 0 && line.checks.contains { $0.name == "stamp" && $0.reason == nil })
        try FileManager.default.removeItem(atPath: "\(data)/trust/tsa.pem")
        let strange = try await verdict(of: file, trust: "\(data)/trust/trust.cose")
        #expect(strange.exitCode == 0 && strange.line.reason("stamp") == "seal_stamp_authority_unknown")
        let named = ["--trust", "\(data)/trust/trust.cose", "--tsa", authority.folder.path("root.pem")]
        let words = try await Command.titlecert("verify", [file, "--offline", "--lang", "en"] + named)
        #expect(words.text.contains("✓ The seal's time stamp is of a recognised authority"))
        #expect(words.text.contains("Seal time-stamped  20"))
        try succeed(await .titlecert("issuer", "fsck", "--data", data))
        try succeed(await .titlecert("issuer", "tsa", "off", "--data", data))
        #expect(try await succeed(document(number, file, data)).text.contains("level B-B, without a time stamp"))
    }

    @Test("The documents of a zip are stamped several at once, at most four, and each has its own stamp")
    func together() async throws {
        let house = try await DemoHouse.shared.value
        let (folder, data) = try await house.copy()
        let authority = try await StampAuthority()
        try succeed(try await set(data, authority, "wait", way: "together"))
        let file = folder.path("a.zip")
        let batch = try await BatchPrintTests.batch("senior", in: data)
        let words = ["document", "--data", data, "--batch", batch.batch, "--zip", "-o", file]
        try succeed(await .titlecert("issuer", words))
        let most = Int(String(decoding: try authority.bytes("together"), as: UTF8.self)) ?? 0
        #expect((2...4).contains(most))
        let levels = try await look("SELECT count(*) FROM rendition_levels WHERE level = 'B-LT'", in: data)
        #expect(levels == String(batch.certificates))
    }

    @Test("While the authority is down a document waits and says so; the next run makes it when it is back")
    func waiting() async throws {
        let house = try await DemoHouse.shared.value
        let (folder, data) = try await house.copy()
        let authority = try await StampAuthority()
        try succeed(try await set(data, authority, "wait"))
        try authority.setDown(true)
        let file = folder.path("a.pdf")
        let refused = try await document(house.certificates[1].number, file, data)
        #expect(refused.exitCode == 1 && refused.errors.contains("waits for its time stamp"))
        #expect(refused.errors.contains("The request is kept") && !FileManager.default.fileExists(atPath: file))
        let run = try await runOnce(data)
        #expect(run.exitCode == 1 && run.errors.contains("1 documents wait for their time stamps"))
        #expect(run.errors.contains("gave no time stamp that holds") && run.errors.contains("asked again by itself"))
        let waiting = try await look("SELECT tries || ' ' || trouble FROM waiting_seal_requests", in: data)
        #expect(waiting == "2 unreachable")
        try authority.setDown(false)
        try succeed(try await runOnce(data))
        #expect(try await look("SELECT count(*) FROM waiting_seal_requests", in: data) == "0")
        #expect(try await level(house.certificates[1].number, data) == "B-LT")
    }

    @Test("A press at work asks again by itself, and the document that waited is made")
    func pressAtWork() async throws {
        let house = try await DemoHouse.shared.value
        let (folder, data) = try await house.copy()
        let authority = try await StampAuthority()
        try succeed(try await set(data, authority, "wait"))
        try authority.setDown(true)
        let press = try BackgroundProgram("issuer", "run", "--data", data, "--lang", "en", log: folder.path("log"))
        _ = try #require(try await press.waitToPrint(/The press is (waiting) for orders/), "\(press.printed)")
        let refused = try await document(house.certificates[2].number, folder.path("a.pdf"), data)
        #expect(refused.exitCode == 1 && refused.errors.contains("waits for its time stamp"))
        let site = try await ServedHouse(data, log: folder.path("site.log"))
        let page = try await fetched("\(site.address)/demo/certificates/\(house.certificates[2].number).pdf")
        #expect(page.contains("文件正在等待时间戳") && page.contains("503"), "\(page)")
        #expect(try await look("SELECT count(*) FROM open_seal_requests", in: data) == "1", "it is not asked for twice")
        try authority.setDown(false)
        var level = ""
        for _ in 0..<1200 where level.isEmpty {
            try await Task.sleep(for: .milliseconds(100))
            level = try await self.level(house.certificates[2].number, data)
        }
        #expect(level == "B-LT")
        #expect(press.isRunning && press.stop() == 0)
        let complaints = press.printed.components(separatedBy: "gave no time stamp that holds").count - 1
        #expect((1...8).contains(complaints), "each try is told once, and they grow rarer: \(press.printed)")
    }

    @Test("Configured so, a document goes out without a stamp while the authority is down; line and register say so")
    func goingOn() async throws {
        let house = try await DemoHouse.shared.value
        let (folder, data) = try await house.copy()
        let authority = try await StampAuthority()
        try succeed(try await set(data, authority, "bb"))
        try authority.setDown(true)
        let file = folder.path("a.pdf")
        let made = try succeed(try await document(house.certificates[3].number, file, data))
        #expect(made.text.contains("level B-B; as configured it did not wait for its time stamp"))
        #expect(try await level(house.certificates[3].number, data) == "B-B unreachable")
        #expect(try await verdict(of: file, trust: "\(data)/trust/trust.cose").exitCode == 0)
    }

    @Test("What does not work once is not configured: the settings stay as they were")
    func refusedSettings() async throws {
        let house = try await DemoHouse.shared.value
        let (folder, data) = try await house.copy()
        defer { withExtendedLifetime(folder) {} }
        let authority = try await StampAuthority()
        try authority.setDown(true)
        let refused = try await set(data, authority, "wait")
        #expect(refused.exitCode == 1 && refused.errors.contains("No setting was changed"), "\(refused.errors)")
        let shown = try succeed(await .titlecert("issuer", "tsa", "show", "--data", data, "--json"))
        #expect(shown.lines == ["{}"])
        let secure = ["tsa", "set", "--data", data, "--address", "https://tsa.example/", "--anchor", "x"]
        #expect(try await Command.titlecert("issuer", secure + ["--when-down", "bb"]).exitCode == 2)
        let anchor = ["--anchor", authority.folder.path("root.crl"), "--address", authority.address()]
        let unfit = try await Command.titlecert("issuer", ["tsa", "set", "--data", data, "--when-down", "bb"] + anchor)
        #expect(unfit.exitCode == 1 && unfit.errors.contains("root.crl"))
    }
}
