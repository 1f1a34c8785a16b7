/// Where the original's own claim says whose it is, the applicant is that one (CNV6, CNV8): who has the file can read it, so
/// this tells nobody anything.
///
/// `formerNames`: those of who signed in; of a stranger none is asked, since the answer would tell one.
public enum ClaimNamesTheApplicant {
    public static func check(
        _ fields: [OriginalField],
        _ holder: ConversionApplication.Holder,
        formerNames: [String] = []
    ) throws(OfficeRefusal) {
        let known: [(OriginalField.Kind, [String])] = [
            (.name, [holder.name] + formerNames), (.identityTail, [holder.identity.tail]),
        ]
        for (kind, texts) in known {
            guard let said = fields.last(where: { $0.kind == kind })?.value, !said.isEmpty else { continue }
            guard texts.contains(where: { StatedText.alike($0) == StatedText.alike(said) }) else {
                throw .conversion(.originalOfAnother(kind))
            }
        }
    }
}
