internal import TitleModel
internal import TitleStore

/// 举报核实情况: how many objections a publicity heard and what became of them, as its filing says it.
struct ObjectionTally: Sendable {
    private let heard: Int
    private let byLastDecision: [ObjectionDecision: Int]
    private let removed: Int

    init(_ publicity: Identifier, _ batch: Identifier, in transaction: any Transaction) throws {
        let last = try transaction.objections(of: publicity).map { try transaction.decisions(on: $0.id).last }
        heard = last.count
        byLastDecision = Dictionary(grouping: last.compactMap { $0 }) { $0 }.mapValues { $0.count }
        removed = try transaction.removalCounts(of: batch).objected
    }

    /// As in 公示期间收到举报 3 件，其中：查证属实 1 件，查无实据 2 件.
    var sentence: String {
        let removal = removed > 0 ? "移出名单 \(removed) 人。" : ""
        guard heard > 0 else { return "公示期间未收到举报。" + removal }
        return "公示期间收到举报 \(heard) 件，其中：" + parts.joined(separator: "，") + "。" + removal
    }

    private var parts: [String] {
        let undecided = heard - byLastDecision.values.reduce(0, +)
        let counted = [
            ("不予受理", byLastDecision[.notAdmitted] ?? 0), ("查证属实", byLastDecision[.upheld] ?? 0),
            ("查无实据", byLastDecision[.dismissed] ?? 0),
            ("尚在核实", (byLastDecision[.admitted] ?? 0) + undecided),
        ]
        return counted.filter { $0.1 > 0 }.map { "\($0.0) \($0.1) 件" }
    }
}
