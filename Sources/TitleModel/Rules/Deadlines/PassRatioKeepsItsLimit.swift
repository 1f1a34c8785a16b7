/// 控制评审通过比例 (§十四(一)): the order names no figure; where a rule set does, more who pass are told, not refused (FIL15).
public enum PassRatioKeepsItsLimit {
    /// The set's limit at that level, in thousandths, when more passed; nil where it is kept, or where there is none.
    public static func limitPassed(by ratio: PassRatio, at level: TitleLevel, _ set: RuleSet) -> Int? {
        guard let limit = set.passRatios[level], ratio.passed * 1000 > limit * ratio.applied else { return nil }
        return limit
    }
}
