import TitleModel
import TitleStore

/// Reads the notices for the public.
struct NoticeDesk: Sendable {
    let store: Store
    let calendar: WorkingDayCalendar

    /// Notices shown in the list.
    static let limit = 200

    func all() async throws -> [Notice.Summary] {
        try await store.read { try $0.notices(limit: Self.limit) }.map { Notice.Summary($0) }
    }

    func notice(_ identifier: Identifier) async throws -> Notice? {
        let found = try await store.read { transaction in
            try transaction.notice(identifier).map { ($0, try transaction.noticeLines(of: identifier)) }
        }
        guard let (notice, lines) = found else { return nil }
        return Notice(
            summary: Notice.Summary(notice),
            days: try days(from: notice.openedAt.civilDate, to: notice.earliestClose),
            people: lines.map { Notice.Person($0) },
            complaints: Notice.Complaints(office: notice.reviewingBodyName, contact: notice.contact)
        )
    }

    private func days(from opening: CivilDate, to last: CivilDate) throws -> [Notice.Day] {
        var counted = 0
        var days = [Notice.Day(date: opening, count: .opening)]
        for offset in stride(from: 1, through: min(last - opening, 100), by: 1) {
            let date = opening.adding(days: offset)
            let isWorking = try calendar.isWorkingDay(date)
            counted += isWorking ? 1 : 0
            days.append(Notice.Day(date: date, count: isWorking ? .working(counted) : .off))
        }
        return days
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
            peopleCount: notice.people
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
