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
    private let objections: ObjectionTally
    private let groups: [TitleGroup]

    /// - Throws: `IssuanceFault.notPublicised`, `.publicityOpen`, `.emptyBatch` when no row can be filed.
    init(_ facts: BatchFacts, on day: CivilDate, in transaction: any Transaction) throws {
        let batch = facts.batch
        guard let publicity = try transaction.publicity(of: batch.id) else {
            throw IssuanceFault.notPublicised(batch.id)
        }
        guard let closedAt = publicity.closedAt else { throw IssuanceFault.publicityOpen(batch.id) }
        (self.facts, self.publicity, self.closedAt) = (facts, publicity, closedAt)
        let filings = try transaction.filings(of: batch.id)
        let last = try filings.last.flatMap { try transaction.filing($0) }
        let bodies = try transaction.bodies()
        let parent = bodies.first { $0.code == batch.reviewingBody }?.parent
        let filed = last?.filingBody ?? parent ?? batch.reviewingBody
        filingBody = bodies.first { $0.code == filed }?.name ?? filed.text
        report = try filings.last.flatMap { try transaction.reportReference(of: $0) }
        acceptance = last?.acceptance
        objections = try ObjectionTally(publicity.id, batch.id, in: transaction)
        groups = TitleGroup.all(in: try FilingLetter.rows(of: batch.id, filings, on: day, in: transaction))
        guard !groups.isEmpty else { throw IssuanceFault.emptyBatch(batch.id) }
    }

    /// Those that were filed; before there is a filing, those that may be.
    private static func rows(
        of batch: Identifier,
        _ filings: [Identifier],
        on day: CivilDate,
        in transaction: any Transaction
    ) throws -> [TitleResult] {
        guard filings.isEmpty else { return try filings.flatMap { try transaction.results(ofFiling: $0) } }
        let fileable = Set(try transaction.fileableRows(of: batch, on: day))
        return try transaction.results(of: batch).filter { fileable.contains($0.id) }
    }

    func content(at now: Instant) -> FaceContent {
        let groups = groups
        let people = groups.reduce(0) { $0 + $1.count }
        var texts = facts.texts(heading: "关于\(facts.name)核准备案的报告", people: people, at: now)
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
