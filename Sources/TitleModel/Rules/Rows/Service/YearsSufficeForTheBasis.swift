/// Who is put forward by a clause that asks for years of work instead of the ordinary conditions has them: townships
/// (REC10), units that are not public (REC11), skilled workers (CER14).
///
/// They count to the day to which years of service count for the review (TIM3); for skilled workers after their grade, for
/// graduates all work in the specialty.
struct YearsSufficeForTheBasis: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard row.draft.route == .review, let basis = row.basis, let title = row.title else { return [] }
        let table = row.ruleSet?.serviceYears ?? []
        guard table.contains(where: { $0.basis == .application(basis) }) else { return [] }
        guard let until = row.yearsCountedTo, let qualification = qualification(row, basis) else {
            return basis == .skilledWorker ? gradeFault(row) : row.educationFault(by: basis.clause)
        }
        let lines = row.serviceYears(.application(basis), for: title, after: qualification)
        guard !lines.isEmpty else {
            return row.fault(.ground, .basisNotForTitle, ["basis": basis.clause, "title": title.name])
        }
        guard basis == .skilledWorker else { return row.yearsFault(lines, row.work(until: until)) }
        guard let since = row.draft.particulars.skillGradeOn else { return row.wanting(.skillGradeOn) }
        return row.yearsFault(lines, row.workAfter(since, until: until))
    }

    private func qualification(_ row: RowUnderJudgement, _ basis: ApplicationBasis) -> Qualification? {
        basis == .skilledWorker ? row.draft.particulars.skillGrade : row.education
    }

    private func gradeFault(_ row: RowUnderJudgement) -> [RosterFault] {
        guard let written = row.draft.particulars.writtenGrade else {
            return row.wanting(.skillGrade, .skillGradeMissing)
        }
        return row.fault(.skillGrade, .skillGradeUnknown, ["written": written])
    }
}
