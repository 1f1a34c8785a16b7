/// A slip opens the door for who was never in; who was needs two people to get a new one (INT8).
public enum SlipIsForWhoHasNoAccount {
    public static func check(hasAccount: Bool) throws(HolderRefusal) {
        guard !hasAccount else { throw .accountExists }
    }
}
