import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 批次: every batch that is the reader's business, a page of them.
struct BatchesPage: OfficePage {
    static let template = "batches"

    let title: String
    private let batches: [BatchRowLine]
    private let more: String
    private let next: String

    var route: OfficeRoute? { .batches }

    init(_ listing: BatchListing, skipped: Int, _ name: BatchName) {
        let words = name.words
        title = words("batches.title")
        batches = listing.standings.map { BatchRowLine($0, certificates: listing.certificates[$0.batch.id] ?? 0, name) }
        more = listing.earlier > 0 ? words("batches.more", ["count": String(listing.earlier)]) : ""
        next = "\(OfficeRoute.batches.path)?skip=\(skipped + listing.standings.count)"
    }

    func child(named name: String) -> Any? {
        switch name {
        case "batches": batches
        case "has_batches": !batches.isEmpty
        case "more": more
        case "next_href": next
        case "has_more": !more.isEmpty
        default: nil
        }
    }
}

private struct BatchRowLine: MustacheParent {
    let href: String
    let cells: Cells

    init(_ standing: BatchStanding, certificates: Int, _ name: BatchName) {
        let (batch, words) = (standing.batch, name.words)
        href = OfficeRoute.batch.path(batch.id.text)
        cells = Cells([
            name.body(batch.reviewingBody), words("roster.level.\(batch.level.rawValue)"),
            words.written(batch.reviewEnd),
            String(standing.rows), words("office.state.\(standing.progress.rawValue)"), String(certificates),
        ])
    }

    func child(named name: String) -> Any? { name == "href" ? href : cells.child(named: name) }
}
