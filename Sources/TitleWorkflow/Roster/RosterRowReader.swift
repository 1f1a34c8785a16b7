import TitleIntake
import TitleModel

/// Reads the cells of one row into a draft and says what in them could not be read.
struct RosterRowReader {
    private let header: RosterHeader
    private let isText: Bool
    private let row: SheetRow
    private(set) var draft: RosterDraft
    private(set) var faults: [RosterFault] = []

    init(_ row: SheetRow, of table: RosterTable) {
        header = table.header
        if case .csv = table.source { isText = true } else { isText = false }
        self.row = row
        draft = RosterDraft(row: row.number)
        readPerson()
        readEducation()
        readTitle()
        readParticulars()
        readPresentTitle()
        readMarks()
    }

    private mutating func readPerson() {
        draft.name = printed(.name).map(PlainText.name)
        draft.mongolianName = optional(.mongolianName)
        draft.sex = meant(.sex, by: RosterWords.sexes, otherwise: .sexUnknown)
        draft.birthDate = date(.birthDate)
        draft.identityKind = meant(.identityKind, by: RosterWords.identityKinds, otherwise: .identityKindUnknown)
        draft.identityNumber = identityNumber()
        draft.ethnicity = optional(.ethnicity)
        draft.employer = optional(.employer)
        draft.personKind = optional(.personKind)
        draft.area = optional(.area)
        draft.remark = optional(.remark)
    }

    private mutating func readEducation() {
        draft.education = optional(.education)
        draft.studyMode = optional(.studyMode)
        draft.graduatedOn = date(.graduatedOn)
        draft.major = optional(.major)
        draft.workingSince = date(.workingSince)
    }

    private mutating func readTitle() {
        draft.series = printed(.series).map(PlainText.word)
        draft.specialty = optional(.specialty)
        draft.titleName = printed(.titleName).map(PlainText.word)
        draft.rank = meant(.rank, by: RosterWords.ranks, otherwise: .rankUnknown)
        draft.route = meant(.route, by: RosterWords.routes, otherwise: .routeUnknown)
        draft.ground = optional(.ground)
        draft.examinationReference = optional(.examinationReference)
        draft.qualifiedOn = day(.qualifiedOn)
        draft.committee = optional(.committee)
    }

    private mutating func readParticulars() {
        draft.barredMark = optional(.barredMark).flatMap { RosterWords.notBarred.contains($0) ? nil : $0 }
        draft.retiredMark = optional(.retiredMark).flatMap { RosterWords.notBarred.contains($0) ? nil : $0 }
        draft.particulars.unitKind = optional(.unitKind)
        draft.particulars.writtenPlace = optional(.unitPlace)
        draft.particulars.unitPlace = draft.particulars.writtenPlace.flatMap {
            RosterWords.unitPlaces[PlainText.word($0)]
        }
        draft.particulars.specialtySince = date(.specialtySince)
        draft.particulars.transferredOn = date(.transferredOn)
        draft.particulars.entrustingBody = optional(.entrustingBody)
        draft.particulars.entrustmentNumber = optional(.entrustmentNumber)
        draft.particulars.post = optional(.post)
        draft.particulars.restriction = meantIfAny(
            .restriction,
            by: RosterWords.restrictions,
            otherwise: .restrictionUnknown
        )
    }

    private mutating func readMarks() {
        draft.particulars.hasPledge = mark(.pledge)
        draft.particulars.hasUnitMark = mark(.unitMark)
        draft.particulars.hasCheckerMark = mark(.checkerMark)
        draft.particulars.hasDepartmentMark = mark(.departmentMark)
    }

    private mutating func mark(_ column: RosterColumn) -> Bool? {
        meant(column, by: RosterWords.marks, otherwise: .markUnknown)
    }

    private mutating func readPresentTitle() {
        let written = optional(.presentTitle)
        let both = header.columns[.presentTitleOn] == nil ? written.flatMap(TitleWithDay.init) : nil
        draft.particulars.presentTitle = both?.title ?? written
        draft.particulars.presentSeries = optional(.presentSeries)
        draft.particulars.presentTitleOn = both?.day ?? dateIfAny(.presentTitleOn)
        draft.particulars.presentTitleNumber = optional(.presentTitleNumber)
            .map { CertificateNumber.plain(PlainText.word($0)) }
        draft.particulars.presentTitleIssuer = optional(.presentTitleIssuer)
        draft.particulars.writtenGrade = optional(.skillGrade)
        draft.particulars.skillGrade = draft.particulars.writtenGrade.flatMap {
            RosterWords.skillGrades[PlainText.word($0)]
        }
        draft.particulars.skillGradeOn = date(.skillGradeOn)
    }
}

