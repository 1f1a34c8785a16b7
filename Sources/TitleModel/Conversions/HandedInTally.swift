/// Applications over the net that became no case, counted by what decides whose business they are.
public struct HandedInTally: Equatable, Sendable {
    public let origin: ConversionOrigin
    public let way: ConversionWay
    /// At whose desk they wait, or waited.
    public let receiver: BodyCode
    public let area: AreaCode
    /// Of the originals; nil where it is not known.
    public let level: TitleLevel?
    public let counts: Counts

    public struct Counts: Equatable, Sendable {
        public let waiting: Int
        /// 退回: given back with a reason, nothing was decided.
        public let returned: Int
        /// 撤回, by their applicants.
        public let withdrawn: Int
        /// Days from handing in until the return, added up.
        public let daysInAll: Int
        public let longestDays: Int?

        public init(waiting: Int, returned: Int, withdrawn: Int, daysInAll: Int, longestDays: Int?) {
            (self.waiting, self.returned, self.withdrawn) = (waiting, returned, withdrawn)
            (self.daysInAll, self.longestDays) = (daysInAll, longestDays)
        }

        static let none = Counts(waiting: 0, returned: 0, withdrawn: 0, daysInAll: 0, longestDays: nil)

        static func + (left: Counts, right: Counts) -> Counts {
            Counts(
                waiting: left.waiting + right.waiting,
                returned: left.returned + right.returned,
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
        level: TitleLevel?,
        counts: Counts
    ) {
        (self.origin, self.way, self.receiver, self.area) = (origin, way, receiver, area)
        (self.level, self.counts) = (level, counts)
    }
}
