public import TitleModel

/// Makes rosters of people who do not exist, for demos, tests and benchmarks.
///
/// The person of an index is always the same, whatever is asked before. Identity numbers are right by GB 11643, but of
/// area 150499, which no county has; within a level no two of the first million indices have the same number, and no two
/// levels share one.
public struct RosterGenerator: Sendable {
    public let seed: UInt64
    public let body: Body
    public let level: TitleLevel
    /// The day the committee voted.
    public let qualifiedOn: CivilDate
    /// Whether names are given in Mongolian script too, where people have one.
    public let givesMongolianNames: Bool

    public init(
        seed: UInt64,
        body: Body,
        level: TitleLevel,
        qualifiedOn: CivilDate,
        givesMongolianNames: Bool = false
    ) {
        self.seed = seed
        self.body = body
        self.level = level
        self.qualifiedOn = qualifiedOn
        self.givesMongolianNames = givesMongolianNames
    }

    /// The rows of these people, as if read from a roster whose header is row 1.
    public func drafts(_ indices: Range<Int>) -> some Sequence<RosterDraft> {
        indices.lazy.map { draft($0, row: $0 - indices.lowerBound + 2) }
    }

    /// The person of an index (0…999,999) as a roster row.
    public func draft(_ index: Int, row: Int) -> RosterDraft {
        var dice = SplitMix64(seed: seed ^ (UInt64(truncatingIfNeeded: index) &* 0x9E37_79B9_7F4A_7C15))
        var draft = RosterDraft(row: row)
        writePerson(MadeUpPerson(index: index, level: level, dice: &dice), in: &draft)
        writeTitle(dice.pick(MadeUpTitle.all(level, of: body)), in: &draft, dice: &dice)
        return draft
    }

    private func writePerson(_ person: MadeUpPerson, in draft: inout RosterDraft) {
        draft.name = person.name
        draft.mongolianName = givesMongolianNames ? person.mongolianName : nil
        draft.sex = person.sex
        draft.ethnicity = person.ethnicity
        draft.birthDate = StatedDate(person.birthDate)
        draft.identityNumber = person.identityNumber
        draft.studyMode = "全日制"
        let graduation = person.birthDate.year + 23
        draft.graduatedOn = CivilDate(year: graduation, month: 7, day: 1).map { StatedDate($0) }
        draft.workingSince = StatedDate(year: graduation, month: 8)
    }

    private func writeTitle(_ title: MadeUpTitle, in draft: inout RosterDraft, dice: inout SplitMix64) {
        let isRecognised = level == .junior && dice.chance(50)
        draft.route = isRecognised ? .recognition : .review
        draft.education = dice.pick(isRecognised ? ["大学本科", "大学专科"] : ["大学本科", "硕士研究生", "大学专科"])
        (draft.series, draft.specialty, draft.major) = (title.series, title.specialty, title.specialty)
        (draft.titleName, draft.rank) = (title.name, rank)
        draft.employer = body.kind == .selfReviewing ? body.name : placeName + dice.pick(title.employers)
        draft.qualifiedOn = qualifiedOn
        draft.committee = isRecognised ? nil : committeePlace + title.committee + "系列\(levelWord)专业技术资格评审委员会"
        if level == .senior, title.needsExamination {
            draft.examinationReference = "KP\(qualifiedOn.year)\(100_000 + dice.below(900_000))"
        }
    }

    private var rank: StatedRank {
        switch level {
        case .senior: .rank(.seniorAssociate)
        case .intermediate: .rank(.intermediate)
        case .junior: .level(.junior)
        }
    }

    private var levelWord: String {
        switch level {
        case .senior: "高级"
        case .intermediate: "中级"
        case .junior: "初级"
        }
    }

    private var placeName: String { body.areaName ?? "赤峰市" }

    private var committeePlace: String {
        switch body.kind {
        case .region: "内蒙古自治区"
        case .selfReviewing: body.name
        case .city, .county: placeName
        }
    }
}
