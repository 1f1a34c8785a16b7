/// A body of the title system: it reviews, files, approves or issues (评审机构, 备案机关, 核准机关, 发证机关).
public struct Body: Hashable, Sendable {
    public let code: BodyCode
    public let name: String
    public let kind: Kind
    /// Area code of GB/T 2260, six digits.
    public let area: String
    /// The body above it: results are filed there.
    public let parent: BodyCode?
    public let levels: Set<TitleLevel>
    /// Series codes within its competence; empty means all until the bureau gives its list.
    public let series: Set<Int>
    /// Specialties within its competence, as rosters write them; empty means every specialty of its series (AUT5).
    public let specialties: Set<String>
    /// The body that issues certificates for what this one decides (发证机关), never a committee.
    public let issuer: BodyCode
    public let unifiedSocialCreditCode: String?
    public let mongolianName: String?
    public let legalSource: String

    /// Raw values are those of `data/bodies.csv`.
    public enum Kind: String, Sendable {
        case region, city, county
        case selfReviewing = "self-reviewing"
    }

    public init(
        code: BodyCode,
        name: String,
        kind: Kind,
        area: String,
        parent: BodyCode?,
        levels: Set<TitleLevel>,
        series: Set<Int>,
        specialties: Set<String> = [],
        issuer: BodyCode,
        unifiedSocialCreditCode: String?,
        mongolianName: String?,
        legalSource: String
    ) {
        self.code = code
        self.name = name
        self.kind = kind
        self.area = area
        self.parent = parent
        self.levels = levels
        self.series = series
        self.specialties = specialties
        self.issuer = issuer
        self.unifiedSocialCreditCode = unifiedSocialCreditCode
        self.mongolianName = mongolianName
        self.legalSource = legalSource
    }
}

extension Body {
    /// Whether the specialty is within its registered scope.
    public func reviews(_ specialty: String) -> Bool { specialties.isEmpty || specialties.contains(specialty) }
}

/// Six digits or capitals: an area code of GB/T 2260, or our own for bodies within an area (`1504A1`).
public struct BodyCode: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    public init?(_ text: String) {
        let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
        guard text.utf8.count == 6, isPlain else { return nil }
        self.text = text
    }

    public var description: String { text }
}
