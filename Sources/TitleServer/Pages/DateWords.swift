import TitleModel
import TitleWords

extension Words {
    /// A civil day as people write it: 2019年10月10日.
    func written(_ date: CivilDate) -> String {
        let isChinese = language == .chinese
        return self(
            "day.written",
            [
                "year": String(date.year),
                "month": isChinese ? String(date.month) : twoDigits(date.month),
                "day": isChinese ? String(date.day) : twoDigits(date.day),
            ]
        )
    }

    func weekday(_ date: CivilDate) -> String {
        let index = Weekday.allCases.firstIndex(of: date.weekday) ?? 0
        return self("day.\(index + 1)")
    }

    func level(_ level: TitleLevel) -> String { self("face.level.\(level.rawValue)") }
    func rank(_ rank: TitleRank) -> String { self("face.rank.\(rank.rawValue)") }

    private func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
