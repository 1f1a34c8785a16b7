import Foundation
import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleStore

@Suite("Who does what the order gives each actor")
struct ActorTests {
    private static func lines() throws -> [[String]] {
        let text = try String(contentsOfFile: ProjectFolder.path("docs/policy/actors.csv"), encoding: .utf8)
        return text.split(separator: "\n").dropFirst().map {
            $0.split(separator: ",", maxSplits: 2).map(String.init)
        }
    }

    @Test("GOV3: every actor of the order has a duty, a paper, a case or a page here, by its name in the program")
    func roles() throws {
        let policy = try String(contentsOfFile: ProjectFolder.path("docs/policy/requirements.md"), encoding: .utf8)
        let actors = Set(policy.matches(of: /(?m)^\| (ACT\d+) \|/).map { String($0.output.1) })
        let lines = try Self.lines()
        #expect(Set(lines.map { $0[0] }) == actors && actors.count == 13)
        for line in lines {
            let parts = line[1].split(separator: ":").map(String.init)
            switch parts[0] {
            case "duty":
                let duty = try #require(StaffMember.Duty(rawValue: parts[2]), "\(line)")
                #expect(Body.Kind(rawValue: parts[1]) != nil && duty != .operate, "\(line)")
            case "paper": #expect(BatchPaper.Kind(rawValue: parts[1]) != nil, "\(line)")
            case "row": #expect(RosterColumn(rawValue: parts[1]) != nil, "\(line)")
            case "case": #expect(KindOfCase(rawValue: parts[1]) != nil, "\(line)")
            default: #expect(parts == ["page", "public"] || parts == ["page", "holders"], "\(line)")
            }
        }
    }

    @Test("ACT2, ACT3: the city's and a county's people act for their own body with the duty for it, and for no other")
    func bureaus() throws {
        let bodies = try OfficeFixture.house.get().registry.bodies
        for line in try Self.lines() where ["ACT2", "ACT3"].contains(line[0]) {
            let parts = line[1].split(separator: ":").map(String.init)
            let (kind, duty) = (Body.Kind(rawValue: parts[1]), try #require(StaffMember.Duty(rawValue: parts[2])))
            let own = try #require(bodies.first { $0.kind == kind })
            let key = IdentifierSource().next(at: OfficeFixture.imported)
            let member = StaffMember(id: key, name: "王敏", body: own.code, duties: [duty])
            try StaffActsForItsBody.check(member, duty, for: own.code)
            for other in bodies where other.code != own.code {
                #expect(throws: OfficeRefusal.staffOfAnotherBody(key, needed: other.code)) {
                    try StaffActsForItsBody.check(member, duty, for: other.code)
                }
            }
        }
    }
}
