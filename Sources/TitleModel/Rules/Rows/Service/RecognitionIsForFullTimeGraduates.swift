/// Recognition (认定) is for graduates of full-time study; part-time degrees go by review (REC1).
struct RecognitionIsForFullTimeGraduates: RowRule {
    private static let fullTime = ["全日制", "统招", "普通高等教育", "普通高校"]
    /// Said beside a word of the others they count: an ordinary university teaches by correspondence too.
    private static let partTime = [
        "非全日制", "不是全日制", "非统招", "函授", "成人", "夜大", "自考", "自学考试", "网络", "远程", "业余", "电大", "开放教育",
    ]

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard row.isOrdinaryRecognition, !row.draft.unreadable.contains(.studyMode) else { return [] }
        guard let mode = row.draft.studyMode else { return row.fault(.studyMode, .studyModeMissing) }
        let isPartTime = Self.partTime.contains { mode.contains($0) }
        let isFullTime = !isPartTime && Self.fullTime.contains { mode.contains($0) }
        return isFullTime ? [] : row.fault(.studyMode, .notFullTime, ["mode": mode])
    }
}

extension RowUnderJudgement {
    /// Recognition by education and years; the region's own, one case at a time (CER12), asks for neither.
    var isOrdinaryRecognition: Bool {
        draft.route == .recognition && basis != .greenChannel
    }
}
