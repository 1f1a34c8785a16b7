internal import TitleModel
internal import TitleStore

extension RosterDraft {
    /// A row of the register as its roster had it, to be judged again; what the register does not keep stays blank.
    init(kept result: TitleResult, _ transaction: any Transaction) throws {
        self.init(row: result.line)
        self = saying(result)
        if let details = try transaction.rosterDetails(ofRow: result.id) { say(details) }
        particulars = RosterParticulars(stated: try transaction.particulars(of: result.id))
        particulars.restriction = result.restriction.flatMap(RestrictionOnUse.init(rawValue:))
    }

    private mutating func say(_ details: RosterDetails) {
        (ethnicity, area, education) = (details.ethnicity, details.area, details.education)
        (studyMode, major, remark, ground) = (details.educationMode, details.major, details.remark, details.ground)
        graduatedOn = details.graduatedOn.flatMap(StatedDate.init(iso:))
        workingSince = details.workedSince.flatMap(StatedDate.init(iso:))
    }
}

extension RosterParticulars {
    /// Reads back what `stated` gives.
    init(stated: [String: String]) {
        self.init()
        func text(_ column: RosterColumn) -> String? { stated[column.rawValue] }
        func day(_ column: RosterColumn) -> StatedDate? { text(column).flatMap(StatedDate.init(iso:)) }
        func mark(_ column: RosterColumn) -> Bool? { text(column).map { $0 == Self.yes } }
        (unitKind, writtenPlace, post) = (text(.unitKind), text(.unitPlace), text(.post))
        unitPlace = writtenPlace.flatMap { RosterWords.unitPlaces[PlainText.word($0)] }
        (presentTitle, presentSeries) = (text(.presentTitle), text(.presentSeries))
        (presentTitleNumber, presentTitleIssuer) = (text(.presentTitleNumber), text(.presentTitleIssuer))
        writtenGrade = text(.skillGrade)
        skillGrade = writtenGrade.flatMap { RosterWords.skillGrades[PlainText.word($0)] }
        (entrustingBody, entrustmentNumber) = (text(.entrustingBody), text(.entrustmentNumber))
        (specialtySince, presentTitleOn) = (day(.specialtySince), day(.presentTitleOn))
        (skillGradeOn, transferredOn) = (day(.skillGradeOn), day(.transferredOn))
        (hasPledge, hasUnitMark) = (mark(.pledge), mark(.unitMark))
        (hasCheckerMark, hasDepartmentMark) = (mark(.checkerMark), mark(.departmentMark))
    }
}
