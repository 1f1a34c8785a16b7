/// A title was obtained neither in the future nor by a child; nobody was born in the future either.
struct QualificationDateIsPlausible: RowRule {
    private static let workingAge = 16

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        let born = row.identity?.numberFacts?.birthDate ?? row.draft.birthDate?.date
        if let born, born > row.rules.today {
            return row.fault(.birthDate, .dateInFuture, ["date": born.description])
        }
        guard let date = row.draft.qualifiedOn else { return [] }
        if date > row.rules.today { return row.fault(.qualifiedOn, .dateInFuture, ["date": date.description]) }
        guard let born, date < born.adding(years: Self.workingAge) else { return [] }
        return row.fault(.qualifiedOn, .qualifiedBeforeAge, ["date": date.description])
    }
}
