internal import TitleModel
internal import TitleRender
internal import TitleStore

/// 核准备案报告: the letter by which a body sends what it reviewed to the body that files it, once the publicity is closed.
struct FilingLetter {
    private let facts: BatchFacts
    private let publicity: Publicity
    private let closedAt: Instant
    private let filingBody: String
    private let report: DocumentReference?
    private let acceptance: Filing.Acceptance?
    /// 补充备案: an earlier filing of the batch was accepted.
    private let isFurther: Bool
    private let objections: ObjectionTally
    private let groups: [TitleGroup]

    /// The letter of the batch as it stands: of what was filed, or before there is a filing of what may be.
    ///
    /// - Throws: `PaperFault.notPublicised`, `.publicityOpen`, `.emptyBatch` when no row can be filed.
    init(_ facts: BatchFacts, on day: CivilDate, in transaction: any Transaction) throws {
        let batch = facts.batch
        let filings = try transaction.filings(of: batch.id)
        let last = try filings.last.flatMap { try transaction.filing($0) }
        let bodies = try transaction.bodies()
        let parent = bodies.first { $0.code == batch.reviewingBody }?.parent
        try self.init(
            facts,
            of: FilingLetter.rows(of: batch.id, filings, on: day, in: transaction),
            to: last?.filingBody ?? parent ?? batch.reviewingBody,
            report: filings.last.flatMap { try transaction.reportReference(of: $0) },
            acceptance: last?.acceptance,
            in: transaction
        )
    }

    /// The letter of a filing that is about to be sent.
    init(
        _ facts: BatchFacts,
        of rows: [TitleResult],
        to body: BodyCode,
        report: DocumentReference?,
        acceptance: Filing.Acceptance? = nil,
        in transaction: any Transaction
    ) throws {
        let batch = facts.batch.id
        guard let publicity = try transaction.publicity(of: batch) else { throw PaperFault.notPublicised(batch) }
        guard let closedAt = publicity.closedAt else { throw PaperFault.publicityOpen(batch) }
        (self.facts, self.publicity, self.closedAt) = (facts, publicity, closedAt)
        filingBody = try transaction.bodies().first { $0.code == body }?.name ?? body.text
        (self.report, self.acceptance) = (report, acceptance)
        isFurther = try acceptance == nil && FilingLetter.hasAccepted(batch, in: transaction)
        objections = try ObjectionTally(publicity.id, batch, in: transaction)
        groups = TitleGroup.all(in: rows)
        guard !groups.isEmpty else { throw PaperFault.emptyBatch(batch) }
    }

    static func hasAccepted(_ batch: Identifier, in transaction: any Transaction) throws -> Bool {
        try transaction.filings(of: batch).contains { try transaction.filing($0)?.acceptance != nil }
    }

    /// Those that were filed; before there is a filing, those that may be.
    private static func rows(
        of batch: Identifier,
        _ filings: [Identifier],
        on day: CivilDate,
        in transaction: any Transaction
    ) throws -> [TitleResult] {
        let filed = try filings.flatMap { try transaction.results(ofFiling: $0) }
        guard filed.isEmpty else { return filed }
        let fileable = Set(try transaction.fileableRows(of: batch, on: day))
        return try transaction.results(of: batch).filter { fileable.contains($0.id) }
    }

    func content(at now: Instant) -> FaceContent {
        let groups = groups
        let people = groups.reduce(0) { $0 + $1.count }
        let kind = isFurther ? "补充核准备案" : "核准备案"
        var texts = facts.texts(heading: "关于\(facts.name)\(kind)的报告", people: people, at: now)
        texts["filingBody"] = filingBody
        texts["openedOn"] = publicity.openedAt.civilDate.written
        texts["closedOn"] = closedAt.civilDate.written
        texts["objectionReport"] = objections.sentence
        texts["reportNumber"] = report?.number
        texts["reportDate"] = (report?.date ?? now.civilDate).written
        texts["acceptance"] = acceptance.map { "已核准备案：\($0.documentNumber)，\($0.documentDate.written)" }
        return FaceContent(
            texts: texts,
            sample: facts.store.isDemo,
            rows: TableRows(count: groups.count) { groups[$0].texts(line: $0 + 1) }
        )
    }
}

/// How many got one title.
private struct TitleGroup: Sendable {
    let title: TitleWording
    let count: Int

    /// In the order of the titles' codes.
    static func all(in results: [TitleResult]) -> [TitleGroup] {
        Dictionary(grouping: results) { $0.title }.map { TitleGroup(title: $0.key, count: $0.value.count) }
            .sorted { $0.title.code.number < $1.title.code.number }
    }

    func texts(line: Int) -> [String: String] {
        [
            "line": String(line), "series": title.seriesName, "title": title.name, "rank": title.rank.officialName,
            "count": String(count),
        ]
    }
}
