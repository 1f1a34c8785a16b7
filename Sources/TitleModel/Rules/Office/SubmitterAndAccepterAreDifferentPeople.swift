/// Who submits does not accept, who enters does not confirm (INT8, ACT7): each step is bound to one person.
public enum SubmitterAndAccepterAreDifferentPeople {
    public static func check(_ first: StaffMember, _ second: StaffMember) throws(OfficeRefusal) {
        guard first.id != second.id else { throw .samePersonTwice(first.id) }
    }

    /// Who took a roster in (经办) does not accept its filing either, whoever sent it.
    public static func check(importer: Identifier, _ accepter: StaffMember) throws(OfficeRefusal) {
        guard importer != accepter.id else { throw .samePersonTwice(importer) }
    }
}
