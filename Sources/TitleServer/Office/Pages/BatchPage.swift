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
    private let rows: [Row]
    private let next: [StepLink]
    private let people: [Cells]
    private let papers: [StepLink]
    private let objections: [StepLink]
    private let issuing: IssuingPart?
    private let changes: [BatchChangeLine]
    private let origin: String?
    private let photos: String?
    private let filings: [FilingBlock]
    private let external: [LinkedCells]
    private let chains: [ChainLines]

    var route: OfficeRoute? { .batch }
    var address: String? { OfficeRoute.batch.path(id) }

    init(
        _ state: BatchState,
        _ member: StaffMember,
        _ bodies: BodyRegistry,
        chains: [ChainStanding],
        done: String?,
        issuing: IssuingPart?,
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
        rows = BatchFacts.rows(state, bodies, words) + ApprovalFacts.rows(state, today: today, words)
        next = BatchStep.allCases.filter { $0 != .attachPaper && $0 != .decideObjection }
            .compactMap { StepPlace($0, state) }.filter { $0.isDue && $0.isFor(member) }
            .map { StepLink($0, cells: [words("step.\($0.step.word).title")]) }
        people = state.people.map { acted in
            Cells([
                acted.at.chinaTime, words("batch.act.\(acted.step.rawValue)"), acted.name,
                bodies[acted.body]?.name ?? acted.body.text,
            ])
        }
        photos = Self.photosPath(state, member)
        papers = BatchFacts.papers(state, member, words)
        objections = BatchFacts.objections(state, member, words)
        changes = BatchChangeLine.all(state, words)
        origin = state.origin.map { OfficeRoute.batch.path($0.text) }
        filings = state.filings.enumerated().map { FilingBlock($1, place: $0 + 1, of: state, bodies, words) }.reversed()
        external = ApprovalFacts.external(state, words)
        self.chains = chains.map { ChainLines($0, batch: state.record.batch.id, words) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "done": done ?? ""
        case "has_done": done != nil
        case "rows": rows
        case "next": next
        case "has_next": !next.isEmpty
        case "people": people
        case "has_photos": photos != nil
        case "photos_href": photos ?? ""
        case "papers": papers
        case "objections": objections
        case "has_objections": !objections.isEmpty
        case "has_issuing": issuing != nil
        case "issuing": issuing
        case "changes": changes
        case "has_changes": !changes.isEmpty
        case "origin": origin
        case "filings": filings
        case "has_filings": !filings.isEmpty
        case "external": external
        case "has_external": !external.isEmpty
        case "chains": chains
        default: nil
        }
    }
}

extension BatchPage {
    /// For those alone who keep the photos.
    private static func photosPath(_ state: BatchState, _ member: StaffMember) -> String? {
        let duty: StaffMember.Duty = state.record.batch.level == .senior ? .enter : .submit
        return member.holds(duty) ? OfficeRoute.batchPhotos.path(state.record.batch.id.text) : nil
    }
}

/// A line that leads to a step, for those who may take it now.
struct StepLink: MustacheParent, Sendable {
    private let href: String?
    private let cells: Cells
    private let isAside: Bool

    init(_ place: StepPlace?, cells: [String]) {
        href = place?.path
        isAside = place?.step.isAside ?? false
        self.cells = Cells(cells)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "has_href": href != nil
        case "href": href ?? ""
        case "is_aside": isAside
        default: cells.child(named: name)
        }
    }
}

