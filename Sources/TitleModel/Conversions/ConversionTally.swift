/// Conversions that have origin, way, body and level in common, counted.
public struct ConversionTally: Equatable, Sendable {
    public let origin: ConversionOrigin
    public let way: ConversionWay
    public let receiver: BodyCode
    public let area: AreaCode
    /// What they become, as far as that is settled.
    public let title: TitleCode?
    /// As the originals say it.
    public let rank: TitleRank?
    public let counts: Counts

    public struct Counts: Equatable, Sendable {
        public let cases: Int
        /// Of these, those that were handed in over the net.
        public let handedIn: Int
        public let open: Int
        public let outcomes: [ConversionOutcome: Int]
        public let withdrawn: Int
        /// Days from the applications to the confirmed decisions, added up.
        public let daysInAll: Int
        public let longestDays: Int?

        public init(
            cases: Int,
            handedIn: Int,
            open: Int,
            outcomes: [ConversionOutcome: Int],
            withdrawn: Int,
            daysInAll: Int,
            longestDays: Int?
        ) {
            (self.cases, self.handedIn, self.open) = (cases, handedIn, open)
            (self.outcomes, self.withdrawn) = (outcomes, withdrawn)
            (self.daysInAll, self.longestDays) = (daysInAll, longestDays)
        }

        public var decided: Int { outcomes.values.reduce(0, +) }

        static let none = Counts(
            cases: 0,
            handedIn: 0,
            open: 0,
            outcomes: [:],
            withdrawn: 0,
            daysInAll: 0,
            longestDays: nil
        )

        static func + (left: Counts, right: Counts) -> Counts {
            Counts(
                cases: left.cases + right.cases,
                handedIn: left.handedIn + right.handedIn,
                open: left.open + right.open,
                outcomes: left.outcomes.merging(right.outcomes, uniquingKeysWith: +),
                withdrawn: left.withdrawn + right.withdrawn,
                daysInAll: left.daysInAll + right.daysInAll,
                longestDays: [left.longestDays, right.longestDays].compactMap(\.self).max()
            )
        }
    }

    public init(
        origin: ConversionOrigin,
        way: ConversionWay,
        receiver: BodyCode,
        area: AreaCode,
        title: TitleCode?,
        rank: TitleRank?,
        counts: Counts
    ) {
        (self.origin, self.way, self.receiver, self.area) = (origin, way, receiver, area)
        (self.title, self.rank, self.counts) = (title, rank, counts)
    }
}
