/// Each link of an act that decides about a title takes a duty that decides: any other is one that a shared account may hold,
/// which signs nothing of a decision (ACT7, INT8).
///
/// Handing a filing in decides nothing, so its links may take any duty.
public enum DecisionsAreSignedByDecidingDuties {
    public static func allows(_ duty: StaffMember.Duty, in act: SigningChain.Act) -> Bool {
        act == .submitFiling || duty.isDecision
    }
}
