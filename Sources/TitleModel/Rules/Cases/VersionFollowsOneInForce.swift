/// A new version takes the place of a certificate in force: of one that is revoked, suspended or replaced already none is
/// made, and so none twice.
public enum VersionFollowsOneInForce {
    public static func check(_ version: VersionEvidence, on day: CivilDate) throws(OfficeRefusal) {
        let status = RegisteredStatus(events: version.previousEvents, on: day)
        guard status == .valid else { throw .notInForce(status) }
    }
}
