/// The identity document in the row belongs, by the register, to the person the certificate is for.
public enum IdentityIsTheHolders {
    public static func check(_ result: TitleResult, identityHolder: Identifier) throws(OfficeRefusal) {
        guard result.person == identityHolder else { throw .identityBelongsToAnother }
    }
}
