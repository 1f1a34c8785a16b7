internal import TitleModel
internal import TitleRender
internal import TitleStore

/// 名册: every row of a batch as it was reviewed, removed ones marked.
struct RosterSheet {
    private let facts: BatchFacts
    private let results: [TitleResult]
    private let removed: Set<Identifier>

    /// - Throws: `PaperFault.emptyBatch`.
    init(_ facts: BatchFacts, in transaction: any Transaction) throws {
        self.facts = facts
        results = try transaction.results(of: facts.batch.id)
        removed = Set(try transaction.removedRows(of: facts.batch.id))
        guard !results.isEmpty else { throw PaperFault.emptyBatch(facts.batch.id) }
    }

    func content(at now: Instant) -> FaceContent {
        let (results, removed) = (results, removed)
        return FaceContent(
            texts: facts.texts(heading: facts.name + "名册", people: results.count, at: now),
            sample: facts.store.isDemo,
            rows: TableRows(count: results.count) { index in
                results[index].rosterTexts(isRemoved: removed.contains(results[index].id))
            }
        )
    }
}

extension TitleResult {
    fileprivate func rosterTexts(isRemoved: Bool) -> [String: String] {
        [
            "line": String(line), "name": name, "sex": sex == .male ? "男" : "女", "identity": identity.covered,
            "employer": employer, "series": title.seriesName, "specialty": specialty ?? "", "title": title.name,
            "rank": title.rank.officialName, "qualifiedOn": qualifiedOn.written, "remark": isRemoved ? "已移出" : "",
        ]
    }
}
