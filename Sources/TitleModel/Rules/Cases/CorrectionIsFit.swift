/// What a certificate is corrected to keeps the rules of a roster's row, and leaves the title the one that was reviewed.
public enum CorrectionIsFit {
    /// - Parameters:
    ///   - corrections: what changes.
    ///   - result: as the version before says it.
    ///   - rules: those of a row of the body that reviewed.
    /// - Returns: the result with everything corrected.
    /// - Throws: `OfficeRefusal`, the first that applies.
    @discardableResult
    public static func check(
        _ corrections: [Correction],
        of result: TitleResult,
        _ rules: RosterRules
    ) throws(OfficeRefusal) -> TitleResult {
        for correction in corrections where result.corrected(by: [correction]) == nil {
            throw .correctionUnreadable(correction.field)
        }
        guard let corrected = result.corrected(by: corrections) else { throw .correctionEmpty }
        let columns = Set(corrections.compactMap { RosterColumn(rawValue: $0.field.rawValue) })
        let faults = rules.judge(RosterDraft(corrected)).faults
        if let fault = faults.first(where: { columns.contains($0.column) }) { throw .correctionUnfit(fault) }
        try check(titleOf: corrected, rules.catalogue)
        return corrected
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

extension RosterDraft {
    /// A kept result as an unchecked row; what it does not keep stays blank.
    init(_ result: TitleResult) {
        self.init(row: result.line)
        (name, mongolianName, sex) = (result.name, result.mongolianName, result.sex)
        (birthDate, employer) = (StatedDate(result.birthDate), result.employer)
        (identityKind, identityNumber) = (result.identity.kind, result.identity.number)
        (series, specialty, titleName) = (result.title.seriesName, result.specialty, result.title.name)
        (rank, route) = (.rank(result.title.rank), result.route)
        (examinationReference, qualifiedOn, committee) = (result.examinationPass, result.qualifiedOn, result.panel)
    }
}
