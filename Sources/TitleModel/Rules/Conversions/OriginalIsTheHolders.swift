/// The original names the holder, and is the one that the application names (CNV8).
///
/// It may name the holder as the register says that the holder was called before (曾用名).
///
/// What was not read was not compared: where an original has no name or no number of an identity document on it, a person
/// states why it is the holder's.
public enum OriginalIsTheHolders {
    public static func check(_ found: ConversionCase) throws(OfficeRefusal) {
        let holder = found.application.holder
        try compare(found, .name, holder.name, found.formerNames) { .originalOfAnother($0) }
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
        _ former: [String] = [],
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
        let known = ([text] + former).map { StatedText.alike($0) }
        guard known.contains(StatedText.alike(said.value)) else { throw .conversion(refusal(kind)) }
    }
}
