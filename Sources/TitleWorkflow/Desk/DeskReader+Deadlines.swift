internal import TitleModel
internal import TitleStore

extension DeskReader {
    private var today: CivilDate { now.civilDate }

    /// Each body's standing to each day, the late ones first.
    func deadlines() -> [DeskDeadline] {
        let dated =
            records.standings.flatMap { standing in
                [publicityOver(standing), filingAccepted(standing), publicityBegins(standing), verified(standing)]
                    .compactMap(\.self)
            }
        let grouped = Dictionary(grouping: dated) { Group(kind: $0.kind, body: $0.body, year: $0.day.year) }
        let bodies =
            grouped.values.compactMap { soonest($0) } + records.standings.compactMap(printOpens)
            + nothingTakenIn()
        return bodies.sorted {
            ($0.daysLeft, $0.kind.rawValue, $0.body.text) < ($1.daysLeft, $1.kind.rawValue, $1.body.text)
        }
    }

    private struct Group: Hashable {
        let kind: DeskDeadline.Kind
        let body: BodyCode
        let year: Int
    }

    /// The earliest day of a body's batches stands for all of them.
    private func soonest(_ dated: [DeskDeadline]) -> DeskDeadline? {
        guard let first = dated.min(by: { $0.day < $1.day }) else { return nil }
        return DeskDeadline(
            kind: first.kind,
            body: first.body,
            day: first.day,
            daysLeft: first.daysLeft,
            batches: dated.count,
            document: nil
        )
    }

    private func publicityOver(_ standing: BatchStanding) -> DeskDeadline? {
        guard standing.batch.level != .senior else { return nil }
        let rules = office.rules(of: standing.batch)
        let found = WorkIsDoneByItsDay.publicity(of: standing.batch, standing.progress, rules, today: today)
        return deadline(.publicityOver, standing, found)
    }

    private func filingAccepted(_ standing: BatchStanding) -> DeskDeadline? {
        guard standing.batch.level != .senior else { return nil }
        let rules = office.rules(of: standing.batch)
        return deadline(
            .filingAccepted,
            standing,
            WorkIsDoneByItsDay.filing(
                of: standing.batch,
                standing.progress,
                leavesRows: leavesRows(standing)
                    || (standing.progress == .filingReturned && standing.hasReturnedRows),
                rules,
                today: today
            )
        )
    }

    private func deadline(
        _ kind: DeskDeadline.Kind,
        _ standing: BatchStanding,
        _ found: WorkIsDoneByItsDay.Standing
    ) -> DeskDeadline? {
        switch found {
        case .done: nil
        case .due(let days): deadline(kind, standing, today.adding(days: days))
        case .late(let days): deadline(kind, standing, today.adding(days: -days))
        }
    }

    private func publicityBegins(_ standing: BatchStanding) -> DeskDeadline? {
        guard standing.batch.level != .senior, standing.progress == .reviewed else { return nil }
        let periods = office.rules(of: standing.batch).periods
        let day = PublicityBeginsWithinAWeek.lastDay(after: standing.batch.reviewEnd, periods)
        return deadline(.publicityBegins, standing, day)
    }

    private func verified(_ standing: BatchStanding) -> DeskDeadline? {
        guard standing.openObjections > 0, let day = objectionDay(standing) else { return nil }
        return deadline(.objectionsVerified, standing, day)
    }

    /// One a document, as long as a certificate of it waits.
    private func printOpens(_ standing: BatchStanding) -> DeskDeadline? {
        guard let approval = standing.approval, approval.waiting > 0 else { return nil }
        let periods = office.rules(of: standing.batch).periods
        return DeskDeadline(
            kind: .printOpens,
            body: standing.batch.reviewingBody,
            day: CertificatesOpenWithinAMonth.lastDay(after: approval.date, periods),
            daysLeft: CertificatesOpenWithinAMonth.daysLeft(after: approval.date, periods, today: today),
            batches: 1,
            document: approval.number
        )
    }

    private func deadline(_ kind: DeskDeadline.Kind, _ standing: BatchStanding, _ day: CivilDate) -> DeskDeadline {
        DeskDeadline(
            kind: kind,
            body: standing.batch.reviewingBody,
            day: day,
            daysLeft: day - today,
            batches: 1,
            document: nil
        )
    }

    /// Of batches that are not filed yet, where there is still something to be explained.
    func warnings() -> [DeskWarning] {
        records.standings.flatMap { standing -> [DeskWarning] in
            guard standing.batch.level != .senior, standing.filingsAccepted == 0 else { return [] }
            return [planWarning(standing), publicityWarning(standing)].compactMap(\.self)
        }
    }

    private func planWarning(_ standing: BatchStanding) -> DeskWarning? {
        guard let plan = standing.plan else { return nil }
        var paper = BatchPaper(.reviewPlan)
        (paper.date, paper.from) = (plan.filed, plan.begins)
        let periods = office.rules(of: standing.batch).periods
        guard !PlanIsFiledBeforeTheReview.keepsTheWeek(paper, periods) else { return nil }
        return DeskWarning(kind: .planLate, batch: standing.batch, days: 0)
    }

    private func publicityWarning(_ standing: BatchStanding) -> DeskWarning? {
        guard let opened = standing.publicityOpened?.civilDate else { return nil }
        let periods = office.rules(of: standing.batch).periods
        let late = PublicityBeginsWithinAWeek.daysLate(
            opened,
            after: standing.batch.reviewEnd,
            periods,
            today: today
        )
        return late.map { DeskWarning(kind: .publicityLate, batch: standing.batch, days: $0) }
    }

    func blocked() -> [BlockedRows] {
        records.standings.filter { $0.openObjections > 0 }
            .map { BlockedRows(batch: $0.batch, rows: $0.blocked, objections: $0.openObjections) }
    }
}
