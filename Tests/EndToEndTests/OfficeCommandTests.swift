import Foundation
import TestSupport
import Testing

/// The office's commands as a script meets them.
struct OfficeCommandTests {
    @Test("killed at any moment and run again, the demo is what it would have been undisturbed")
    func killedDemo() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        var kills = 0
        for attempt in 0..<14 {
            let arguments = ["demo", "--data", data, "--rows", "200"]
            let atWork = try await onOwnThreads { try await killed(arguments, afterMilliseconds: 30 + attempt * 40) }
            kills += atWork ? 1 : 0
        }
        #expect(kills > 1)
        let last = try await Command.titlecert("server", "demo", "--data", data, "--rows", "200", "--lang", "en")
        try succeed(last)
        #expect(last.text.contains("5 rosters, 428 people, 420 orders (420 open)"))
        let audit = try await Command.titlecert("server", "audit", "verify", "--data", data, "--lang", "en")
        try succeed(audit)
        let again = try await Command.titlecert("server", "demo", "--data", data, "--rows", "200", "--lang", "en")
        #expect(again.lines.last == last.lines.last)
        #expect(
            try await Command.titlecert("server", "audit", "verify", "--data", data, "--lang", "en").text == audit.text
        )
    }

    @Test("ACT7: people are appointed by name, duty and document, once, and listed; a refusal appoints nobody")
    func staff() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try succeed(await .titlecert("server", "setup", "--data", data, "--host", "zc.example"))
        func appoint(_ name: String, _ body: String, _ more: String...) async throws -> Command {
            let common = ["staff", "appoint", name, "--body", body, "--document", "赤人社〔2026〕1号", "--data", data]
            return try await .titlecert("server", common + ["--json", "--lang", "en"] + more)
        }
        let made = try await appoint("高娃", "150400", "--duties", "revoke", "confirm")
        #expect(try succeed(made).text.contains(#""duties":["confirm","revoke"]"#), "\(made.text)")
        for (refused, part) in [
            (try await appoint("高娃", "150400", "--duties", "accept"), "already has somebody"),
            (try await appoint("刘", "150400", "--duties", "accept"), "full name"),
            (try await appoint("刘\u{200B}洋", "150400", "--duties", "accept"), "full name"),
            (try await appoint("刘洋", "159999", "--duties", "accept"), "no body"),
            (try await appoint("刘洋", "150400", "--duties", "accept"), "--confirmed-by"),
            (try await appoint("刘洋", "150400", "--duties", "accept", "--confirmed-by", "无此人"), "无此人"),
        ] {
            #expect(refused.exitCode == 1 && refused.errors.contains(part), "\(refused.errors)")
        }
        #expect(try await appoint("刘洋", "150400", "--duties", "rule").exitCode != 0)
        let list = try succeed(await .titlecert("server", "staff", "list", "--data", data))
        #expect(list.lines.count == 1 && list.text.contains("高娃"))
        let audit = try succeed(await .titlecert("server", "audit", "verify", "--data", data))
        #expect(audit.exitCode == 0)
        #expect(try await look("SELECT COUNT(*) FROM audit_events WHERE action = 'staff.appointed'", in: data) == "1")
    }

    @Test("Whoever lists everybody's certificates at the terminal leaves a trace")
    func listing() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try succeed(await .titlecert("server", "setup", "--data", data, "--host", "zc.example"))
        try succeed(await .titlecert("server", "certificates", "--data", data))
        let sql = "SELECT actor FROM audit_events WHERE action = 'certificates.listed'"
        #expect(try await look(sql, in: data) == "terminal")
    }

    @Test("setup makes an empty real store once, and the demo leaves it alone")
    func setup() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try succeed(await .titlecert("server", "setup", "--data", data, "--host", "zc.example"))
        let again = try await Command.titlecert(
            "server",
            "setup",
            "--data",
            data,
            "--host",
            "zc.example",
            "--lang",
            "en"
        )
        #expect(again.exitCode == 1 && again.errors.contains("already has a store"))
        let demo = try await Command.titlecert("server", "demo", "--data", data, "--lang", "en")
        #expect(demo.exitCode == 1 && demo.errors.contains("real store"))
        let list = try await Command.titlecert("server", "certificates", "--data", data, "--json")
        #expect(list.exitCode == 0 && list.lines.isEmpty)
    }

    @Test("wrong use is exit 2, a fault exit 1, and a fault names the command that mends it")
    func exitCodes() async throws {
        let folder = try TemporaryFolder()
        #expect(try await Command.titlecert("server", "certificates").exitCode == 2)
        #expect(try await Command.titlecert("server", "no-such-command").exitCode == 2)
        let missing = try await Command.titlecert(
            "server",
            "certificates",
            "--data",
            folder.path("none"),
            "--lang",
            "en"
        )
        #expect(missing.exitCode == 1 && missing.text.isEmpty)
        #expect(missing.errors.contains("titlecert-server demo --data \(folder.path("none"))"))
        try folder.write(Array("not a database".utf8), as: "titlecert.sqlite")
        let foreign = try await Command.titlecert("server", "demo", "--data", folder.path, "--lang", "en")
        #expect(foreign.exitCode == 1 && foreign.errors.contains("not a store of this program"))
        let unknown = try await Command.titlecert(
            "server",
            "roster",
            "check",
            ProjectFolder.path("data/rosters/chifeng-2019-senior.xlsx"),
            "--body",
            "999999"
        )
        #expect(unknown.exitCode == 1 && unknown.errors.contains("999999"))
    }

    @Test(
        "AUT1, AUT2, AUT4: a roster is clean for the body that reviewed it, and beyond the authority of another",
        arguments: [
            RosterOfOthers(file: "chifeng-2019-senior.xlsx", own: "150000", other: "150404", rows: 40),
            RosterOfOthers(file: "ningcheng-2019-junior.gb.csv", own: "150429", other: "1504A1", rows: 60),
            RosterOfOthers(file: "songshan-2019-intermediate.xlsx", own: "150404", other: "150000", rows: 120),
        ]
    )
    func rosterCheck(roster: RosterOfOthers) async throws {
        let path = ProjectFolder.path("data/rosters/\(roster.file)")
        let clean = try await rosterFaults(path, body: roster.own)
        #expect(clean.exitCode == 0 && clean.faults.isEmpty)
        let foreign = try await rosterFaults(path, body: roster.other)
        #expect(foreign.exitCode == 1 && foreign.faults.count == roster.rows)
        #expect(Set(foreign.faults) == [RosterLine(kind: "fault", code: "level-beyond-authority", column: "rank")])
    }

    @Test(
        "A roster is taken in at the terminal as on the page: once, with its trace, not with a fault or by a stranger"
    )
    func rosterImport() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try succeed(await .titlecert("server", "setup", "--data", data, "--host", "zc.example"))
        let appointed = ["--body", "150404", "--document", "1号", "--duties", "submit", "--data", data]
        try succeed(await .titlecert("server", ["staff", "appoint", "高娃儿"] + appointed))
        func take(_ path: String, _ end: String = "2019-10-25", by name: String = "高娃儿") async throws -> Command {
            let named = ["--data", data, "--body", "150404", "--review-end", end, "--by", name, "--lang", "en"]
            return try await .titlecert("server", ["roster", "import", path] + named)
        }
        let right = ProjectFolder.path("data/rosters/songshan-2019-intermediate.csv")
        let whole = try ProjectFolder.bytes("data/rosters/songshan-2019-intermediate.csv")
        let wrong = String(decoding: whole, as: UTF8.self).replacing(",女,", with: ",男,")
        let faulty = try await take(try folder.write(Array(wrong.utf8), as: "faulty.csv"))
        #expect(faulty.exitCode == 1 && faulty.text.contains("seventeenth digit"))
        for (refused, part) in [
            (try await take(right, "2031-10-25"), "still to come"), (try await take(right, "25/10/2019"), "25/10/2019"),
            (try await take(right, by: "无此人"), "无此人"), (try await take(folder.path("none.csv")), "There is no"),
        ] {
            #expect(refused.exitCode == 1 && refused.errors.contains(part), "\(refused.errors)")
        }
        #expect(try await look("SELECT count(*) FROM batches", in: data) == "0")
        #expect(try succeed(await take(right)).text.contains("120 people"))
        let again = try await take(right)
        #expect(again.exitCode == 1 && !again.text.isEmpty)
        #expect(try await look("SELECT count(*) FROM batches", in: data) == "1")
        #expect(try await look("SELECT count(*) FROM roster_rows", in: data) == "120")
        #expect(try await look("SELECT count(*) FROM audit_events WHERE action = 'roster.imported'", in: data) == "1")
        try succeed(await .titlecert("server", "audit", "verify", "--data", data))
    }

    @Test("AUT1: a row from another area is refused, and it alone")
    func rosterOfAnotherArea() async throws {
        let folder = try TemporaryFolder()
        let whole = try ProjectFolder.bytes("data/rosters/songshan-2019-intermediate.csv")
        let rows = String(decoding: whole, as: UTF8.self).split(whereSeparator: \.isNewline)
        let areas = ["所在地区", "宁城县"] + [String](repeating: "松山区", count: rows.count - 2)
        let changed = zip(rows, areas).map { "\($0),\($1)\n" }.joined()
        let answer = try await rosterFaults(try folder.write(Array(changed.utf8), as: "roster.csv"), body: "150404")
        #expect(answer.exitCode == 1)
        #expect(answer.faults == [RosterLine(kind: "fault", code: "area-not-the-bodys", column: "area")])
    }

    struct RosterOfOthers: Sendable {
        let file: String
        let own: String
        let other: String
        let rows: Int
    }

    /// One line of `roster check --json`.
    private struct RosterLine: Decodable, Hashable {
        let kind: String
        let code: String?
        let column: String?
    }

    private func rosterFaults(_ path: String, body: String) async throws -> (faults: [RosterLine], exitCode: Int32) {
        let answer = try await Command.titlecert("server", "roster", "check", path, "--body", body, "--json")
        let lines = try answer.lines.map { try JSONDecoder().decode(RosterLine.self, from: Data($0.utf8)) }
        return (lines.filter { $0.kind == "fault" }, answer.exitCode)
    }

    /// Whether the program was still at work when it was killed.
    private func killed(_ arguments: [String], afterMilliseconds delay: Int) async throws -> Bool {
        let process = Process()
        process.executableURL = ProjectFolder.programs.appending(path: "titlecert-server")
        process.arguments = arguments
        process.currentDirectoryURL = ProjectFolder.root
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        try await Task.sleep(for: .milliseconds(delay))
        let wasRunning = process.isRunning
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return wasRunning
    }
}
