/// The register does not already hold this title for this person: one result, one certificate.
struct PersonIsNotAlreadyRegistered: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let title = row.title, let held = row.held.titles.first(where: { $0.title == title.code }) else {
            return []
        }
        return row.fault(.titleName, .alreadyRegistered, ["title": title.name, "reference": held.reference])
    }
}
