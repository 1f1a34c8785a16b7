/// A person of a central or another province's unit in the city comes with a letter of entrustment (委托函) from the
/// central unit's HR department or from a bureau of a prefecture or above (CNV9, ACT11).
struct EntrustmentNamesItsSender: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        let more = row.draft.particulars
        let isOutside = more.unitKind.map(Self.isOutside) ?? false
        guard isOutside || row.basis == .entrusted else { return [] }
        guard let sender = more.entrustingBody, more.entrustmentNumber != nil else {
            let column = more.entrustingBody == nil ? RosterColumn.entrustingBody : .entrustmentNumber
            return row.draft.unreadable.contains(column) ? [] : row.fault(column, .entrustmentMissing)
        }
        let isRight = EntrustmentSender(sender, row.rules.registry).isRight
        return isRight ? [] : row.fault(.entrustingBody, .entrustmentSenderUnfit, ["sender": sender])
    }

    /// 单位性质 as rosters write it: 中央驻赤单位, 驻赤央企, 外省区驻赤单位, 外省企业….
    private static func isOutside(_ kind: String) -> Bool {
        ["中央", "央企", "外省", "外区", "其他省"].contains { kind.contains($0) }
    }
}
