/// An identity document as the roster names it: its kind and its number.
public struct IdentityDocument: Hashable, Sendable {
    public let kind: Kind
    /// As printed on the document, half-width capitals.
    public let number: String

    /// Raw values are stored and never change.
    public enum Kind: String, CaseIterable, Sendable {
        /// 居民身份证 (GB 11643)
        case residentIdentityCard = "resident-identity-card"
        /// 港澳台居民居住证 (same form as the identity card)
        case hongKongMacauTaiwanResidencePermit = "hmt-residence-permit"
        /// 外国人永久居留身份证
        case foreignPermanentResidentCard = "foreign-permanent-resident-card"
        /// 护照
        case passport
    }

    public init(kind: Kind, number: String) {
        self.kind = kind
        self.number = number
    }

    /// The last two characters: the only part of the number that a claim, a QR code or a public page may hold.
    public var tail: String { String(number.suffix(2)) }

    /// All but the last two characters covered: `****************78`.
    public var masked: String {
        String(repeating: "*", count: max(0, number.count - 2)) + tail
    }
}

/// As the roster and the identity number give it (性别).
public enum Sex: String, CaseIterable, Sendable {
    case male, female

    /// As people write it, in either language; nil for anything else.
    public init?(typed text: String) {
        switch text.lowercased() {
        case "男", "male": self = .male
        case "女", "female": self = .female
        default: return nil
        }
    }
}
