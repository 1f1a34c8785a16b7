import TitleModel
import TitleWords
import TitleWorkflow

/// What somebody may begin of their own accord: the first step of each of their duties.
enum DeskStart {
    static func links(for member: StaffMember, _ words: Words) -> [LinkedRow] {
        all.filter { member.holds($0.duty) }.map { LinkedRow($0.route.path, [words("desk.start.\($0.route)")]) }
    }

    private static let all: [(duty: StaffMember.Duty, route: OfficeRoute)] = [
        (.submit, .rosters), (.submit, .recognition), (.enter, .addApproval), (.revoke, .certificates),
        (.operate, .addPerson), (.audit, .audit),
    ]
}
