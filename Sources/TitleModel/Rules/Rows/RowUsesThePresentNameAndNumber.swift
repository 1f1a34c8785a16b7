/// A person whom the register knows comes under the name and the number that are present; a change of either is entered with
/// its proof first, and whoever still uses the former one is told so.
struct RowUsesThePresentNameAndNumber: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] { name(row) + number(row) }

    private func name(_ row: RowUnderJudgement) -> [RosterFault] {
        guard let written = row.draft.name, let known = row.held.name, written != known else { return [] }
        guard let change = row.held.change(ofName: written) else { return row.fault(.name, .nameOtherwise) }
        return row.fault(
            .name,
            .nameFormer,
            ["name": known, "document": change.document, "date": change.from.description]
        )
    }

    private func number(_ row: RowUnderJudgement) -> [RosterFault] {
        guard let change = row.held.numberChange else { return [] }
        return row.fault(
            .identityNumber,
            .identityFormer,
            ["tail": change.presentTail, "document": change.document, "date": change.from.description]
        )
    }
}
