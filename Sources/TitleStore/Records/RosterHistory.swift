public import TitleModel
internal import TitleSecrets

/// A roster as it was when its notice opened, and before and after each correction since, reckoned back from the rows as
/// they are now.
public struct RosterHistory: Equatable, Sendable {
    /// SHA-256 of the roster that the notice began with.
    public let opening: [UInt8]
    /// In the order in which the corrections were made.
    public let steps: [Step]

    public struct Step: Equatable, Sendable {
        public let correction: Identifier
        public let at: Instant
        public let before: [UInt8]
        public let after: [UInt8]

        public init(correction: Identifier, at: Instant, before: [UInt8], after: [UInt8]) {
            self.correction = correction
            self.at = at
            self.before = before
            self.after = after
        }
    }
}

extension Transaction {
    /// Nil when the rows are not what the corrections say they became, or a correction changes more than it may.
    public func rosterHistory(of batch: Identifier, shownBy publicity: Identifier) throws -> RosterHistory? {
        var rows = try results(of: batch)
        var digests = rows.map(RosterReading.digest(of:))
        var steps: [RosterHistory.Step] = []
        let corrections = try corrections(of: publicity)
        for correction in corrections.reversed() {
            let shown = corrections.first { $0.row == correction.row && $0.field == correction.field }?.old
            let after = SHA256.digest(digests.flatMap { $0 })
            guard let index = rows.firstIndex(where: { $0.id == correction.row }),
                let row = rows[index].undoing(correction, shown: shown)
            else { return nil }
            rows[index] = row
            digests[index] = RosterReading.digest(of: row)
            let before = SHA256.digest(digests.flatMap { $0 })
            steps.append(.init(correction: correction.id, at: correction.at, before: before, after: after))
        }
        return RosterHistory(opening: SHA256.digest(digests.flatMap { $0 }), steps: steps.reversed())
    }
}

extension TitleResult {
    /// The row as it was before; nil when it is not what the correction made of it, or could not have been mended so.
    fileprivate func undoing(_ correction: RowCorrection, shown: String?) -> TitleResult? {
        guard text(of: correction.field) == correction.new else { return nil }
        do throws(OfficeRefusal) {
            try CorrectionMendsATypingError.check(
                correction.field,
                old: correction.old,
                new: correction.new,
                shown: shown
            )
        } catch {
            return nil
        }
        return with(correction.old, in: correction.field)
    }
}
