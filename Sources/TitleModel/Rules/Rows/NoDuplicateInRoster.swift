/// No identity document stands in a roster twice; it looks at row after row and remembers where each one stood.
public struct NoDuplicateInRoster: Sendable {
    private var rows: [String: Int] = [:]

    public init() {}

    public mutating func fault(of draft: RosterDraft) -> RosterFault? {
        guard let number = draft.identityNumber else { return nil }
        guard let first = rows[number] else {
            rows[number] = draft.row
            return nil
        }
        let facts = ["first": String(first)]
        return RosterFault(row: draft.row, column: .identityNumber, code: .duplicate, facts: facts)
    }
}
