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

    /// Of senior results those who enter approvals look at them, of others those who hand rosters in, of conversions those
    /// who handle them.
    func photos() -> [DeskTask] {
        records.photos.filter { keepsPhotos(of: $0.kind) }.map { waiting in
            task(.confirmPhoto, waiting.id, [waiting.name], waiting.since)
        }
    }

    private func keepsPhotos(of keepers: PhotoKeepers) -> Bool {
        switch keepers {
        case .region: member.holds(.enter)
        case .roster: member.holds(.submit)
        case .conversion: ConversionIsHandledByItsBodies.mayHandle(member)
        }
    }

    func approvals() -> [DeskTask] {
        guard member.holds(.confirm) else { return [] }
        return records.approvals.map { task(.confirmApproval, $0.id, [$0.documentNumber], $0.enteredAt) }
            + records.released.map { task(.orderHeldRows, $0.batch, [$0.documentNumber], $0.confirmedAt) }
    }

    /// Bans of other bodies, and what would lift them, for those who may confirm them.
    func bans() -> [DeskTask] {
        guard office.keepsBans(member) else { return [] }
        return records.bans.map { waiting in
            let kind: DeskTask.Kind =
                switch waiting.kind {
                case .entry: .confirmBan
                case .lifting: .confirmBanLifting
                }
            return task(kind, waiting.id, [waiting.name], waiting.since)
        }
    }

    /// Frauds for those who decide about rows, ways back for those who make slips.
    func proposals() -> [DeskTask] {
        let makesSlips = SlipsAreMadeByClerks.mayMake(member)
        return records.proposals.compactMap { waiting in
            switch waiting.kind {
            case .fraud where member.holds(.decideObjections):
                task(.confirmFraud, waiting.id, [waiting.name], waiting.since, waiting.person)
            case .recovery where makesSlips:
                task(.confirmRecovery, waiting.id, [waiting.name], waiting.since, waiting.person)
            case .fraud, .recovery: nil
            }
        }
    }

    /// What holders say is wrong, for those who may propose the correction.
    func corrections() -> [DeskTask] {
        records.corrections.compactMap { waiting in
            guard let issuer = BodyCode(String(waiting.number.text.prefix(6))),
                (try? ProposalComesFromWhoKnows.check(member, issuer: issuer, reviewer: waiting.reviewer)) != nil
            else { return nil }
            return task(.answerCorrection, waiting.id, [waiting.name, waiting.number.text], waiting.since)
        }
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
