/// What whoever looks a certificate up says of himself; nobody checks it.
public struct AskerStatement: Hashable, Sendable {
    /// The employer's name, nil where none was given.
    public let name: String?
    public let purpose: String?

    public static let nobody = AskerStatement()

    public static let longestName = 100
    public static let longestPurpose = 200

    private init() { (name, purpose) = (nil, nil) }

    /// - Throws: `Fault` for a text that cannot be shown to the holder as it is.
    public init(name: String, purpose: String) throws(Fault) {
        self.name = try Self.text(name, upTo: Self.longestName, .nameTooLong)
        self.purpose = try Self.text(purpose, upTo: Self.longestPurpose, .purposeTooLong)
    }

    /// As it was kept.
    public init(keptName name: String?, purpose: String?) { (self.name, self.purpose) = (name, purpose) }

    /// The same with a name where none was given: that of the owner of an API key.
    public func named(ifUnsaid owner: String?) -> AskerStatement {
        guard name == nil, let owner else { return self }
        return (try? AskerStatement(name: owner, purpose: purpose ?? "")) ?? self
    }

    public var isNobody: Bool { name == nil && purpose == nil }

    /// Raw values are the parts of their words' keys.
    public enum Fault: String, Error, CaseIterable, Hashable, Sendable {
        case nameTooLong = "name-too-long"
        case purposeTooLong = "purpose-too-long"
        case hidden
        case identityNumber = "identity-number"
    }

    private static func text(_ text: String, upTo limit: Int, _ tooLong: Fault) throws(Fault) -> String? {
        guard StatedText.isFilled(text, upTo: .max) else { return nil }
        guard text.unicodeScalars.count <= limit else { throw tooLong }
        guard !text.unicodeScalars.contains(where: { isHidden($0) }) else { throw .hidden }
        guard IdentityNumbersInText(text).ranges.isEmpty else { throw .identityNumber }
        return text
    }
}
