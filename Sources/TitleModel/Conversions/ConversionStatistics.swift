/// How many conversions came from where, by which way, what became of them, and how long deciding took.
public struct ConversionStatistics: Equatable, Sendable {
    public let lines: [Line]

    /// The applications of one origin and way: the cases, and what was handed in over the net and became none.
    ///
    /// Every case is open, decided or withdrawn: `cases` is the sum of `open`, `outcomes` and `withdrawn`.
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
        /// Nil where nothing was handed in over the net.
        public let handedIn: HandedIn?
    }

    /// What was handed in over the net (CNV6).
    public struct HandedIn: Equatable, Sendable {
        /// Into cases, which are counted among those of the line.
        public let taken: Int
        public let waiting: Int
        /// 退回, before it was taken.
        public let returned: Int
        /// 撤回, before it was taken.
        public let withdrawn: Int
        /// Whole days from handing in to the return, of those returned; nil while none is.
        public let averageDays: Int?
        public let longestDays: Int?

        public var applications: Int { taken + waiting + returned + withdrawn }
    }

    /// Of pairs that occur alone, in the order of origins and ways.
    public init(_ tallies: [ConversionTally], _ handedIn: [HandedInTally]) {
        lines = ConversionOrigin.allCases.flatMap { origin in
            ConversionWay.allCases.compactMap { way in
                Line(
                    tallies.filter { $0.origin == origin && $0.way == way }.map(\.counts),
                    handedIn.filter { $0.origin == origin && $0.way == way }.map(\.counts),
                    origin,
                    way
                )
            }
        }
    }
}

extension ConversionStatistics.Line {
    fileprivate init?(
        _ all: [ConversionTally.Counts],
        _ handedIn: [HandedInTally.Counts],
        _ origin: ConversionOrigin,
        _ way: ConversionWay
    ) {
        guard !all.isEmpty || !handedIn.isEmpty else { return nil }
        let counts = all.reduce(.none, +)
        self.init(
            origin: origin,
            way: way,
            cases: counts.cases,
            open: counts.open,
            outcomes: counts.outcomes,
            withdrawn: counts.withdrawn,
            averageDays: counts.decided == 0 ? nil : counts.daysInAll / counts.decided,
            longestDays: counts.longestDays,
            handedIn: ConversionStatistics.HandedIn(taken: counts.handedIn, handedIn.reduce(.none, +))
        )
    }
}

extension ConversionStatistics.HandedIn {
    fileprivate init?(taken: Int, _ counts: HandedInTally.Counts) {
        self.init(
            taken: taken,
            waiting: counts.waiting,
            returned: counts.returned,
            withdrawn: counts.withdrawn,
            averageDays: counts.returned == 0 ? nil : counts.daysInAll / counts.returned,
            longestDays: counts.longestDays
        )
        guard applications > 0 else { return nil }
    }
}

extension ConversionCase {
    /// What a confirmed decision came to.
    public var outcome: ConversionOutcome? { ConversionOutcome.allCases.first { $0.progress == progress } }
}
