/// Every character that a certificate shows is in some font of the chain, so that none is printed as a hollow box.
struct TextCanBeDrawn: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let coverage = row.rules.coverage else { return [] }
        let shown = [
            (RosterColumn.name, row.draft.name), (.employer, row.draft.employer), (.specialty, row.draft.specialty),
            (.committee, row.draft.committee),
        ]
        return shown.flatMap { column, text in faults(of: text ?? "", column, row, coverage.covers) }
            + faults(of: row.draft.mongolianName ?? "", .mongolianName, row, coverage.coversMongolian)
    }

    private func faults(
        of text: String,
        _ column: RosterColumn,
        _ row: RowUnderJudgement,
        _ covers: (Unicode.Scalar) -> Bool
    ) -> [RosterFault] {
        let missing = text.unicodeScalars.filter { !isHidden($0) && !isPrivateUse($0) && !covers($0) }
        guard !missing.isEmpty else { return [] }
        let facts = [
            "characters": missing.map { String($0) }.joined(), "codes": missing.map(codePoint).joined(separator: " "),
            "person": row.draft.name ?? "—",
        ]
        return row.fault(column, .notDrawable, facts)
    }
}
