/// The original names the holder, and is the one that the application names (CNV8).
public enum OriginalIsTheHolders {
    public static func check(_ found: ConversionCase) throws(OfficeRefusal) {
        let holder = found.application.holder
        try compare(found, .name, holder.name) { .originalOfAnother($0) }
        try compare(found, .identityTail, holder.identity.tail) { .originalOfAnother($0) }
        try compare(found, .number, found.application.original.number) { .originalNamedOtherwise($0) }
        try compare(found, .issuer, found.application.original.issuer) { .originalNamedOtherwise($0) }
    }

    private static func compare(
        _ found: ConversionCase,
        _ kind: OriginalField.Kind,
        _ text: String,
        _ refusal: (OriginalField.Kind) -> ConversionRefusal
    ) throws(OfficeRefusal) {
        guard let said = found.said(kind)?.value, !said.isEmpty else { return }
        guard StatedText.alike(said) == StatedText.alike(text) else { throw .conversion(refusal(kind)) }
    }
}
