/// No text of a row holds a control, direction, zero-width or private-use character, nor is it endless.
struct TextHoldsNoHiddenCharacter: RowRule {
    private static let longest = 200

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        row.draft.texts.flatMap { column, text in faults(of: text, column, row) }
    }

    private func faults(of text: String, _ column: RosterColumn, _ row: RowUnderJudgement) -> [RosterFault] {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) || text.utf8.count > Self.longest else {
            return []
        }
        if text.unicodeScalars.count > Self.longest {
            return row.fault(column, .textTooLong, ["limit": String(Self.longest)])
        }
        for scalar in text.unicodeScalars {
            if isHidden(scalar) { return row.fault(column, .controlCharacter, ["code": codePoint(scalar)]) }
            if isPrivateUse(scalar) { return row.fault(column, .privateUseCharacter, ["code": codePoint(scalar)]) }
        }
        return []
    }
}

extension RosterDraft {
    /// The texts of a row that are kept, with the columns they stand in.
    var texts: [(RosterColumn, String)] {
        let all: [(RosterColumn, String?)] = [
            (.name, name), (.ethnicity, ethnicity), (.employer, employer), (.personKind, personKind), (.area, area),
            (.education, education), (.studyMode, studyMode), (.major, major), (.series, series),
            (.specialty, specialty), (.titleName, titleName), (.ground, ground),
            (.examinationReference, examinationReference), (.committee, committee), (.remark, remark),
            (.unitKind, particulars.unitKind), (.unitPlace, particulars.writtenPlace),
            (.skillGrade, particulars.writtenGrade), (.presentTitle, particulars.presentTitle),
            (.presentSeries, particulars.presentSeries), (.presentTitleNumber, particulars.presentTitleNumber),
            (.presentTitleIssuer, particulars.presentTitleIssuer),
            (.entrustingBody, particulars.entrustingBody), (.entrustmentNumber, particulars.entrustmentNumber),
            (.post, particulars.post),
        ]
        return all.compactMap { column, text in text.map { (column, $0) } }
    }
}
