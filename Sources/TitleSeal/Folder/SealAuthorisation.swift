public import TitleModel

/// A body's permission to use its seal (用印授权): a document with a scope and a period.
public struct SealAuthorisation: Sendable, Equatable {
    /// 文号.
    public let documentNumber: String
    /// The levels of titles whose certificates may bear the seal.
    public let scope: [TitleLevel]
    public let validFrom: CivilDate
    /// The last day; nil: until it is withdrawn.
    public let validTo: CivilDate?

    public init(documentNumber: String, scope: [TitleLevel], validFrom: CivilDate, validTo: CivilDate?) {
        self.documentNumber = documentNumber
        self.scope = scope
        self.validFrom = validFrom
        self.validTo = validTo
    }

    public func isInForce(on day: CivilDate) -> Bool {
        day >= validFrom && validTo.map { day <= $0 } ?? true
    }

    public func allows(_ level: TitleLevel, on day: CivilDate) -> Bool {
        isInForce(on: day) && scope.contains(level)
    }
}

extension SealAuthorisation: Codable {
    private enum CodingKeys: String, CodingKey {
        case documentNumber, scope, validFrom, validTo
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        documentNumber = try fields.decode(String.self, forKey: .documentNumber)
        scope = try fields.decode([String].self, forKey: .scope).map { text in
            guard let level = TitleLevel(rawValue: text) else { throw fields.unfit(.scope, text) }
            return level
        }
        validFrom = try fields.date(.validFrom, try fields.decode(String.self, forKey: .validFrom))
        validTo = try fields.decodeIfPresent(String.self, forKey: .validTo).map { try fields.date(.validTo, $0) }
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(documentNumber, forKey: .documentNumber)
        try fields.encode(scope.map(\.rawValue), forKey: .scope)
        try fields.encode(validFrom.description, forKey: .validFrom)
        try fields.encodeIfPresent(validTo?.description, forKey: .validTo)
    }
}

extension KeyedDecodingContainer {
    fileprivate func date(_ key: Key, _ text: String) throws -> CivilDate {
        guard let date = CivilDate(iso: text) else { throw unfit(key, text) }
        return date
    }

    fileprivate func unfit(_ key: Key, _ text: String) -> DecodingError {
        .dataCorruptedError(forKey: key, in: self, debugDescription: text)
    }
}
