import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// One batch: how far it is, what comes next and by whom, its papers, its objections, who did what and when.
struct BatchPage: OfficePage {
    static let template = "batch"
    let title: String
    private let id: String
    private let done: String?
    private let way: [WayStep]
    private let rows: [Row]
    private let next: [StepLink]
    private let hint: String?
    private let people: ListSlice<Cells>
    private let papers: [StepLink]
    private let papersSaid: String?
    private let objections: ListSlice<StepLink>
    private let issuing: IssuingPart?
    private let changes: ListSlice<BatchChangeLine>
    private let origin: String?
    private let photos: String?
    private let slips: String?
    private let filings: [FilingBlock]
    private let external: ListSlice<LinkedRow>
    private let chains: [ChainLines]

    var route: OfficeRoute? { .batch }
    var address: String? { OfficeRoute.batch.path(id) }

    /// `page`: of its long lists, counted from 1.
    init(
        _ state: BatchState,
        _ member: StaffMember,
        _ bodies: BodyRegistry,
        chains: [ChainStanding],
        page: Int = 1,
        done: String?,
        issuing: IssuingPart?,
        offersSlips: Bool,
        today: CivilDate,
        words: Words
    ) {
        self.issuing = issuing
        id = state.record.batch.id.text
        self.done = done
        title = words(
            "batch.title",
            [
                "body": state.line.bodyName, "year": String(state.line.reviewEnd.year),
                "level": words("roster.level.\(state.line.level.rawValue)"),
            ]
        )
        way = BatchWay(state: state, bodies: bodies, words: words).steps
        rows = BatchFacts.rows(state, bodies, words) + ApprovalFacts.rows(state, today: today, words)
        let due = BatchStep.allCases.filter { $0 != .attachPaper && $0 != .decideObjection }
            .compactMap { StepPlace($0, state) }.filter { $0.isDue && $0.isFor(member) }
        next = due.enumerated().map { place, step in
            let isAside = place > 0 || step.step.isAside || step.isTooEarly(today)
            return StepLink(step, cells: [words("step.\(step.step.word).title")], isAside: isAside)
        }
        let mayReceive = due.contains { $0.step == .receiveFiling }
        hint = mayReceive ? words("batch.next.receive-first") : nil
        let acts = state.people.map { acted in
            Cells([
                acted.at.chinaTime, words("batch.act.\(acted.step.rawValue)"), acted.name,
                bodies[acted.body]?.name ?? acted.body.text,
            ])
        }
        people = ListSlice(acts, page: page, words)
        photos = Self.photosPath(state)
        slips = photos == nil || !offersSlips ? nil : OfficeRoute.batchSlips.path(state.record.batch.id.text)
        papers = BatchFacts.papers(state, member, words)
        papersSaid = papers.contains { $0.leads } ? BatchFacts.papersStated(state, words) : nil
        objections = ListSlice(BatchFacts.objections(state, member, words), page: page, words)
        changes = ListSlice(BatchChangeLine.all(state, words), page: page, words)
        origin = state.origin.map { OfficeRoute.batch.path($0.text) }
        filings = state.filings.enumerated().map { place, filing in
            FilingBlock(filing, place: place + 1, of: state, for: member, bodies, words)
        }.reversed()
        external = ListSlice(ApprovalFacts.external(state, for: member, words), page: page, words)
        self.chains = chains.map { ChainLines($0, batch: state.record.batch.id, words) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "done": done ?? ""
        case "has_done": done != nil
        case "way": way
        case "rows": rows
        case "next": next
        case "next_hint": hint
        case "has_next": !next.isEmpty
        case "people": people.items
        case "people_pager": people.pager
        case "has_photos": photos != nil
        case "photos_href": photos ?? ""
        case "has_slips": slips != nil
        case "slips_href": slips ?? ""
        case "papers": papers
        case "papers_said": papersSaid
        case "has_papers": !papers.isEmpty
        case "objections": objections.items
        case "has_objections": !objections.items.isEmpty
        case "objections_pager": objections.pager
        case "has_issuing": issuing != nil
        case "issuing": issuing
        case "changes": changes.items
        case "has_changes": !changes.items.isEmpty
        case "changes_pager": changes.pager
        case "origin": origin
        case "filings": filings
        case "has_filings": !filings.isEmpty
        case "external": external.items
        case "has_external": !external.items.isEmpty
        case "external_pager": external.pager
        case "chains": chains
        default: nil
        }
    }
}

extension BatchPage {
    /// For those alone who keep the photos.
    private static func photosPath(_ state: BatchState) -> String? {
        state.keepsPhotos ? OfficeRoute.batchPhotos.path(state.record.batch.id.text) : nil
    }
}
