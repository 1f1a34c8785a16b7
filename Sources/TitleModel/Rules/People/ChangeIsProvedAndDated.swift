/// A change of name or number names what proves it, with a date that has come, and changes something.
public enum ChangeIsProvedAndDated {
    public static func check(_ change: PersonChange) throws(OfficeRefusal) {
        let today = change.enteredAt.civilDate
        guard StatedText.isFilled(change.documentNumber, upTo: 200) else { throw .decisionWithoutNumber }
        guard change.present.text != change.former else { throw .changeChangesNothing }
        guard change.documentDate <= today else { throw .documentDatedLater(change.documentDate, than: today) }
        guard change.effectiveOn <= today else { throw .documentDatedLater(change.effectiveOn, than: today) }
        if case .identity(let document) = change.present, !hasItsForm(document) { throw .identityUnfit }
        if case .name(let name) = change.present, !NameIsWrittenExactly.isWellWritten(name) { throw .nameUnfit }
    }

    private static func hasItsForm(_ document: IdentityDocument) -> Bool {
        (try? IdentityDocument(checking: document.number, kind: document.kind)) != nil
    }
}
