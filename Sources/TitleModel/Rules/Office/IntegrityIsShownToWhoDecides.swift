/// A person's integrity record is shown to those who decide about titles or read the trail: a bureau above counties sees
/// everybody's, any other body those of whom it has a row (INT2).
public enum IntegrityIsShownToWhoDecides {
    /// The duties of which one is enough.
    public static let duties: [StaffMember.Duty] = [.decideObjections, .accept, .confirm, .convert, .revoke, .audit]

    public static func isShown(
        concerned bodies: Set<BodyCode>,
        _ registry: BodyRegistry,
        to member: StaffMember
    ) -> Bool {
        guard mayAsk(member) else { return false }
        switch registry[member.body]?.kind {
        case .region?, .city?: return true
        case .county?, .selfReviewing?: return bodies.contains(member.body)
        case nil: return false
        }
    }

    /// Whether the person may look for anybody's at all.
    public static func mayAsk(_ member: StaffMember) -> Bool { duties.contains { member.holds($0) } }
}
