/// Certificates are looked up by their holder's name by those alone who may propose or decide something about them; never
/// by a desk that several people share.
public enum NamesAreLookedUpWithADuty {
    public static func check(_ member: StaffMember) throws(OfficeRefusal) {
        guard member.holds(.revoke) || member.holds(.submit) else { throw .dutyMissing(.revoke, of: member.id) }
        guard member.kind == .person else { throw .sharedAccountDecides(.revoke) }
    }
}