/// What a batch's page says of it.
enum BatchFacts {
    static func rows(_ state: BatchState, _ bodies: BodyRegistry, _ words: Words) -> [Row] {
        var rows = [
            Row(label: words("batches.state"), value: words("office.state.\(state.progress.rawValue)")),
            Row(label: words("batches.review-end"), value: words.written(state.line.reviewEnd)),
            Row(label: words("batches.people"), value: people(state, words)),
            Row(label: words("batches.file"), value: state.record.fileName, isRegistered: true),
        ]
        if let publicity = state.publicity { rows += StepFacts.publicity(publicity, words) }
        if let closed = state.publicity?.closedAt {
            rows.append(Row(label: words("batches.closed"), value: closed.chinaTime))
        }
        if let withdrawal = state.publicity?.withdrawal {
            let document = "\(withdrawal.documentNumber) \(words.written(withdrawal.documentDate))"
            rows.append(
                Row(
                    label: words("batches.withdrawn"),
                    value: "\(withdrawal.at.chinaTime) \(document) \(withdrawal.reason)"
                )
            )
        }
        if let discard = state.discard {
            let said = "\(discard.at.chinaTime) \(discard.by) \(discard.reason)"
            rows.append(Row(label: words("batches.discarded"), value: said, isRegistered: true))
        }
        if let body = state.filingBody {
            rows.append(
                Row(label: words("batches.filed-with"), value: bodies[body]?.name ?? body.text, isRegistered: true)
            )
        }
        rows += state.filings.compactMap(\.acceptance).map { acceptance in
            Row(
                label: words("batches.accepted"),
                value: "\(acceptance.documentNumber) \(words.written(acceptance.documentDate))"
            )
        }
        rows.append(Row(label: words("batches.certificates"), value: String(state.line.certificates)))
        return rows
    }

    private static func people(_ state: BatchState, _ words: Words) -> String {
        let removed = [("removed", state.removed.objected), ("ended", state.removed.fraud)].filter { $0.1 > 0 }
            .map { words("batches.people.\($0.0)", ["count": String($0.1)]) }
        let all = words("batches.people.count", ["count": String(state.line.rows)])
        return ([all] + removed).joined(separator: words("list.separator"))
    }

    /// Every kind, with what stands of it; the latest of a kind counts.
    static func papers(_ state: BatchState, _ member: StaffMember, _ words: Words) -> [StepLink] {
        guard state.record.batch.level != .senior else { return [] }
        return BatchPaper.Kind.allCases.map { kind in
            let place = StepPlace(.attachPaper, state, part: kind.rawValue)
            let paper = state.papers.last { $0.kind == kind }
            return StepLink(
                place.flatMap { $0.isDue && $0.isFor(member) ? $0 : nil },
                cells: [words("office.paper.\(kind.rawValue)"), paper.map { said($0, words) } ?? words("batches.none")]
            )
        }
    }

    private static func said(_ paper: BatchPaper, _ words: Words) -> String {
        let days = [paper.date, paper.from, paper.to].compactMap { $0.map { words.written($0) } }
        let count = paper.count.map { count in
            paper.vacancies.map { words("batches.posts", ["posts": String(count), "vacancies": String($0)]) }
                ?? words("batches.people.count", ["count": String(count)])
        }
        let parts = [paper.documentNumber] + days + [paper.place, count, paper.statement, paper.fileName]
        let text = parts.compactMap { $0 }.joined(separator: words("list.separator"))
        return text.count > 120 ? "\(text.prefix(120))…" : text
    }

    /// What was said and by whom is for those alone who decide.
    static func objections(_ state: BatchState, _ member: StaffMember, _ words: Words) -> [StepLink] {
        state.objections.map { raised in
            let place = StepPlace(.decideObjection, state, part: raised.objection.id.text)
            let row = raised.row.map { words("step.fact.row", ["line": String($0.line), "name": $0.name]) }
            let decided = raised.decisions.last.map { words("office.decision.\($0.decision.rawValue)") }
            return StepLink(
                place.flatMap { $0.isFor(member) ? $0 : nil },
                cells: [
                    place?.isFor(member) == true ? raised.objection.receipt : words("batch.receipt.hidden"),
                    raised.objection.raisedAt.chinaTime,
                    row ?? words("step.fact.whole-batch"), decided ?? words("batches.undecided"),
                ]
            )
        }
    }
}
