/// Nobody loses a title, for fault (撤销) or without it (注销), before being told what is intended, and either having spoken or
/// having had the days to speak (陈述申辩).
///
/// The days are the rule set's; other changes of status take no title away and need no hearing.
public enum NobodyLosesATitleUnheard {
    public static func concerns(_ kind: CertificateEvent.Kind) -> Bool { [.revoked, .cancelled].contains(kind) }

    public static func check(_ found: StatusCase, at now: Instant, _ periods: RulePeriods) throws(OfficeRefusal) {
        guard concerns(found.decision.kind), found.progress != .heard else { return }
        guard let told = found.notifiedAt else { throw .holderNotNotified }
        let last = told.civilDate.adding(days: periods.hearingDays)
        guard now.civilDate > last else { throw .holderMaySpeak(until: last) }
    }
}
