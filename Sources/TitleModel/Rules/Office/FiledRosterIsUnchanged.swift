/// What is accepted is what was sent: the roster has not changed since.
public enum FiledRosterIsUnchanged {
    public static func check(_ filing: Filing, rosterDigest: [UInt8]) throws(OfficeRefusal) {
        guard filing.rosterDigest.map({ $0 == rosterDigest }) ?? true else { throw .filedRosterChanged }
    }
}
