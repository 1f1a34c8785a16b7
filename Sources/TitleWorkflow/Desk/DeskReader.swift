internal import TitleModel
internal import TitleStore

/// Turns what the store has of a body's batches into the work of one person.
struct DeskReader {
    let office: Office
    let member: StaffMember
    let now: Instant
    let records: DeskRecords
    private let byBatch: [Identifier: BatchStanding]
    private let refiled: Set<Identifier>

    init(office: Office, member: StaffMember, records: DeskRecords, now: Instant) {
        (self.office, self.member, self.records, self.now) = (office, member, records, now)
        byBatch = Dictionary(records.standings.map { ($0.batch.id, $0) }) { first, _ in first }
        refiled = Set(records.refilings.map(\.batch.id))
    }

    private var own: [BatchStanding] { records.standings.filter { $0.batch.reviewingBody == member.body } }

    /// Those too that are too old for the desk's lists.
    private var filed: [BatchStanding] {
        own + records.refilings.filter { $0.batch.reviewingBody == member.body && byBatch[$0.batch.id] == nil }
    }

    /// Whether rows of it may be filed after a decision on a filing.
    func leavesRows(_ standing: BatchStanding) -> Bool { refiled.contains(standing.batch.id) }

    /// By the day, the late ones first; what has none comes last.
    func tasks(_ transaction: any Transaction) throws -> [DeskTask] {
        let secondLooks =
            cases() + changes() + photos() + approvals() + duties() + corrections() + (try conversions(transaction))
            + conversionRequests()
            + mappings()
            + bans()
            + proposals()
            + forgeries()
        let all = publicities() + objections() + filings() + acceptances() + secondLooks + (try links(transaction))
        return all.enumerated().sorted { left, right in
            let (one, two) = (left.element.due?.daysSinceEpoch ?? .max, right.element.due?.daysSinceEpoch ?? .max)
            return (one, left.offset) < (two, right.offset)
        }.map(\.element)
    }

    private func publicities() -> [DeskTask] {
        guard member.holds(.publicise) else { return [] }
        return own.compactMap { standing in
            guard standing.batch.level != .senior else { return nil }
            let rules = office.rules(of: standing.batch)
            switch standing.progress {
            case .reviewed:
                let due = PublicityBeginsWithinAWeek.lastDay(after: standing.batch.reviewEnd, rules.periods)
                return task(.openPublicity, standing.batch, due: due)
            case .inPublicity where standing.earliestClose.map { now >= Instant(endOf: $0) } ?? false:
                return task(.closePublicity, standing.batch, due: rules.publicityDay(of: standing.batch))
            default: return nil
            }
        }
    }

    private func objections() -> [DeskTask] {
        guard member.holds(.decideObjections) else { return [] }
        return records.objections.map { waiting in
            let standing = byBatch[waiting.batch]
            return DeskTask(
                kind: .decideObjection,
                batch: standing?.batch,
                part: waiting.id.text,
                about: [waiting.receipt],
                since: waiting.raisedAt,
                due: standing.flatMap { objectionDay($0) }
            )
        }
    }

    /// Nil while the publicity from whose close it is counted is open.
    func objectionDay(_ standing: BatchStanding) -> CivilDate? {
        ObjectionsAreVerifiedWithinAMonth.dueDay(
            reviewEnd: standing.batch.reviewEnd,
            publicityClosed: standing.publicityClosed,
            office.rules(of: standing.batch).periods
        )
    }

    private func filings() -> [DeskTask] {
        guard member.holds(.submit) else { return [] }
        let held = Dictionary(records.papers.map { ($0.batch, $0) }) { first, _ in first }
        return filed.compactMap { standing in
            guard standing.batch.level != .senior, standing.filingsOpen == 0 else { return nil }
            let due = office.rules(of: standing.batch).filingDay(of: standing.batch)
            if standing.hasReturnedRows { return task(.completeFiling, standing.batch, due: due) }
            if [.filingAccepted, .filingReturned, .filingRefused].contains(standing.progress) {
                return leavesRows(standing) ? task(.submitFiling, standing.batch, due: due) : nil
            }
            let missing = held[standing.batch.id].map(missing) ?? []
            if !missing.isEmpty {
                return task(.papersMissing, standing.batch, about: missing.map(\.rawValue), due: due)
            }
            return standing.progress == .publicityClosed ? task(.submitFiling, standing.batch, due: due) : nil
        }
    }

