import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// One chain of a batch: what is signed, who signed, and the link that waits.
struct ChainPage: OfficePage {
    static let template = "chain"
    let title: String
    let problem: String?
    private let place: String
    private let back: String
    private let backText: String
    private let effect: String
    private let facts: [Row]
    private let chain: ChainLines
    private let submit: String?
    private let state: String

    let route: OfficeRoute?
    var address: String? { place }

    init(_ state: BatchState, _ chain: ChainStanding, _ member: StaffMember, problem: String?, _ name: BatchName) {
        let words = name.words
        let batch = state.record.batch
        self.problem = problem
        self.state = chain.place
        route = .chainLink
        place = OfficeRoute.chainLink.path(batch.id.text, chain.act.rawValue)
        (back, backText) = (OfficeRoute.batch.path(batch.id.text), words("step.back"))
        title = words("chain.title", ["act": words("chain.act.\(chain.act.rawValue)")])
        self.chain = ChainLines(chain, words)
        let link = chain.next.map { words("roster.link.\($0.link.rawValue)") }
        submit = link.map { words("chain.sign", ["link": $0]) }
        effect = link.map { words("chain.effect", ["link": $0]) } ?? words("chain.nothing")
        facts = [
            Row(label: words("desk.batch"), value: name.text(batch)),
            Row(label: words("step.fact.rows"), value: String(state.fileable)),
            Row(label: words("batch.papers"), value: Self.papers(state, words)),
        ]
    }

    /// Of a decision on one thing.
    init(_ about: SignedSubject, _ chain: ChainStanding, problem: String?, _ words: Words) {
        self.problem = problem
        state = chain.place
        route = .signing
        place = OfficeRoute.signing.path(chain.act.rawValue, chain.subject.text)
        (back, backText) = (about.path, words("chain.back"))
        title = words("chain.title", ["act": words("chain.act.\(chain.act.rawValue)")])
        self.chain = ChainLines(chain, words)
        let link = chain.next.map { words("roster.link.\($0.link.rawValue)") }
        submit = link.map { words("chain.sign", ["link": $0]) }
        effect = link.map { words("chain.effect.decision", ["link": $0]) } ?? words("chain.nothing")
        facts = about.facts
    }

    private static func papers(_ state: BatchState, _ words: Words) -> String {
        let kinds = BatchPaper.Kind.allCases.filter { state.papers.newest($0) != nil }
        guard !kinds.isEmpty else { return words("batches.none") }
        return kinds.map { words("office.paper.\($0.rawValue)") }.joined(separator: words("list.separator"))
    }

    func child(named name: String) -> Any? {
        switch name {
        case "effect": effect
        case "signed_state": self.state
        case "facts": facts
        case "links": chain.links
        case "dropped": chain.dropped
        case "has_dropped": !chain.dropped.isEmpty
        case "action": place
        case "back_href": back
        case "back_text": backText
        case "submit": submit ?? ""
        case "has_submit": submit != nil
        default: nil
        }
    }
}

/// The links of a chain as lines: link, duty, who signed and when.
struct ChainLines: MustacheParent, Sendable {
    private let act: String
    let links: [Cells]
    let dropped: [Cells]
    /// Where the next link is signed; nil where the person asking signs none.
    private let href: String?

    init(_ chain: ChainStanding, batch: Identifier? = nil, _ words: Words) {
        act = words("chain.act.\(chain.act.rawValue)")
        links = chain.steps.enumerated().map { index, signed in
            let isLast = index == chain.steps.count - 1
            let waiting = words(isLast ? "chain.last" : "chain.waiting")
            return Cells([
                words("roster.link.\(signed.step.link.rawValue)"), words("roster.duty.\(signed.step.duty.rawValue)"),
                signed.signer ?? waiting, signed.at?.chinaTime ?? "–",
            ])
        }
        dropped = chain.dropped.map { placed in
            Cells([words("roster.link.\(placed.link.rawValue)"), placed.signer, placed.at.chinaTime])
        }
        href = chain.next == nil ? nil : batch.map { OfficeRoute.chainLink.path($0.text, chain.act.rawValue) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "act": act
        case "links": links
        case "dropped": dropped
        case "has_dropped": !dropped.isEmpty
        case "has_href": href != nil
        case "href": href ?? ""
        default: nil
        }
    }
}
