/// How many conversions came from where, by which way, what became of them, and how long deciding took.
public struct ConversionStatistics: Equatable, Sendable {
    public let lines: [Line]

    /// The cases of one origin and way.
    public struct Line: Equatable, Sendable {
        public let origin: ConversionOrigin
        public let way: ConversionWay
        public let cases: Int
        public let open: Int
        public let outcomes: [ConversionOutcome: Int]
        public let withdrawn: Int
        /// Whole days from the application to the confirmed decision, of those decided; nil while none is.
        public let averageDays: Int?
        public let longestDays: Int?
    }

    /// Of pairs that occur alone, in the order of origins and ways.
    public init(_ cases: [ConversionCase]) {
        lines = ConversionOrigin.allCases.flatMap { origin in
            ConversionWay.allCases.compactMap { way in
                Line(cases.filter { $0.application.origin == origin && $0.application.way == way }, origin, way)
            }
        }
    }
}

extension ConversionStatistics.Line {
    fileprivate init?(_ all: [ConversionCase], _ origin: ConversionOrigin, _ way: ConversionWay) {
        guard !all.isEmpty else { return nil }
        let decided = all.compactMap(\.daysToDecide)
        self.init(
            origin: origin,
            way: way,
            cases: all.count,
            open: all.count { $0.progress.isOpen },
            outcomes: Dictionary(all.compactMap(\.outcome).map { ($0, 1) }, uniquingKeysWith: +),
            withdrawn: all.count { $0.progress == .withdrawn },
            averageDays: decided.isEmpty ? nil : decided.reduce(0, +) / decided.count,
            longestDays: decided.max()
        )
    }
}

extension ConversionCase {
    /// What a confirmed decision came to.
    public var outcome: ConversionOutcome? { ConversionOutcome.allCases.first { $0.progress == progress } }

    /// Days from the application to the confirmed decision.
    public var daysToDecide: Int? {
        guard outcome != nil, let end = last(.confirm)?.at else { return nil }
        return end.civilDate - application.appliedOn
    }
}
