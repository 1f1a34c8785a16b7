internal import TitleModel
internal import TitleStore

/// Bodies whose results are filed here and that took in nothing of a year: after its days they are late as those with a batch
/// are (FIL4, FIL5), until the next year's half is over.
extension DeskReader {
    func nothingTakenIn() -> [DeskDeadline] {
        let bodies = office.scope(of: member.body).filedFrom.map(\.body).reduce(into: [BodyCode]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        let taken = Set(records.reviewed)
        return [today.year - 1, today.year].flatMap { year in
            bodies.filter { !taken.contains(ReviewedYear(body: $0, year: year)) }.flatMap { late($0, year) }
        }
    }

    private var today: CivilDate { now.civilDate }

    private func late(_ body: BodyCode, _ year: Int) -> [DeskDeadline] {
        guard let last = CivilDate(year: year + 1, month: 6, day: 30), today <= last,
            let end = CivilDate(year: year, month: 12, day: 31), office.book.begins(by: year)
        else { return [] }
        let deadlines = office.book.set(forReviewEnding: end).deadlines
        let days = [
            (DeskDeadline.Kind.publicityOver, deadlines.publicity.of(year)),
            (.filingAccepted, deadlines.filing.of(year)),
        ]
        return days.compactMap { kind, day in
            day.flatMap { day in
                guard today > day else { return nil }
                return DeskDeadline(kind: kind, body: body, day: day, daysLeft: day - today, batches: 0, document: nil)
            }
        }
    }
}
