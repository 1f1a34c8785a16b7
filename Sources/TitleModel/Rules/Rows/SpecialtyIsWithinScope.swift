/// A row's specialty is one that was registered for the body (不得跨专业, AUT5); no list yet means every specialty.
struct SpecialtyIsWithinScope: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let body = row.rules.body, let specialty = row.draft.specialty, !body.reviews(specialty) else {
            return []
        }
        return row.fault(.specialty, .specialtyBeyondAuthority, ["body": body.name, "specialty": specialty])
    }
}
