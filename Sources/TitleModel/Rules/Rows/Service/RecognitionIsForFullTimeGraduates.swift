/// Recognition (认定) is for graduates of full-time study; part-time degrees go by review (REC1).
struct RecognitionIsForFullTimeGraduates: RowRule {
    private static let fullTime: Set<String> = ["全日制", "普通全日制", "普通高等教育", "统招", "全日制统招"]

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard row.isOrdinaryRecognition, !row.draft.unreadable.contains(.studyMode) else { return [] }
        guard let mode = row.draft.studyMode else { return row.fault(.studyMode, .studyModeMissing) }
        return Self.fullTime.contains(mode) ? [] : row.fault(.studyMode, .notFullTime, ["mode": mode])
    }
}

extension RowUnderJudgement {
    /// Recognition by education and years; the region's own, one case at a time (CER12), asks for neither.
    var isOrdinaryRecognition: Bool {
        draft.route == .recognition && basis != .greenChannel
    }
}
