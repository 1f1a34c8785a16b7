internal import TitleModel
internal import TitleStore

/// The certificates of a batch, those in force apart from those that are not.
struct CertifiedBatch {
    let inForce: [CertifiedLine]
    /// Revoked, cancelled, suspended or superseded.
    let ended: Int

    /// - Throws: `IssuanceFault.emptyBatch` for a batch without rows, `.noCertificates` for one without any in force.
    init(_ batch: Identifier, on day: CivilDate, in transaction: any Transaction) throws {
        let all = try transaction.certifiedLines(of: batch)
        let later = Set(try transaction.numbersWithLaterEvents(of: batch))
        inForce = try all.filter { line in
            guard later.contains(line.number) else { return true }
            return RegisteredStatus(events: try transaction.events(of: line.number), on: day) == .valid
        }
        ended = all.count - inForce.count
        guard inForce.isEmpty else { return }
        guard try transaction.hasRows(batch) else { throw IssuanceFault.emptyBatch(batch) }
        throw IssuanceFault.noCertificates(batch, ended: ended)
    }
}
