package import TitleModel
package import TitleStore

/// The certificates of a batch, those in force apart from those that are not.
package struct CertifiedBatch {
    package let inForce: [CertifiedLine]
    /// Revoked, cancelled, suspended or superseded.
    let ended: Int

    /// - Throws: `PaperFault.emptyBatch` for a batch without rows, `.noCertificates` for one without any in force.
    package init(_ batch: Identifier, on day: CivilDate, in transaction: any Transaction) throws {
        let all = try transaction.certifiedLines(of: batch)
        let later = Set(try transaction.numbersWithLaterEvents(of: batch))
        inForce = try all.filter { line in
            guard later.contains(line.number) else { return true }
            return RegisteredStatus(events: try transaction.events(of: line.number), on: day) == .valid
        }
        ended = all.count - inForce.count
        guard inForce.isEmpty else { return }
        guard try transaction.hasRows(batch) else { throw PaperFault.emptyBatch(batch) }
        throw PaperFault.noCertificates(batch, ended: ended)
    }
}
