/// Each paper states what its clause asks for: a publicity its period, place and result (PUB1, PUB2), a plan its number,
/// date, time, place, applicants and procedure (FIL1), and so on.
public enum PaperIsComplete {
    public static func check(_ paper: BatchPaper, today: CivilDate) throws(OfficeRefusal) {
        let missing = needed(paper.kind).first { !isStated($0, of: paper) }
        if let missing { throw .paperIncomplete(paper.kind, missing) }
        if let unfit = unfit(paper) { throw .paperIncomplete(paper.kind, unfit) }
        if let from = paper.from, let to = paper.to, from > to { throw .paperPeriodReversed(from, to) }
        if let count = paper.count, let vacancies = paper.vacancies, vacancies > count {
            throw .vacanciesBeyondPosts(vacancies, of: count)
        }
        for text in [paper.documentNumber, paper.consentNumber, paper.place, paper.fileName].compactMap(\.self) {
            try StatedText.expectSeen(text)
        }
        for shown in paper.units { try StatedText.expectSeen(shown.unit) }
        if let statement = paper.statement { try StatedText.expectSeen(statement, lines: true) }
        if let date = past(paper), date > today { throw .documentDatedLater(date, than: today) }
    }

    /// What a paper may have to state; raw values are the keys of its words.
    public enum Field: String, CaseIterable, Sendable {
        case number, date, period, place, count, applicants, without, vacancies, consent, units, contents, statement,
            file
    }

    /// What a paper of that kind states.
    public static func needed(_ kind: BatchPaper.Kind) -> [Field] {
        switch kind {
        case .unitPublicity: [.period, .units, .count, .contents, .statement, .file]
        case .departmentPublicity: [.period, .place, .contents, .statement, .file]
        case .applications: [.date, .count]
        case .reviewPlan: [.number, .date, .consent, .period, .place, .count, .contents, .statement, .file]
        case .pledges, .marks: [.count, .statement]
        case .posts: [.count, .vacancies]
        case .specialtyMatch: [.count, .statement]
        case .committee: [.statement, .file]
        case .extension: [.date, .statement]
        }
    }

    /// What such a paper may state besides: of pledges, marks and the units' publicity the rows that have none (FIL17, INT1,
    /// PUB1).
    public static func optional(_ kind: BatchPaper.Kind) -> [Field] {
        switch kind {
        case .unitPublicity, .pledges, .marks: [.without]
        case .reviewPlan: [.applicants]
        case .departmentPublicity, .applications, .posts, .specialtyMatch, .committee,
            .extension:
            []
        }
    }

    /// The day that must have come: of a publicity its last one, since the paper tells what came of it.
    private static func past(_ paper: BatchPaper) -> CivilDate? {
        switch paper.kind {
        case .unitPublicity, .departmentPublicity: paper.to
        default: paper.date
        }
    }

    private static func isStated(_ field: Field, of paper: BatchPaper) -> Bool {
        switch field {
        case .number: isFilled(paper.documentNumber, upTo: 100)
        case .date: paper.date != nil
        case .period: paper.from != nil && paper.to != nil
        case .place: isFilled(paper.place, upTo: 300)
        case .count: paper.count.map { $0 >= 0 } ?? false
        case .without, .applicants: true
        case .vacancies: paper.vacancies.map { $0 >= 0 } ?? false
        case .consent: isFilled(paper.consentNumber, upTo: 100) && paper.consentDate != nil
        case .units: !paper.units.isEmpty && paper.units.allSatisfy { isFilled($0.unit, upTo: 200) }
        case .contents: PaperContent.needed(paper.kind).allSatisfy { paper.contents.contains($0) }
        case .statement: isFilled(paper.statement, upTo: 4000)
        case .file: isFilled(paper.fileName, upTo: 200) && !(paper.file ?? []).isEmpty
        }
    }

    /// A field that the kind does not ask for is blank or right.
    private static func unfit(_ paper: BatchPaper) -> Field? {
        let texts: [(Field, String?, Int)] = [
            (.number, paper.documentNumber, 100), (.place, paper.place, 300), (.statement, paper.statement, 4000),
            (.file, paper.fileName, 200),
        ]
        if let text = texts.first(where: { $1 != nil && !isFilled($1, upTo: $2) }) { return text.0 }
        if paper.consentNumber != nil || paper.consentDate != nil, !needed(paper.kind).contains(.consent) {
            return .consent
        }
        if !paper.units.isEmpty, !needed(paper.kind).contains(.units) { return .units }
        if !paper.without.isEmpty, !optional(paper.kind).contains(.without) { return .without }
        if let count = paper.count, count < 0 { return .count }
        if !paper.applicants.isEmpty, !addUp(paper) { return .applicants }
        if let vacancies = paper.vacancies, vacancies < 0 { return .vacancies }
        if let file = paper.file, file.isEmpty || file.count > fileLimit { return .file }
        return nil
    }

    /// By series as many as in all, each series once.
    private static func addUp(_ paper: BatchPaper) -> Bool {
        let series = paper.applicants.map(\.series)
        return optional(paper.kind).contains(.applicants) && Set(series).count == series.count
            && paper.applicants.allSatisfy { isFilled($0.series, upTo: 100) && $0.count >= 0 }
            && paper.applicants.reduce(0) { $0 + $1.count } == paper.count
    }

    /// The most bytes a paper's file may have.
    public static let fileLimit = 32 << 20

    private static func isFilled(_ text: String?, upTo limit: Int) -> Bool {
        text.map { StatedText.isFilled($0, upTo: limit) } ?? false
    }
}
