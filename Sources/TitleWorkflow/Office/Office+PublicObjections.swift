public import TitleModel
internal import TitleSecrets
internal import TitleStore

/// What somebody may know who holds the receipt of an objection.
public struct ObjectionFile: Sendable {
    /// As it was given out.
    public let receipt: String
    public let publicity: Identifier
    /// A row each.
    public let raised: [RaisedObjection]
    /// The day by which each has its outcome; nil while it is counted from the end of a publicity that is open.
    public let due: CivilDate?
}

extension Office {
    /// Takes what a stranger objects to rows of an open notice, an objection a row under one receipt (ACT13).
    ///
    /// Sent twice, it is taken once: the form brings a number that the server made for it, from which the receipt is made.
    /// - Parameters:
    ///   - text: what was written.
    ///   - publicity: the notice.
    ///   - form: the number of the form, 16 random bytes.
    ///   - limit: undecided objections that a notice may have.
    ///   - now: the clock.
    /// - Returns: the receipt.
    /// - Throws: `OfficeRefusal`, `OfficeFault`; nothing is kept then.
    public func raiseObjection(
        _ text: ObjectionText,
        to publicity: Identifier,
        form: [UInt8],
        limit: Int,
        at now: Instant
    ) async throws -> String {
        if let fault = ObjectionIsReadable.faults(of: text).first { throw OfficeRefusal.objectionUnreadable(fault) }
        let lines = Array(Set(text.lines)).sorted()
        return try await store.write { transaction in
            let record = try openNotice(publicity, transaction)
            let rows = try lines.map { try shownRow($0, of: record.batch.id, transaction) }
            let made = VerificationCode(random: number(of: form)).grouped
            let earlier = try transaction.objections(underReceipt: made)
            if earlier.says(text, about: rows, in: publicity) { return made }
            let receipt = earlier.isEmpty ? made : VerificationCode(random: SecureRandom.uint64()).grouped
            guard try transaction.undecidedObjections(to: publicity) + rows.count <= limit else {
                throw OfficeFault.objectionsFull(contact: try transaction.publicity(publicity)?.contact ?? "")
            }
            for (index, row) in rows.enumerated() {
                let own = index == 0 ? receipt : "\(receipt)/\(index + 1)"
                try insert(objection(text, to: publicity, row, own, at: now), line: lines[index], transaction)
            }
            return receipt
        }
    }

    private func objection(
        _ text: ObjectionText,
        to publicity: Identifier,
        _ row: Identifier,
        _ receipt: String,
        at now: Instant
    ) -> Objection {
        Objection(
            id: keys.next(at: now),
            publicity: publicity,
            row: row,
            receipt: receipt,
            statement: text.statement,
            contact: text.contact,
            raisedAt: now
        )
    }

    /// What became of the objections under a receipt; nil when there is none such.
    public func objections(underReceipt receipt: VerificationCode) async throws -> ObjectionFile? {
        try await store.read { transaction -> ObjectionFile? in
            let found = try transaction.objections(underReceipt: receipt.grouped)
            guard let publicity = found.first?.publicity else { return nil }
            return ObjectionFile(
                receipt: receipt.grouped,
                publicity: publicity,
                raised: try found.map { try raised($0, transaction) },
                due: try objectionsDue(of: publicity, transaction)
            )
        }
    }

    /// The day by which the objections to a notice have their outcome (FIL7).
    func objectionsDue(of publicity: Identifier, _ transaction: any Transaction) throws -> CivilDate? {
        guard let batch = try transaction.batch(shownBy: publicity)?.batch else { return nil }
        return ObjectionsAreVerifiedWithinAMonth.dueDay(
            reviewEnd: batch.reviewEnd,
            publicityClosed: try transaction.publicity(publicity)?.closedAt,
            rules(of: batch).periods
        )
    }

    /// A line that the notice shows: removed rows are not shown.
    private func shownRow(_ line: Int, of batch: Identifier, _ transaction: any Transaction) throws -> Identifier {
        let row = try row(line, of: batch, transaction)
        guard try transaction.isOpen(row) else { throw OfficeFault.lineUnknown(line) }
        return row
    }

    private func number(of form: [UInt8]) -> UInt64 {
        SHA256.digest(Array("titlecert objection 1".utf8) + form).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension [Objection] {
    /// Whether these are what the same form brought before.
    fileprivate func says(_ text: ObjectionText, about rows: [Identifier], in publicity: Identifier) -> Bool {
        !isEmpty && compactMap(\.row) == rows
            && allSatisfy {
                $0.publicity == publicity && $0.statement == text.statement && $0.contact == text.contact
            }
    }
}
