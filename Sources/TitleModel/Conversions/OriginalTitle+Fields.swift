extension OriginalTitle {
    /// Fields without which there is no original.
    public static let needed: [OriginalField.Kind] = [
        .number, .issuer, .obtained, .series, .title, .rank, .qualifiedOn,
    ]

    /// The title that the fields say; of several of a kind the last counts.
    ///
    /// A conversion names the original with number, issuer and day (CNV8).
    public init(_ fields: [OriginalField]) throws(OfficeRefusal) {
        let values = Dictionary(fields.map { ($0.kind, $0.value) }) { _, last in last }.filter { !$0.value.isEmpty }
        for kind in Self.needed where values[kind] == nil { throw .conversion(.originalSaysNothingOf(kind)) }
        self.init(
            number: values[.number] ?? "",
            issuer: values[.issuer] ?? "",
            committee: values[.committee],
            authorisedBy: values[.authorisedBy],
            obtained: try Self.read(.obtained, values) { AcquisitionRoute(word: $0) },
            series: values[.series] ?? "",
            title: values[.title] ?? "",
            rank: try Self.read(.rank, values, TitleRank.init(rawValue:)),
            specialty: values[.specialty],
            qualifiedOn: try Self.read(.qualifiedOn, values, CivilDate.init(iso:)),
            issuedOn: try values[.issuedOn].map { _ throws(OfficeRefusal) in
                try Self.read(.issuedOn, values, CivilDate.init(iso:))
            },
            restriction: values[.restriction]
        )
    }

    private static func read<Value>(
        _ kind: OriginalField.Kind,
        _ values: [OriginalField.Kind: String],
        _ make: (String) -> Value?
    ) throws(OfficeRefusal) -> Value {
        guard let value = values[kind].flatMap(make) else { throw .conversion(.originalUnreadable(kind)) }
        return value
    }
}

extension AcquisitionRoute {
    /// As the fields of an original are stored; never changes.
    public var word: String {
        switch self {
        case .review: "review"
        case .recognition: "recognition"
        case .examination: "examination"
        case .conversion: "conversion"
        }
    }

    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}
