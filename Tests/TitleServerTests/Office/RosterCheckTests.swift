import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore

@testable import TitleServer
@testable import TitleWorkflow

@Suite("Rosters under judgement")
struct RosterCheckTests {
    private static func checks(_ office: SampleOffice) async throws -> [AuditEvent] {
        try await office.access.office.store.read { try $0.auditEvents(after: 0, limit: 1000) }
            .map(\.event).filter { $0.action == "roster.checked" }
    }

    @Test("However often and however many at once look at a roster, it is judged once, and the check is traced")
    func once() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let clerk = try await RosterPageTests.clerk(office, client)
            let file = (name: "a.csv", bytes: try RosterPageTests.bytes("\(RosterPageTests.roster).csv"))
            let place = try #require(
                try await clerk.upload("/office/rosters", files: ["file": file]).headers[.location]
            )
            try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
                for _ in 0..<9 { group.addTask { try await clerk.get(place).status } }
                for try await status in group { #expect(status == .ok) }
            }
            let checks = try await Self.checks(office)
            #expect(
                checks.count == 1 && checks[0].facts.contains(#""asked":"120""#)
                    && checks[0].facts.contains(#""told":"0""#)
            )
        }
    }

    @Test("A roster tells what the register has of a person only to those who name the person")
    func lookUp() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let (clerk, _, _, _) = try await BatchPageTests.takenIn(office, client)
            let bytes = try RosterPageTests.bytes("\(RosterPageTests.roster).csv")
            let text = String(decoding: bytes, as: UTF8.self)
            let named = try await clerk.follow(
                try await clerk.upload("/office/rosters", files: ["file": (name: "a.csv", bytes: bytes)])
            )
            #expect(named.text.contains("此人已有"))
            let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
            let column = try #require(
                lines.first { $0.contains("姓名") }?.split(separator: ",").firstIndex { $0.contains("姓名") }
            )
            let renamed = lines.map { line -> String in
                var cells = line.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
                if cells.count > column, !line.contains("姓名") { cells[column] = "王小明" }
                return cells.joined(separator: ",")
            }
            let other = Array(renamed.joined(separator: "\r\n").utf8)
            try await clerk.get("/office/rosters")
            let unnamed = try await clerk.follow(
                try await clerk.upload("/office/rosters", files: ["file": (name: "b.csv", bytes: other)])
            )
            #expect(!unnamed.text.contains("此人已有") && unnamed.text.contains("名单"))
            let told = try await Self.checks(office).map { $0.facts.firstMatch(of: /"told":"(\d+)"/)?.output.1 }
            #expect(told == ["0", "120", "0"])
        }
    }

    @Test("Words above columns, however long and many, make no page over 100 kB")
    func longHeaders() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let clerk = try await RosterPageTests.clerk(office, client)
            let headers = (0..<200).map { "\($0)\(String(repeating: "词", count: 1000))" }
            let text = "序号,姓名,性别,民族," + headers.joined(separator: ",") + "\n1,张三,男,汉族\n"
            let file = (name: "a.csv", bytes: Array(text.utf8))
            let page = try await clerk.follow(try await clerk.upload("/office/rosters", files: ["file": file]))
            #expect(page.text.contains("column-title") && page.text.utf8.count < 100_000, "\(page.text.utf8.count)")
        }
    }

    @Test("One person has so many rosters checked in an hour and no more")
    func limit() async throws {
        let judged = JudgedRosters()
        let now = Instant(milliseconds: 1_700_000_000_000)
        let staff = try #require(Identifier("00000000000000000000000001"))
        let other = try #require(Identifier("00000000000000000000000002"))
        func ask(_ number: Int, _ who: Identifier, at now: Instant) async throws {
            let question = JudgedRosters.Question(roster: "\(number)", assigned: [:], day: now.civilDate)
            _ = try await judged.found(question, of: who, at: now) {
                CheckedRoster(report: RosterReport(file: "a", outcome: .refused(.noRows)), headers: [])
            }
        }
        for number in 0..<JudgedRosters.mostAnHour { try await ask(number, staff, at: now) }
        await #expect(throws: OfficeStop.rosterLimit) { try await ask(100, staff, at: now) }
        try await ask(100, other, at: now)
        try await ask(100, staff, at: now.adding(milliseconds: 3_600_000))
    }
}
