/// An auditor of a bureau above counties reads the whole trail; one of any other body what that body's own people did.
public enum TrailIsShownToItsAuditors {
    public static func isShownWhole(_ registry: BodyRegistry, to member: StaffMember) -> Bool {
        switch registry[member.body]?.kind {
        case .region?, .city?: true
        case .county?, .selfReviewing?, nil: false
        }
    }
}
