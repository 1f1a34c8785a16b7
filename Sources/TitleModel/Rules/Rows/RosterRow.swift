/// A roster row that passed every rule of `RosterRules`, which alone can make one.
public struct RosterRow: Hashable, Sendable {
    /// The row as a spreadsheet program counts it.
    public let row: Int
    public let name: String
    /// The name in Mongolian script (蒙文姓名), where the roster gives it.
    public let mongolianName: String?
    public let sex: Sex
    public let birthDate: CivilDate
    public let identity: IdentityDocument
    public let ethnicity: String?
    public let employer: String
    /// The area the row states; nil means the reviewing body's own.
    public let area: AreaCode?
    public let education: String?
    public let studyMode: String?
    public let graduatedOn: StatedDate?
    public let major: String?
    public let workingSince: StatedDate?
    /// The series (系列) in the catalogue's words.
    public let series: String
    /// The specialty (专业).
    public let specialty: String
    /// The title (资格名称) in the catalogue's words.
    public let titleName: String
    public let title: TitleCode
    public let rank: TitleRank
    public let route: AcquisitionRoute
    public let ground: String?
    public let examinationReference: String?
    public let qualifiedOn: CivilDate
    public let committee: String?
    public let remark: String?
    public let particulars: RosterParticulars

    public var level: TitleLevel { rank.level }

    /// The certificate from which the person changes series; nil for a row that changes none.
    public var certificateItRestsOn: String? { RosterDraft(self).certificateItRestsOn }

    /// Nil unless everything a row must have is there; whether it is right, the rules have said.
    init?(_ draft: RosterDraft, title found: CatalogueTitle?, identity: IdentityDocument?, area: AreaCode?) {
        guard let found, let identity, let name = draft.name, let sex = draft.sex, let route = draft.route,
            let employer = draft.employer, let specialty = draft.specialty, let qualifiedOn = draft.qualifiedOn,
            let birthDate = identity.numberFacts?.birthDate ?? draft.birthDate?.date
        else { return nil }
        (row, self.name, self.sex, self.birthDate, self.identity) = (draft.row, name, sex, birthDate, identity)
        (mongolianName, ethnicity) = (draft.mongolianName, draft.ethnicity)
        (self.employer, self.area) = (employer, area)
        (education, studyMode, major) = (draft.education, draft.studyMode, draft.major)
        (graduatedOn, workingSince) = (draft.graduatedOn, draft.workingSince)
        (series, self.specialty, titleName) = (found.entry.seriesName, specialty, found.name)
        (title, rank, self.route, ground) = (found.code, found.rank, route, draft.ground)
        (examinationReference, self.qualifiedOn) = (draft.examinationReference, qualifiedOn)
        (committee, remark, particulars) = (draft.committee, draft.remark, draft.particulars)
    }
}

extension RosterDraft {
    /// A checked row as an unchecked one, to be judged again (the press does, on its own clock).
    public init(_ row: RosterRow) {
        self.init(row: row.row)
        (name, sex, birthDate) = (row.name, row.sex, StatedDate(row.birthDate))
        (identityKind, identityNumber) = (row.identity.kind, row.identity.number)
        (mongolianName, ethnicity) = (row.mongolianName, row.ethnicity)
        (employer, area) = (row.employer, row.area?.text)
        (education, studyMode, major) = (row.education, row.studyMode, row.major)
        (graduatedOn, workingSince) = (row.graduatedOn, row.workingSince)
        (series, specialty, titleName) = (row.series, row.specialty, row.titleName)
        (rank, route, ground) = (.rank(row.rank), row.route, row.ground)
        (examinationReference, qualifiedOn) = (row.examinationReference, row.qualifiedOn)
        (committee, remark, particulars) = (row.committee, row.remark, row.particulars)
    }
}
