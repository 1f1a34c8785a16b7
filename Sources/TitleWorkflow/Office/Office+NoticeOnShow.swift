public import TitleModel
internal import TitleSecrets
internal import TitleStore

/// A notice as somebody is shown it before closing it.
public struct NoticeOnShow: Sendable {
    /// The notice's key with a digest of what it shows; whoever closes it says it again, so that nobody closes what he did not
    /// see (INT8).
    public let seen: String
    /// Rows that it shows still.
    public let rows: Int
    public let corrections: Int
    /// Objections without an outcome; their rows are kept back.
    public let openObjections: Int
}

extension Office {
    /// What a notice shows now, and the name of that state.
    /// - Throws: `OfficeFault.publicityUnknown`.
    public func onShow(notice publicity: Identifier) async throws -> NoticeOnShow {
        try await store.read { try onShow(notice: publicity, $0) }
    }

    private func onShow(notice publicity: Identifier, _ transaction: any Transaction) throws -> NoticeOnShow {
        guard let shown = try transaction.publicity(publicity), let record = try transaction.batch(shownBy: publicity)
        else { throw OfficeFault.publicityUnknown(publicity) }
        let rows = try transaction.standingLines(of: record.batch.id)
        let corrections = try transaction.noticeCorrections(of: publicity)
        let said = corrections.map { "\($0.line) \($0.field.rawValue) \($0.new)" }
        let open = try transaction.undecidedObjections(to: publicity)
        let state = StateDigits.of([hexText(shown.rosterDigest), String(open)], rows.map { String($0) }, said)
        return NoticeOnShow(
            seen: "\(publicity)/\(state)",
            rows: rows.count,
            corrections: corrections.count,
            openObjections: open
        )
    }

    /// Nothing is closed but the notice that was shown, as it was shown; nil where nothing was.
    func expect(_ seen: String?, isStillShownBy publicity: Identifier, _ transaction: any Transaction) throws {
        guard try seen == nil || seen == onShow(notice: publicity, transaction).seen else {
            throw OfficeRefusal.noticeChangedMeanwhile
        }
    }
}
