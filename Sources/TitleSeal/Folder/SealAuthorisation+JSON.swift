public import TitleModel

/// As `authorisation.json` holds it.
extension SealAuthorisation: Codable {
    private enum CodingKeys: String, CodingKey {
        case documentNumber, scope, validFrom, validTo
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            documentNumber: try fields.decode(String.self, forKey: .documentNumber),
            scope: try fields.decode([String].self, forKey: .scope).map { text in
                guard let level = TitleLevel(rawValue: text) else { throw fields.unfit(.scope, text) }
                return level
            },
            validFrom: try fields.date(.validFrom, try fields.decode(String.self, forKey: .validFrom)),
            validTo: try fields.decodeIfPresent(String.self, forKey: .validTo).map { try fields.date(.validTo, $0) }
        )
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