    private func missing(_ held: BatchPapersHeld) -> [BatchPaper.Kind] {
        EveryPublicityIsOnRecord.needed(reviewed: held.reviewed, recognised: held.recognised)
            .filter { !held.kinds.contains($0) }
    }

    private func acceptances() -> [DeskTask] {
        guard member.holds(.accept) else { return [] }
        return records.filings.filter { ![$0.importedBy, $0.submittedBy].contains(member.id) }.map { waiting in
            let batch = byBatch[waiting.batch]?.batch
            return DeskTask(
                kind: .acceptFiling,
                batch: batch,
                part: waiting.id.text,
                about: [],
                since: waiting.submittedAt,
                due: batch.flatMap { office.rules(of: $0).filingDay(of: $0) }
            )
        }
    }

    /// Who proposed a change does not confirm it.
    private func cases() -> [DeskTask] {
        guard member.holds(.revoke) else { return [] }
        return records.cases.filter { $0.proposedBy != member.id }.map { waiting in
            DeskTask(
                kind: .confirmCase,
                batch: nil,
                part: waiting.id.text,
                about: [waiting.number.text],
                since: waiting.proposedAt,
                due: nil
            )
        }
    }

    /// Asked only of acts whose chain has more than one link.
    private func links(_ transaction: any Transaction) throws -> [DeskTask] {
        let submitting = own.filter { $0.progress == .publicityClosed }.map { ($0.batch, $0.batch.id) }
        let accepting = records.filings.compactMap { filing in byBatch[filing.batch].map { ($0.batch, filing.id) } }
        return try links(.submitFiling, submitting, transaction) + links(.acceptFiling, accepting, transaction)
            + links(.confirmApproval, records.approvals.map { ($0.id, $0.documentNumber) }, transaction)
            + links(.confirmCase, records.cases.map { ($0.id, $0.number.text) }, transaction)
            + links(.confirmConversion, records.conversions.map { ($0.id, $0.name) }, transaction)
    }

    private func links(
        _ act: SigningChain.Act,
        _ subjects: [(key: Identifier, name: String)],
        _ transaction: any Transaction
    ) throws -> [DeskTask] {
        guard office.chain(of: act).steps.count > 1 else { return [] }
        return try subjects.compactMap { key, name in
            guard try office.linkToSign(act, of: key, by: member, at: now, transaction) != nil else { return nil }
            return DeskTask(
                kind: .signLink,
                batch: nil,
                subject: key,
                part: act.rawValue,
                about: [name],
                since: nil,
                due: nil
            )
        }
    }

    private func links(
        _ act: SigningChain.Act,
        _ subjects: [(batch: ResultBatch, key: Identifier)],
        _ transaction: any Transaction
    ) throws -> [DeskTask] {
        guard office.chain(of: act).steps.count > 1 else { return [] }
        return try subjects.compactMap { batch, key in
            guard try office.linkToSign(act, of: key, by: member, at: now, transaction) != nil else { return nil }
            return task(.signLink, batch, part: act.rawValue, due: office.rules(of: batch).filingDay(of: batch))
        }
    }

    private func task(
        _ kind: DeskTask.Kind,
        _ batch: ResultBatch,
        part: String? = nil,
        about: [String] = [],
        due: CivilDate?
    ) -> DeskTask {
        DeskTask(kind: kind, batch: batch, part: part, about: about, since: nil, due: due)
    }
}

extension RuleSet {
    /// By which the publicity of a batch is over (FIL4).
    func publicityDay(of batch: ResultBatch) -> CivilDate? { deadlines.publicity.of(batch.reviewEnd.year) }

    /// By which its filing is accepted (FIL5).
    func filingDay(of batch: ResultBatch) -> CivilDate? { deadlines.filing.of(batch.reviewEnd.year) }
}