// MARK: The kinds of columns

extension RosterRowReader {
    /// A text that is kept as it is, without white space around it.
    private mutating func printed(_ column: RosterColumn) -> String? {
        guard let cell = filled(column) else { return nil }
        switch cell.value {
        case .text(let text): return PlainText.trimmed(text)
        case .number(let digits) where digits.utf8.allSatisfy({ (48...57).contains($0) }) && digits.utf8.count <= 15:
            return digits
        default: return refuse(column, .wrongKindOfCell)
        }
    }

    /// A text that may be blank or said to be so.
    private mutating func optional(_ column: RosterColumn) -> String? {
        guard let text = printed(column) else { return nil }
        return RosterWords.blanks.contains(PlainText.word(text)) ? nil : text
    }

    private mutating func meant<Value>(
        _ column: RosterColumn,
        by words: [String: Value],
        otherwise code: RosterFault.Code
    ) -> Value? {
        guard let text = printed(column) else { return nil }
        return words[PlainText.word(text)] ?? refuse(column, code, ["written": text])
    }

    /// The meaning of a word that may be blank or said to be so.
    private mutating func meantIfAny<Value>(
        _ column: RosterColumn,
        by words: [String: Value],
        otherwise code: RosterFault.Code
    ) -> Value? {
        guard let text = optional(column) else { return nil }
        return words[PlainText.word(text)] ?? refuse(column, code, ["written": text])
    }

    private mutating func day(_ column: RosterColumn) -> CivilDate? {
        guard let stated = date(column) else { return nil }
        return stated.date ?? refuse(column, .dateNeedsDay, ["stated": stated.description])
    }

    /// Of a column that refuses nobody: nil also where no one day is written in it.
    private mutating func dateIfAny(_ column: RosterColumn) -> StatedDate? {
        let before = (faults, draft.unreadable)
        let read = date(column)
        if read == nil { (faults, draft.unreadable) = before }
        return read
    }

    private mutating func date(_ column: RosterColumn) -> StatedDate? {
        guard let cell = filled(column) else { return nil }
        switch cell.value {
        case .date(let days, let showsDay):
            let date = CivilDate(daysSinceEpoch: days)
            return showsDay ? StatedDate(date) : StatedDate(year: date.year, month: date.month)
        case .number(let text): return date(text, column, isNumber: true)
        case .text(let text): return date(text, column, isNumber: isText)
        default: return refuse(column, .wrongKindOfCell)
        }
    }

    /// As a number 1980.10 loses its last zero: then January and October look the same.
    private mutating func date(_ written: String, _ column: RosterColumn, isNumber: Bool) -> StatedDate? {
        let text = PlainText.word(written)
        guard !RosterWords.blanks.contains(text) else { return nil }
        if isNumber, text.utf8.count == 6, text.hasSuffix(".1") {
            return refuse(column, .dateStoredAsDecimal, ["written": text])
        }
        return StatedDate(reading: text) ?? refuse(column, .dateForm, ["written": written])
    }

    /// Digits in a number cell are refused whatever they are: fifteen of eighteen survive, and leading zeros do not.
    private mutating func identityNumber() -> String? {
        guard let cell = filled(.identityNumber) else { return nil }
        guard case .text(let written) = cell.value else {
            if case .number = cell.value { return refuse(.identityNumber, .identityStoredAsNumber) }
            return refuse(.identityNumber, .wrongKindOfCell)
        }
        let word = PlainText.word(written)
        let text = (word.hasPrefix("'") || word.hasPrefix("`") ? String(word.dropFirst()) : word).uppercased()
        if text.contains("E+") || text.contains(".") { return refuse(.identityNumber, .identityStoredAsNumber) }
        return text
    }
}

// MARK: Cells

extension RosterRowReader {
    /// The cell when it holds something that may be read.
    private mutating func filled(_ column: RosterColumn) -> SheetCell? {
        guard let index = header.columns[column] else { return nil }
        let cell = row[index]
        if cell.isFormula { return refuse(column, .formula) }
        guard !cell.isEmpty else { return nil }
        if case .error(let text) = cell.value { return refuse(column, .spreadsheetError, ["written": text]) }
        return cell
    }

    private mutating func refuse<Value>(
        _ column: RosterColumn,
        _ code: RosterFault.Code,
        _ facts: [String: String] = [:]
    ) -> Value? {
        faults.append(RosterFault(row: row.number, column: column, code: code, facts: facts))
        draft.unreadable.insert(column)
        return nil
    }
}
