/// What a machine cannot check of an original a person compares: a sealed document that verified needs nobody; that the page of
/// an OFD, or the picture around a code, shows what a claim says that says everything is ticked; of anything else, and of what
/// is typed beside such a claim, it is said how it was compared (CNV4, CNV8).
public enum CheckedOriginalIsCompared {
    /// What a person has to say.
    public enum Needed: Sendable { case nothing, tick, words }

    /// `isTyped`: whether a person typed anything beside the claim.
    public static func needed(
        _ examination: OriginalExamination,
        from origin: ConversionOrigin,
        isTyped: Bool = false
    ) -> Needed {
        switch examination.check.finding {
        case .verified: isTyped ? .words : .nothing
        case .codeVerified, .ended, .statusUnknown:
            saysEverything(examination, origin) && !isTyped ? .tick : .words
        case .severalCodes, .own, .forged, .signed, .signedNotChecked, .broken, .picture: .words
        }
    }

    public static func check(
        _ needed: Needed,
        isTicked: Bool,
        _ statement: String
    ) throws(OfficeRefusal) {
        switch needed {
        case .nothing: return
        case .tick: guard isTicked else { throw .conversion(.pageNotCompared) }
        case .words: try ReasonIsGiven.check(statement)
        }
    }

    private static let everything: [OriginalField.Kind] =
        OriginalTitle.needed + [.committee, .authorisedBy, .issuedOn, .name, .identityTail]

    private static func saysEverything(_ examination: OriginalExamination, _ origin: ConversionOrigin) -> Bool {
        let fields = examination.fields
        let answered = IssuerAnswersForTheCommittee.fields(examination, from: origin)
        return everything.allSatisfy { kind in
            answered.contains(kind)
                || fields.contains { $0.kind == kind && !$0.value.isEmpty && $0.source == .claim }
        }
    }
}
