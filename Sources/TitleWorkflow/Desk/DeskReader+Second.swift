internal import TitleModel
internal import TitleStore

/// What another person entered or handed in and that this one looks at.
extension DeskReader {
    func changes() -> [DeskTask] {
        guard PersonsAreKeptByClerks.isKeeper(member) else { return [] }
        return records.changes.map { waiting in
            task(.confirmChange, waiting.id, [waiting.name, waiting.kind.rawValue], waiting.since, waiting.person)
        }
    }

    /// Of senior results those who enter approvals look at them, of others those who hand rosters in.
    func photos() -> [DeskTask] {
        records.photos.filter { member.holds($0.kind == .senior ? .enter : .submit) }.map { waiting in
            task(.confirmPhoto, waiting.id, [waiting.name], waiting.since)
        }
    }

    func approvals() -> [DeskTask] {
        guard member.holds(.confirm) else { return [] }
        return records.approvals.map { task(.confirmApproval, $0.id, [$0.documentNumber], $0.enteredAt) }
    }

    func duties() -> [DeskTask] {
        records.duties.map { task(.confirmDuties, $0.proposal.id, [$0.member.name], $0.proposal.proposedAt) }
    }

    private func task(
        _ kind: DeskTask.Kind,
        _ id: Identifier,
        _ about: [String],
        _ since: Instant,
        _ person: Identifier? = nil
    ) -> DeskTask {
        DeskTask(kind: kind, batch: nil, person: person, part: id.text, about: about, since: since, due: nil)
    }
}
