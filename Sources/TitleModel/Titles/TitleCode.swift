/// A title of the catalogue as one number: series (two digits), group within the series (two), rank (one).
///
/// 05·01·3 is series 05 工程技术人员, group 01, rank 3 intermediate: 工程师.
public struct TitleCode: Hashable, Sendable {
    public let number: Int

    public init(number: Int) {
        self.number = number
    }

    public init(series: Int, group: Int, rank: TitleRank) {
        self.init(number: series * 1000 + group * 10 + rank.digit)
    }

    public var series: Int { number / 1000 }
    public var group: Int { number / 10 % 100 }
    public var rank: TitleRank? { TitleRank(digit: number % 10) }
}
