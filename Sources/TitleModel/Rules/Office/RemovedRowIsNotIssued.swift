/// A row that an upheld objection removed stays removed (PUB6).
public enum RemovedRowIsNotIssued {
    public static func check(removal: String?) throws(OfficeRefusal) {
        if let removal { throw .rowRemoved(reason: removal) }
    }
}
