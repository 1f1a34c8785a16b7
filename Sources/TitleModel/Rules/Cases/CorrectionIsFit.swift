/// What a certificate is corrected to keeps the rules of a roster's row, and leaves the title the one that was reviewed.
public enum CorrectionIsFit {
    /// - Parameters:
    ///   - corrections: what changes.
    ///   - result: as the version before says it.
    ///   - kept: the row with all that the register keeps of it.
    ///   - batch: the row's.
    ///   - held: what the register has of the person beside this title; names are no matter here.
    ///   - rules: those of a row of the body that reviewed.
    /// - Returns: the result with everything corrected.
    /// - Throws: `OfficeRefusal`, the first that applies.
    @discardableResult
    public static func check(
        _ corrections: [Correction],
        of result: TitleResult,
        kept: RosterDraft,
        in batch: ResultBatch,
        held: RegisteredPerson = .unknown,
        _ rules: RosterRules
    ) throws(OfficeRefusal) -> TitleResult {
        for correction in corrections where result.corrected(by: [correction]) == nil {
            throw .correctionUnreadable(correction.field)
        }
        guard let corrected = result.corrected(by: corrections) else { throw .correctionEmpty }
        try check(dayOf: corrections, corrected, in: batch)
        let before = rules.judge(kept.saying(result), held: held).faults
        let faults = rules.judge(kept.saying(corrected), held: held).faults
        let columns = Set(corrections.compactMap { RosterColumn(rawValue: $0.field.rawValue) })
        let fault = faults.first { fault in
            columns.contains(fault.column) && !fault.code.isOfABan || !before.contains { $0.isLike(fault) }
        }
        if let fault { throw .correctionUnfit(fault) }
        try check(titleOf: corrected, rules.catalogue)
        return corrected
    }

    /// Another day is none after the review, nor of another year, as in a roster.
    public static func check(
        dayOf corrections: [Correction],
        _ result: TitleResult,
        in batch: ResultBatch
    ) throws(OfficeRefusal) {
        guard result.route != .conversion, corrections.contains(where: { $0.field == .qualifiedOn }) else { return }
        try ReviewEndedAlready.check(result.qualifiedOn, line: result.line, batch.reviewEnd, batch.level)
    }

    /// A specialty of another group can make the title another one; that is reviewed anew, not corrected.
    ///
    /// What a converted title is called stands in its case.
    public static func check(titleOf result: TitleResult, _ catalogue: SeriesCatalogue) throws(OfficeRefusal) {
        guard result.route != .conversion else { return }
        guard let series = catalogue.series(named: result.title.seriesName) else { return }
        let found = catalogue.look(
            up: result.title.name,
            series: series,
            specialty: result.specialty ?? "",
            on: result.qualifiedOn
        )
        guard case .found(let title) = found, title.code == result.title.code else { throw .correctionChangesTitle }
    }
}

extension RosterFault {
    fileprivate func isLike(_ other: RosterFault) -> Bool { column == other.column && code == other.code }
}

extension RosterDraft {
    /// The row as it would be, did it say what the result says; of the rest it says what it does.
    public func saying(_ result: TitleResult) -> RosterDraft {
        var draft = self
        (draft.name, draft.mongolianName, draft.sex) = (result.name, result.mongolianName, result.sex)
        (draft.birthDate, draft.employer) = (StatedDate(result.birthDate), result.employer)
        (draft.identityKind, draft.identityNumber) = (result.identity.kind, result.identity.number)
        (draft.series, draft.titleName) = (result.title.seriesName, result.title.name)
        (draft.specialty, draft.rank, draft.route) = (result.specialty, .rank(result.title.rank), result.route)
        (draft.examinationReference, draft.qualifiedOn) = (result.examinationPass, result.qualifiedOn)
        draft.committee = result.panel
        return draft
    }
}
