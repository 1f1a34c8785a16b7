/// Who is put forward by a clause that asks for years of work instead of the ordinary conditions has them: townships
/// (REC10), units that are not public (REC11), skilled workers (CER14).
///
/// They count to the day to which years of service count for the review (TIM3).
struct YearsSufficeForTheBasis: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard row.draft.route == .review, let basis = row.basis, let set = row.ruleSet, let title = row.title else {
            return []
        }
        guard set.serviceYears.contains(where: { $0.basis == .application(basis) }) else { return [] }
        guard let until = row.yearsCountedTo, let (qualification, since, column) = qualified(row, basis) else {
            return basis == .skilledWorker ? row.fault(.skillGrade, .skillGradeMissing) : row.educationFault
        }
        let lines = row.serviceYears(.application(basis), for: title, after: qualification)
        guard !lines.isEmpty else {
            return row.fault(.ground, .basisNotForTitle, ["basis": basis.clause, "title": title.name])
        }
        return row.yearsFault(lines, after: since, column, until: until)
    }

    private func qualified(
        _ row: RowUnderJudgement,
        _ basis: ApplicationBasis
    ) -> (Qualification, StatedDate?, RosterColumn)? {
        let more = row.draft.particulars
        if basis == .skilledWorker { return more.skillGrade.map { ($0, more.skillGradeOn, .skillGradeOn) } }
        return row.education.map { ($0, row.draft.graduatedOn, .graduatedOn) }
    }
}
