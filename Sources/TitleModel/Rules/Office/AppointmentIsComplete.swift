/// A person is appointed under a full name, at a body that exists, with a duty, by a numbered document (ACT7, GOV2); shared
/// accounts and operators get no duty that decides.
public enum AppointmentIsComplete {
    /// `known` says whether the body exists.
    public static func check(_ member: StaffMember, document: String, known: Bool) throws(OfficeRefusal) {
        guard known else { throw .bodyUnknown(member.body) }
        try check(name: member.name)
        guard !member.duties.isEmpty else { throw .dutiesMissing }
        try check(dutiesOf: member)
        try check(document: document)
    }

    /// Whether the duties may be held by such a person, and together.
    public static func check(dutiesOf member: StaffMember) throws(OfficeRefusal) {
        for duty in StaffMember.Duty.allCases where member.holds(duty) {
            try SharedAccountDecidesNothing.check(member, duty)
            try OperatorDecidesNothing.check(member, duty)
        }
    }

    /// Whether the name is a full one.
    public static func check(name: String) throws(OfficeRefusal) {
        guard isName(name) else { throw .nameOfStaffUnfit }
    }

    /// Whether the document has a number.
    public static func check(document: String) throws(OfficeRefusal) {
        guard StatedText.isFilled(document, upTo: 100) else { throw .decisionWithoutNumber }
        try StatedText.expectSeen(document)
    }

    /// 2–50 characters, no control or format characters, no white space at either end.
    private static func isName(_ name: String) -> Bool {
        let scalars = name.unicodeScalars
        guard (2...50).contains(scalars.count), let first = scalars.first, let last = scalars.last else { return false }
        let isPlain = scalars.allSatisfy { scalar in
            ![.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
        }
        return isPlain && !first.properties.isWhitespace && !last.properties.isWhitespace
    }
}
