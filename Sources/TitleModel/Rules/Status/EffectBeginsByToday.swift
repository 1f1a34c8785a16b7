/// A change has effect from a day between the issue of the certificate and today: no status begins by itself.
public enum EffectBeginsByToday {
    public static func check(
        _ decision: StatusDecision,
        issuedOn: CivilDate,
        today: CivilDate
    ) throws(OfficeRefusal) {
        guard decision.effectiveOn >= issuedOn, decision.effectiveOn <= today else {
            throw .effectOutOfRange(decision.effectiveOn, from: issuedOn, to: today)
        }
    }
}
