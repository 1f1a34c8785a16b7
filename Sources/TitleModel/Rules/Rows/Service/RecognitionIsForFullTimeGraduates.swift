/// Recognition (认定) is for graduates of full-time study; part-time degrees go by review (REC1).
struct RecognitionIsForFullTimeGraduates: RowRule {
    private static let fullTime = ["全日制", "统招", "普通高等教育", "普通高校"]

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard row.isOrdinaryRecognition, !row.draft.unreadable.contains(.studyMode) else { return [] }
        guard let mode = row.draft.studyMode else { return row.fault(.studyMode, .studyModeMissing) }
        let isFullTime = !mode.contains("非全日制") && Self.fullTime.contains { mode.contains($0) }
        return isFullTime ? [] : row.fault(.studyMode, .notFullTime, ["mode": mode])
    }
}

extension RowUnderJudgement {
    /// Recognition by education and years; the region's own, one case at a time (CER12), asks for neither.
    var isOrdinaryRecognition: Bool {
        draft.route == .recognition && basis != .greenChannel
    }
}
