/// One line of the evidence list: who comes from there by that way brings this, or one of the alternatives.
public struct ConversionEvidenceRule: Hashable, Sendable {
    public let origin: ConversionOrigin
    public let way: ConversionWay
    public let kind: ConversionEvidence.Kind
    public let alternatives: Set<ConversionEvidence.Kind>
    public let legalSource: String

    public init(
        origin: ConversionOrigin,
        way: ConversionWay,
        kind: ConversionEvidence.Kind,
        alternatives: Set<ConversionEvidence.Kind>,
        legalSource: String
    ) {
        self.origin = origin
        self.way = way
        self.kind = kind
        self.alternatives = alternatives
        self.legalSource = legalSource
    }

    public func isMet(by held: Set<ConversionEvidence.Kind>) -> Bool {
        held.contains(kind) || !alternatives.isDisjoint(with: held)
    }
}

/// What has to be handed in, by origin and way (CNV1, CNV2); data (`data/conversion-evidence.csv`).
///
/// A pair without a line cannot be: nobody of another province is placed as a demobilised officer.
public struct ConversionEvidenceList: Sendable {
    public let rules: [ConversionEvidenceRule]

    /// Without rules nothing can be converted.
    public init(_ rules: [ConversionEvidenceRule] = []) {
        self.rules = rules
    }

    /// The lines of a pair in their order; empty where the way does not lead from the origin.
    public func rules(_ origin: ConversionOrigin, _ way: ConversionWay) -> [ConversionEvidenceRule] {
        rules.filter { $0.origin == origin && $0.way == way }
    }

    /// The lines that nothing of what is held meets.
    public func missing(
        _ origin: ConversionOrigin,
        _ way: ConversionWay,
        held: Set<ConversionEvidence.Kind>
    ) -> [ConversionEvidenceRule] {
        rules(origin, way).filter { !$0.isMet(by: held) }
    }
}
