internal import TitleModel
internal import TitleRender
internal import TitleStore

/// 公示: the letter that says who is to get which title, until when and where anybody may object; no digit of an identity
/// document stands in it.
struct NoticeLetter {
    private let facts: BatchFacts
    private let notice: PublicNotice
    private let lines: [PublicNoticeLine]

    /// - Throws: `PaperFault.notPublicised`, `.emptyBatch`.
    init(_ facts: BatchFacts, in transaction: any Transaction) throws {
        let publicity = try transaction.publicity(of: facts.batch.id)
        guard let notice = try publicity.flatMap({ try transaction.notice($0.id) }) else {
            throw PaperFault.notPublicised(facts.batch.id)
        }
        self.facts = facts
        self.notice = notice
        lines = try transaction.noticeLines(of: notice.id)
        guard !lines.isEmpty else { throw PaperFault.emptyBatch(facts.batch.id) }
    }

    /// What the notice is beside an ordinary one.
    private var mark: String {
        notice.withdrawal != nil ? "（已撤回）" : notice.origin != nil ? "（重新公示）" : ""
    }

    func content(at now: Instant) -> FaceContent {
        let lines = lines
        var texts = facts.texts(heading: "关于\(facts.name)的公示\(mark)", people: lines.count, at: now)
        texts["openedOn"] = notice.openedAt.civilDate.written
        texts["earliestClose"] = notice.earliestClose.written
        texts["contact"] = notice.contact
        texts["address"] = facts.store.host + notice.address
        return FaceContent(
            texts: texts,
            sample: facts.store.isDemo,
            rows: TableRows(count: lines.count) { lines[$0].letterTexts }
        )
    }
}

extension PublicNoticeLine {
    fileprivate var letterTexts: [String: String] {
        [
            "line": String(line), "name": name, "employer": employer,
            "series": specialty.map { "\(seriesName)（\($0)）" } ?? seriesName, "title": titleName,
            "rank": rank.officialName,
        ]
    }
}
