/// A title got elsewhere is recorded with number, issuer, day and file (CER4, CER6); one for units that are not public is of a
/// series and title that there are, and from before such titles were given no more (一(八)).
public enum RecordedTitleIsProved {
    /// A holder who may be new to the register is named as on the identity document.
    public static func check(holder name: String, _ identity: IdentityDocument) throws(OfficeRefusal) {
        guard NameIsWrittenExactly.isWellWritten(name) else { throw .nameUnfit }
        guard (try? IdentityDocument(checking: identity.number, kind: identity.kind)) != nil else {
            throw .identityUnfit
        }
    }

    /// `lastDay`: the last day on which titles for units that are not public were given.
    public static func check(_ title: RecordedTitle, lastDay: CivilDate?) throws(OfficeRefusal) {
        let today = title.recordedAt.civilDate
        for text in [title.title, title.number, title.issuer, title.proofName] {
            try StatedText.check(text, upTo: 200)
        }
        guard title.obtainedOn <= today else { throw .documentDatedLater(title.obtainedOn, than: today) }
        guard title.kind == .nonPublic else { return }
        guard title.series != nil, title.rank != nil else { throw .recordedTitleUnknown }
        if let lastDay, title.obtainedOn > lastDay { throw .restrictedTitleTooLate(title.obtainedOn, lastDay: lastDay) }
    }
}
