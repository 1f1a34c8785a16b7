import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 批次: every batch that is the reader's business.
struct BatchesPage: OfficePage {
    static let template = "batches"
    /// Batches on the page, the latest first.
    static let most = 200

    let title: String
    private let batches: [BatchRowLine]
    private let more: String

    var route: OfficeRoute? { .batches }

    init(_ batches: [(line: BatchLine, progress: BatchProgress)], words: Words) {
        title = words("batches.title")
        self.batches = batches.prefix(Self.most).map { BatchRowLine($0.line, $0.progress, words) }
        let rest = batches.count - self.batches.count
        more = rest > 0 ? words("batches.more", ["count": String(rest)]) : ""
    }

    func child(named name: String) -> Any? {
        switch name {
        case "batches": batches
        case "has_batches": !batches.isEmpty
        case "more": more
        case "has_more": !more.isEmpty
        default: nil
        }
    }
}

private struct BatchRowLine: MustacheParent {
    let href: String
    let cells: Cells

    init(_ line: BatchLine, _ progress: BatchProgress, _ words: Words) {
        href = OfficeRoute.batch.path(line.id.text)
        cells = Cells([
            line.bodyName, words("roster.level.\(line.level.rawValue)"), words.written(line.reviewEnd),
            String(line.rows), words("office.state.\(progress.rawValue)"), String(line.certificates),
        ])
    }

    func child(named name: String) -> Any? { name == "href" ? href : cells.child(named: name) }
}
