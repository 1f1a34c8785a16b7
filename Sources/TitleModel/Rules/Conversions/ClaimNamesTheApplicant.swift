/// Where the original's own claim says whose it is, the applicant is that one (CNV6, CNV8): who has the file can read it, so
/// this tells nobody anything.
public enum ClaimNamesTheApplicant {
    public static func check(
        _ fields: [OriginalField],
        _ holder: ConversionApplication.Holder
    ) throws(OfficeRefusal) {
        for (kind, text) in [(OriginalField.Kind.name, holder.name), (.identityTail, holder.identity.tail)] {
            guard let said = fields.last(where: { $0.kind == kind })?.value, !said.isEmpty else { continue }
            guard StatedText.alike(said) == StatedText.alike(text) else { throw .conversion(.originalOfAnother(kind)) }
        }
    }
}
