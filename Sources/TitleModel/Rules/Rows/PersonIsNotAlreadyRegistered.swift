/// The register does not already hold this title for this person: one result, one certificate.
///
/// The certificate's number is told to the body alone whose result it was.
struct PersonIsNotAlreadyRegistered: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let title = row.title, let held = row.held.titles.first(where: { $0.title == title.code }) else {
            return []
        }
        guard held.body == nil || held.body == row.rules.body?.code else {
            return row.fault(.titleName, .alreadyRegisteredElsewhere, ["title": title.name])
        }
        return row.fault(.titleName, .alreadyRegistered, ["title": title.name, "reference": held.reference])
    }
}
