/// The birth date stated in a row is the one in its identity number; a document without one needs the day stated.
struct BirthDateAgreesWithIdentityNumber: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let stated = row.draft.birthDate else { return [] }
        guard let identity = row.identity else { return [] }
        guard let born = identity.numberFacts?.birthDate else {
            return stated.date == nil ? row.fault(.birthDate, .dateNeedsDay, ["stated": stated.description]) : []
        }
        return stated.agrees(with: born)
            ? [] : row.fault(.birthDate, .birthDateDisagrees, ["stated": stated.description])
    }
}
