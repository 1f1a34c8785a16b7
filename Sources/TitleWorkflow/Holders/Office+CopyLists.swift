public import TitleModel
public import TitleStore

/// What copies a holder has.
extension Office {
    /// Those that are good or being made: all of them, the latest first.
    public func liveCopies(of person: Identifier, on day: CivilDate) async throws -> [OwnCopy] {
        try await store.read { transaction in
            try transaction.liveCopies(ofPerson: person, on: day).map { try own($0, transaction) }
        }
    }

    /// Those that ended or were not made, the latest first; behind one of them where `last` names it.
    public func endedCopies(
        of person: Identifier,
        on day: CivilDate,
        behind last: Identifier? = nil,
        limit: Int
    ) async throws -> [OwnCopy] {
        try await store.read { transaction in
            let live = try transaction.liveCopies(ofPerson: person, on: day).map(\.record.id)
            let ended = try transaction.copies(ofPerson: person, but: live, behind: last, limit: limit)
            return try ended.map { try own($0, transaction) }
        }
    }

    /// Under what look-ups of all of them are kept.
    public func copyNames(of person: Identifier) async throws -> [CopyName] {
        try await store.read { try $0.copyNames(ofPerson: person) }
    }
}
