/// A case begins by an application that somebody made, never by itself (CNV6; §十六(二) 需要换证的).
public enum ConversionBeginsByApplication {
    /// Room for the original's number in a claim.
    private static let mostBytes = 60

    public static func check(_ application: ConversionApplication, today: CivilDate) throws(OfficeRefusal) {
        guard application.appliedOn <= today else {
            throw .conversion(.applicationDatedLater(application.appliedOn))
        }
        try StatedText.check(application.original.number, upTo: 40)
        guard application.original.number.utf8.count <= mostBytes else { throw .textUnfit(.tooLong(most: 20)) }
        try StatedText.check(application.original.issuer, upTo: 60)
        try StatedText.check(application.holder.employer, upTo: 100)
        if let letter = application.entrustment {
            try StatedText.check(letter.sender, upTo: 100)
            try StatedText.check(letter.number, upTo: 100)
        }
        guard NameIsWrittenExactly.isWellWritten(application.holder.name) else { throw .nameUnfit }
        let identity = application.holder.identity
        guard (try? IdentityDocument(checking: identity.number, kind: identity.kind)) != nil else {
            throw .identityUnfit
        }
    }

    /// Asked until it is converted; what was converted before this was asked had its name fitted in.
    public static func checkRoom(for name: String) throws(OfficeRefusal) {
        guard NameFitsTheQRCode.fits(name) else {
            throw .conversion(.nameTooLong(most: NameFitsTheQRCode.room))
        }
    }

    /// Nobody applied under rules that were not there yet.
    public static func checkDay(_ day: CivilDate, _ book: RuleBook) throws(OfficeRefusal) {
        guard let earliest = book.sets.map(\.effectiveFrom).min(), day < earliest else { return }
        throw .conversion(.applicationDatedBefore(day, earliest: earliest))
    }

    /// The application itself is among the papers.
    public static func checkPaper(_ held: Set<ConversionEvidence.Kind>) throws(OfficeRefusal) {
        guard held.contains(.application) else { throw .conversion(.applicationMissing) }
    }
}
