/// Nobody gives himself duties or takes his own away: who answers for what is said by somebody else (GOV3, INT8).
public enum NobodyGivesHimselfDuties {
    public static func check(_ keeper: StaffMember, _ member: StaffMember) throws(OfficeRefusal) {
        guard keeper.id != member.id else { throw .dutiesAreOnesOwn }
    }
}
