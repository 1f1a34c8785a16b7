/// At the own door somebody applies for nobody else (CNV6): name and identity document are those of who signed in.
public enum HolderAppliesInPerson {
    public static func check(
        _ application: ConversionApplication,
        names: [String],
        identities: [IdentityDocument]
    ) throws(OfficeRefusal) {
        guard application.applicant == .holder, names.last == application.holder.name,
            identities.contains(application.holder.identity)
        else { throw .conversion(.applicationOfAnother) }
    }
}
