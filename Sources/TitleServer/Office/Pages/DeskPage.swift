import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 工作台: what waits for me, what is late, how the installation stands; who I am here, what I did last.
struct DeskPage: OfficePage {
    static let template = "desk"
    /// Lines of one table.
    static let most = 40

    let title: String
    private let tables: [String: [DeskLine]]
    /// By table, how many lines it leaves out.
    private let more: [String: String]
    private let starts: [LinkedRow]
    private let state: [Row]
    private let rows: [Row]
    private let duties: [Row]
    private let recent: [Row]

    var route: OfficeRoute? { .desk }

    init(
        _ session: SignedIn,
        _ work: DeskWork,
        today: CivilDate,
        state: [Row],
        recent events: [AuditEvent],
        _ name: BatchName
    ) {
        let words = name.words
        title = words("desk.title")
        let maker = DeskLines(work: work, today: today, name: name)
        tables = [
            "tasks": maker.tasks, "deadlines": maker.deadlines, "notes": maker.notes, "ratios": maker.ratios,
            "bases": maker.bases,
        ]
        let counts = [
            "tasks": work.tasks.count, "deadlines": work.deadlines.count, "ratios": work.ratios.count,
            "notes": work.blocked.count + work.warnings.count, "bases": work.bases.count,
        ]
        more = counts.filter { $0.value > Self.most }.reduce(into: [:]) { said, table in
            let key = table.key == "tasks" ? "desk.tasks.more" : "desk.more"
            said[table.key] = words(key, ["count": String(table.value - Self.most)])
        }
        starts = DeskStart.links(for: session.member, words)
        self.state = state
        rows = [
            Row(label: words("desk.since"), value: session.startedAt.chinaTime),
            Row(label: words("desk.from"), value: session.network),
            Row(label: words("desk.login"), value: session.loginName),
        ]
        duties = StaffMember.Duty.allCases.filter(session.member.duties.contains).map { duty in
            Row(label: words("roster.duty.\(duty.rawValue)"), value: words("desk.duty.\(duty.rawValue)"))
        }
        recent = events.map { Row(label: $0.at.chinaTime, value: ActWords.sentence(of: $0.action, words)) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case _ where name.hasPrefix("more_"): more[String(name.dropFirst(5))] ?? ""
        case _ where name.hasPrefix("has_more_"): more[String(name.dropFirst(9))] != nil
        case "starts": starts
        case "has_starts": !starts.isEmpty
        case "state": state
        case "rows": rows
        case "duties": duties
        case "recent": recent
        case _ where name.hasPrefix("has_"): tables[String(name.dropFirst(4))].map { !$0.isEmpty }
        default: tables[name]
        }
    }
}

/// The lines of the desk's tables.
private struct DeskLines {
    let work: DeskWork
    let today: CivilDate
    let name: BatchName

    private var words: Words { name.words }

    var tasks: [DeskLine] {
        work.tasks.prefix(DeskPage.most).map { task in
            DeskLine(
                href: task.href,
                cells: [
                    words("desk.task.\(task.kind.rawValue)"), task.subject(name),
                    task.due.map { words.written($0) }
                        ?? words(task.waitsForHolidays ? "conversion.due.open" : "desk.no-day"),
                ],
                due: DueText(daysLeft: task.due.map { $0 - today }, words)
            )
        }
    }

    var deadlines: [DeskLine] {
        work.deadlines.prefix(DeskPage.most).map { deadline in
            DeskLine(
                href: nil,
                cells: [
                    words("desk.deadline.\(deadline.kind.rawValue)", ["document": deadline.document ?? ""]),
                    name.body(deadline.body), words.written(deadline.day),
                    deadline.batches == 0 ? words("desk.batches.none") : String(deadline.batches),
                ],
                due: DueText(daysLeft: deadline.daysLeft, words)
            )
        }
    }

    /// Blocked rows first, then what is told without being refused.
    var notes: [DeskLine] {
        let blocked = work.blocked.map { blocked in
            let facts = ["rows": String(blocked.rows), "count": String(blocked.objections)]
            return note(blocked.batch, words("desk.blocked.text", facts))
        }
        let told = work.warnings.map { warning in
            note(warning.batch, words("desk.warning.\(warning.kind.rawValue)", ["count": String(warning.days)]))
        }
        return Array((blocked + told).prefix(DeskPage.most))
    }

    private func note(_ batch: ResultBatch, _ text: String) -> DeskLine {
        DeskLine(
            href: OfficeRoute.batch.path(batch.id.text),
            cells: [name.text(batch), text],
            due: DueText(daysLeft: nil, words)
        )
    }

    var bases: [DeskLine] {
        work.bases.prefix(DeskPage.most).map { line in
            DeskLine(
                href: nil,
                cells: [
                    name.body(line.body), String(line.year), words("roster.level.\(line.level.rawValue)"),
                    line.basis.isEmpty ? words("server.counts.ordinary") : line.basis, String(line.passed),
                ],
                due: DueText(daysLeft: nil, words)
            )
        }
    }

    var ratios: [DeskLine] {
        work.ratios.prefix(DeskPage.most).map { line in
            let ratio = line.ratio.map { RatioText.sentence($0, above: line.above, words) }
            return DeskLine(
                href: nil,
                cells: [
                    name.body(line.body), String(line.year), words("roster.level.\(line.level.rawValue)"),
                    line.series ?? words("desk.ratio.all-series"),
                    String(line.passed), ratio ?? words("desk.ratio.unknown"),
                ],
                due: DueText(daysLeft: nil, words)
            )
        }
    }
}

/// The words for what was done, by the trail's stable word.
enum ActWords {
    static func sentence(of action: String, _ words: Words) -> String {
        let key = "act.\(action)"
        return words(words.has(key) ? key : "act.other")
    }
}
