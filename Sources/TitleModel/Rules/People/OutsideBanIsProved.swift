/// A ban from elsewhere names its document, the body that decided it and a day that has come, and has its file (INT6).
public enum OutsideBanIsProved {
    public static func check(_ entered: OutsideBan) throws(OfficeRefusal) {
        let today = entered.enteredAt.civilDate
        for text in [entered.ban.document, entered.decidingBody, entered.proofName] {
            try StatedText.check(text, upTo: 200)
        }
        guard entered.ban.from <= today else { throw .documentDatedLater(entered.ban.from, than: today) }
    }

    /// The bodies that revoke, at whatever level, keep the list of the dishonest, too (AUT11).
    public static func check(
        _ member: StaffMember,
        authority: AuthorityTable,
        registry: BodyRegistry
    ) throws(OfficeRefusal) {
        guard member.holds(.revoke) else { throw .dutyMissing(.revoke, of: member.id) }
        let body = registry[member.body]
        let revokes = body.map { body in
            TitleLevel.allCases.contains { authority.mayDecide(body, .revocation, at: $0) }
        }
        guard revokes == true else {
            throw .bodyMayNotDecide(member.body, .revocation, .intermediate)
        }
    }
}
