extension RosterRules {
    /// What the rules of rosters say of a text that is to stand in a row from now on.
    public func faults(of text: String, in field: RowCorrection.Field, of result: TitleResult) -> [RosterFault] {
        var draft = RosterDraft(row: result.line)
        draft.identityKind = result.identity.kind
        draft.identityNumber = result.identity.number
        switch field {
        case .name: draft.name = text
        case .mongolianName: draft.mongolianName = text
        case .employer: draft.employer = text
        case .panel: draft.committee = text
        case .qualifiedOn: draft.qualifiedOn = CivilDate(iso: text)
        }
        let row = RowUnderJudgement(draft, rules: self, held: .unknown)
        return RosterRules.ofTexts.flatMap { $0.faults(of: row) }
    }

    private static let ofTexts: [any RowRule] = [
        NameIsWrittenExactly(), NameFitsTheQRCode(), MongolianNameIsInMongolianScript(), TextHoldsNoHiddenCharacter(),
        TextHoldsNoIdentityNumber(), TextCanBeDrawn(), QualificationDateIsPlausible(),
    ]
}
