/// One thing that a corrected certificate says otherwise than the version before.
public struct Correction: Hashable, Sendable {
    public let field: Field
    /// As the version before says it; empty where it says nothing.
    public let was: String
    /// Empty where it is to say nothing.
    public let becomes: String

    /// What can be corrected; raw values are stored and never change, and are those of `RosterColumn`.
    ///
    /// Title, level, route and identity document are not among them: another title is another result, and a changed
    /// identity number is an event of the person.
    public enum Field: String, CaseIterable, Sendable {
        case name
        case mongolianName = "mongolian-name"
        case sex
        case birthDate = "birth-date"
        case employer
        case specialty
        case qualifiedOn = "qualified-on"
        case committee
    }

    public init(field: Field, was: String, becomes: String) {
        self.field = field
        self.was = was
        self.becomes = becomes
    }
}

/// How a new version differs from the one before.
public enum VersionChange: Equatable, Sendable {
    case correction([Correction])
    /// Not at all: the key or the face is another one.
    case reissue

    public var corrections: [Correction] {
        if case .correction(let corrections) = self { corrections } else { [] }
    }
}

extension TitleResult {
    /// What a field says, as corrections write it: a day as 2019-09-26, a sex by its raw value; empty for nothing.
    public func said(_ field: Correction.Field) -> String {
        switch field {
        case .name: name
        case .mongolianName: mongolianName ?? ""
        case .sex: sex.rawValue
        case .birthDate: birthDate.description
        case .employer: employer
        case .specialty: specialty ?? ""
        case .qualifiedOn: qualifiedOn.description
        case .committee: panel ?? ""
        }
    }

    /// The result with everything corrected; nil when it does not say what a correction says it did, or cannot say what
    /// it is to become.
    public func corrected(by corrections: [Correction]) -> TitleResult? {
        var result = self
        for correction in corrections {
            guard result.said(correction.field) == correction.was, result.say(correction.becomes, in: correction.field)
            else { return nil }
        }
        return result
    }

    /// Whether the field can say that.
    private mutating func say(_ text: String, in field: Correction.Field) -> Bool {
        switch field {
        case .name: name = text
        case .mongolianName: mongolianName = text.isEmpty ? nil : text
        case .employer: employer = text
        case .specialty: specialty = text.isEmpty ? nil : text
        case .committee: panel = text.isEmpty ? nil : text
        case .sex: return Sex(rawValue: text).map { sex = $0 } != nil
        case .birthDate: return CivilDate(iso: text).map { birthDate = $0 } != nil
        case .qualifiedOn: return CivilDate(iso: text).map { qualifiedOn = $0 } != nil
        }
        return field == .mongolianName || field == .specialty || field == .committee || !text.isEmpty
    }
}
