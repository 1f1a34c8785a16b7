/// Whose an identity number is or was, by one kind of document.
public struct NumberBearer: Hashable, Sendable {
    public let person: Identifier
    /// Whether it is the number of now.
    public let isPresent: Bool

    public init(person: Identifier, isPresent: Bool) { (self.person, self.isPresent) = (person, isPresent) }
}

/// A number leads to the person whose number of now it is; to one who had it before only while nobody else bears it.
///
/// A former number may have been entered by mistake, and be another's.
public enum NumberIsOfWhoBearsIt {
    public static func person(among bearers: [NumberBearer]) -> Identifier? {
        (bearers.first(where: \.isPresent) ?? bearers.first)?.person
    }

    public static func counts(for person: Identifier, among bearers: [NumberBearer]) -> Bool {
        let present = bearers.filter(\.isPresent).map(\.person)
        return bearers.contains { $0.person == person } && (present.isEmpty || present.contains(person))
    }
}
