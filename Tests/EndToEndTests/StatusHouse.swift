import Foundation
import TestSupport
import Testing

/// A copy of the demo in which certificates are revoked, and lists fetched as files.
struct StatusHouse {
    let folder: TemporaryFolder
    let data: String
    let certificates: [IssuedLine]

    init() async throws {
        let house = try await DemoHouse.shared.value
        (folder, data) = try await house.copy()
        certificates = house.certificates
    }

    var trust: String { "\(data)/trust/trust.cose" }

    /// A certificate of the city, whose two people for such decisions the demo knows.
    func certificate(_ place: Int) throws -> IssuedLine {
        let own = certificates.filter { $0.number.hasPrefix("150400") }
        return try #require(own.indices.contains(place) ? own[place] : nil)
    }

    /// A day of China so many days from now, as 2026-03-31.
    static func day(after days: Int) -> String {
        let time = Date().addingTimeInterval(Double(days) * 86_400 + 8 * 3600)
        return String(ISO8601DateFormatter().string(from: time).prefix(10))
    }

    func change(_ event: String, _ number: String, _ more: String...) async throws -> Command {
        try await change(event, number, more)
    }

    func change(_ event: String, _ number: String, _ more: [String]) async throws -> Command {
        let common = [
            "--ground", "g", "--document", "赤人社撤〔2026〕3号", "--document-date", Self.day(after: 0), "--by", "高娃",
            "--confirmed-by", "刘洋",
        ]
        return try await .titlecert(
            "server",
            [event, number, "--data", data, "--json", "--lang", "en"] + common + more
        )
    }

    func runPress() async throws {
        try await succeed(.titlecert("issuer", "run", "--data", data, "--once"))
    }

    /// The present list of every number as files; `table` for those of past days.
    func lists(_ table: String = "present_status_lists") async throws -> [String] {
        let script = """
            import sqlite3, sys
            for row in sqlite3.connect(sys.argv[1]).execute("SELECT list, envelope FROM " + sys.argv[2]):
                name = f"{sys.argv[3]}/{sys.argv[2]}-{row[0]}.cose"
                open(name, "wb").write(row[1])
                print(name)
            """
        let made = try await Command.run("python3", ["-c", script, "\(data)/titlecert.sqlite", table, folder.path])
        return try succeed(made).lines
    }

    /// What a stranger without a network finds with the lists as files.
    func judged(_ subject: String, _ lists: [String], _ more: String...) async throws -> VerdictLine {
        let files = lists.flatMap { ["--status", $0] }
        let answer = try await Command.titlecert("verify", [subject, "--trust", trust, "--json"] + files + more)
        let line = try JSONDecoder().decode(VerdictLine.self, from: Data(answer.output))
        #expect(line.exitCode == answer.exitCode)
        return line
    }

    /// Lets the present lists be of yesterday, so that the press finds that a day has ended.
    func letADayPass() async throws {
        try await tamper("UPDATE present_status_lists SET issued_at = issued_at - 86400000", in: data)
    }

    var yesterday: String {
        let china = Date().addingTimeInterval(8 * 3600 - 86400)
        return String(china.formatted(.iso8601).prefix(10))
    }
}
