import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// What whoever decides on a filing decides about: its documents to be opened, and whom it holds still.
struct FilingPart: MustacheParent {
    private let seen: String
    private let documents: [LinkedRow]
    private let people: [Cells]
    private let more: String?

    /// Names on the page; all of them stand in the roster that it leads to.
    private static let most = 200

    init(
        _ shown: FilingOnShow,
        of filing: Filing,
        _ state: BatchState,
        for reader: StaffMember,
        _ words: Words
    ) {
        seen = shown.seen
        documents = FilingBlock.documents(filing, of: state, for: reader, words)
        people = shown.rows.prefix(Self.most).map { row in
            Cells([String(row.line), row.name, row.employer, row.title.name])
        }
        let left = shown.rows.count - people.count
        more = left > 0 ? words("filings.people.more", ["count": String(left)]) : nil
    }

    func child(named name: String) -> Any? {
        switch name {
        case "seen_name": StepForm.seen
        case "seen": seen
        case "documents": documents
        case "people": people
        case "has_people": !people.isEmpty
        case "more": more ?? ""
        case "has_more": more != nil
        default: nil
        }
    }
}
