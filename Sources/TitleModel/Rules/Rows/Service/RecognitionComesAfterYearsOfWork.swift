/// A graduate is recognised after the years of work that the policy names for the education (REC3–REC7).
///
/// They count to the day of the recognition; a higher degree may do what a lower one may.
struct RecognitionComesAfterYearsOfWork: RowRule {
    private static let clause = "十三"

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard row.isOrdinaryRecognition, let title = row.title, let until = row.draft.qualifiedOn else { return [] }
        guard !row.draft.unreadable.contains(.education) else { return [] }
        guard let education = row.education else { return row.educationFault(by: Self.clause) }
        let lines = row.serviceYears(.recognition, for: title, after: education)
        guard !lines.isEmpty else { return row.fault(.titleName, .recognitionNotForEducation, facts(row, title)) }
        guard let graduated = row.draft.graduatedOn, let day = graduated.firstDay else {
            return row.wanting(.graduatedOn)
        }
        guard day <= until else { return row.fault(.graduatedOn, .graduatedLater, ["date": graduated.description]) }
        return row.yearsFault(lines, row.workAfter(graduated, until: until))
    }

    private func facts(_ row: RowUnderJudgement, _ title: CatalogueTitle) -> [String: String] {
        ["education": row.draft.education ?? "", "title": title.name]
    }
}
