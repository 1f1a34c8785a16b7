import TitleModel
import TitleWords

/// A pass ratio in words, with the limit that it passes.
enum RatioText {
    /// `above`: the limit, in thousandths.
    static func sentence(_ ratio: PassRatio, above: Int?, _ words: Words) -> String {
        let facts = ["percent": percent(ratio.thousandths), "applied": String(ratio.applied)]
        guard let above else { return words("desk.ratio.value", facts) }
        return words("desk.ratio.above", facts.merging(["limit": percent(above)]) { $1 })
    }

    private static func percent(_ thousandths: Int) -> String { "\(thousandths / 10).\(thousandths % 10)" }
}
