/// The original names the holder, and is the one that the application names (CNV8).
///
/// What was not read was not compared: where an original has no name or no number of an identity document on it, a person
/// states why it is the holder's.
public enum OriginalIsTheHolders {
    public static func check(_ found: ConversionCase) throws(OfficeRefusal) {
        let holder = found.application.holder
        try compare(found, .name, holder.name) { .originalOfAnother($0) }
        try compare(found, .identityTail, holder.identity.tail) { .originalOfAnother($0) }
        try compare(found, .number, found.application.original.number) { .originalNamedOtherwise($0) }
        try compare(found, .issuer, found.application.original.issuer) { .originalNamedOtherwise($0) }
    }

    /// What an original may be without.
    public static let mayBeStated: [OriginalField.Kind] = [.name, .identityTail]

    private static func compare(
        _ found: ConversionCase,
        _ kind: OriginalField.Kind,
        _ text: String,
        _ refusal: (OriginalField.Kind) -> ConversionRefusal
    ) throws(OfficeRefusal) {
        guard let said = found.said(kind), StatedText.isFilled(said.value, upTo: .max) else {
            throw .conversion(.originalNotCompared(kind))
        }
        switch said.source {
        case .applied: throw .conversion(.originalNotCompared(kind))
        case .stated where mayBeStated.contains(kind): return
        case .stated: throw .conversion(.originalNotCompared(kind))
        case .claim, .typed: break
        }
        guard StatedText.alike(said.value) == StatedText.alike(text) else { throw .conversion(refusal(kind)) }
    }
}
