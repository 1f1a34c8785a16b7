/// Nobody loses a title for fault (撤销) before being told what is intended, and either having spoken or having had the days
/// to speak (陈述申辩).
///
/// The days are the rule set's; other changes of status need no hearing.
public enum NobodyIsRevokedUnheard {
    public static func check(_ found: StatusCase, at now: Instant, _ periods: RulePeriods) throws(OfficeRefusal) {
        guard found.decision.kind == .revoked, found.progress != .heard else { return }
        guard let told = found.notifiedAt else { throw .holderNotNotified }
        let last = told.civilDate.adding(days: periods.hearingDays)
        guard now.civilDate > last else { throw .holderMaySpeak(until: last) }
    }

    /// At once, without a case, only a sample is revoked, which has no holder who could be heard.
    public static func check(atOnce decision: StatusDecision, isSample: Bool) throws(OfficeRefusal) {
        guard decision.kind != .revoked || isSample else { throw .onlyByCase(.revoked) }
    }
}
