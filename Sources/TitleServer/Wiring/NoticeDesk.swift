import TitleModel
import TitleStore

/// Reads the notices for the public.
struct NoticeDesk: Sendable {
    let store: Store
    let calendar: WorkingDayCalendar
    let book: RuleBook

    /// One notice more than a page holds says that another page follows.
    func page(_ number: Int) async throws -> [Notice.Summary] {
        let size = Notice.pageSize
        return try await store.read { try $0.notices(skipping: (number - 1) * size, limit: size + 1) }
            .map { Notice.Summary($0) }
    }

    func summary(_ identifier: Identifier) async throws -> Notice.Summary? {
        try await store.read { try $0.notice(identifier) }.map { Notice.Summary($0) }
    }

    func notice(_ identifier: Identifier, _ part: Notice.Part) async throws -> Notice? {
        let record = try await store.read { try Record(identifier, part, in: $0) }
        guard let record, record.hasPart(part) else { return nil }
        let notice = record.notice
        return Notice(
            summary: Notice.Summary(notice),
            days: try days(
                from: notice.openedAt.civilDate,
                to: notice.earliestClose,
                isFirstCounted: firstDay(of: record.batch) == .same
            ),
            people: record.lines.map { Notice.Person($0) },
            complaints: Notice.Complaints(office: notice.reviewingBodyName, contact: notice.contact),
            corrections: record.corrections.map { Notice.Correction($0) },
            restarts: record.restarts.map { Notice.Restart($0) },
            part: part
        )
    }

    private func firstDay(of batch: ResultBatch) -> PublicityFirstDay {
        (book.set(named: batch.ruleSet) ?? book.set(forReviewEnding: batch.reviewEnd)).periods.publicityFirstDay
    }

    private func days(
        from opening: CivilDate,
        to last: CivilDate,
        isFirstCounted: Bool
    ) throws -> [Notice.Day] {
        var counted = try isFirstCounted && calendar.isWorkingDay(opening) ? 1 : 0
        var days = [Notice.Day(date: opening, count: counted > 0 ? .working(counted) : .opening)]
        for offset in stride(from: 1, through: min(last - opening, 100), by: 1) {
            let date = opening.adding(days: offset)
            let isWorking = try calendar.isWorkingDay(date)
            counted += isWorking ? 1 : 0
            days.append(Notice.Day(date: date, count: isWorking ? .working(counted) : .off))
        }
        return days
    }
}

/// What the register has of a notice, read in one moment.
private struct Record: Sendable {
    let notice: PublicNotice
    let batch: ResultBatch
    let lines: [PublicNoticeLine]
    let corrections: [NoticeCorrection]
    let restarts: [RowRestart]

    init?(_ identifier: Identifier, _ part: Notice.Part, in transaction: any Transaction) throws {
        guard let notice = try transaction.notice(identifier),
            let batch = try transaction.batch(shownBy: identifier)?.batch
        else { return nil }
        (self.notice, self.batch) = (notice, batch)
        let size = Notice.pageSize
        lines =
            switch part {
            case .all: try transaction.noticeLines(of: identifier)
            case .page(let page):
                try transaction.noticeLines(of: identifier, skipping: (page - 1) * size, limit: size)
            }
        corrections = try transaction.noticeCorrections(of: identifier)
        restarts = try transaction.restarts(of: batch.id)
    }

    /// The first page is there also when nobody is left on it.
    func hasPart(_ part: Notice.Part) -> Bool { [.all, .page(1)].contains(part) || !lines.isEmpty }
}

extension Notice.Correction {
    fileprivate init(_ correction: NoticeCorrection) {
        self.init(
            day: correction.at.civilDate,
            line: correction.line,
            field: correction.field,
            old: correction.old,
            new: correction.new
        )
    }
}

extension Notice.Restart {
    fileprivate init(_ restart: RowRestart) {
        self.init(
            day: restart.at.civilDate,
            line: restart.line,
            name: restart.name,
            reason: restart.reason,
            notice: restart.publicity
        )
    }
}

extension Notice.Summary {
    fileprivate init(_ notice: PublicNotice) {
        self.init(
            identifier: notice.id,
            body: notice.reviewingBodyName,
            level: notice.level,
            year: notice.openedAt.civilDate.year,
            openedOn: notice.openedAt.civilDate,
            earliestClose: notice.earliestClose,
            closedOn: notice.closedAt?.lastDay,
            peopleCount: notice.people,
            origin: notice.origin,
            withdrawal: notice.withdrawal
        )
    }
}

extension Notice.Person {
    fileprivate init(_ line: PublicNoticeLine) {
        self.init(
            line: line.line,
            name: line.name,
            employer: line.employer,
            series: line.seriesName,
            specialty: line.specialty,
            title: line.titleName,
            rank: line.rank
        )
    }
}

extension Instant {
    /// The day that ends at or holds this moment: what closes at 24 时 closes on the day before.
    fileprivate var lastDay: CivilDate { adding(milliseconds: -1).civilDate }
}
