import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// A look-up of one of a holder's certificates or copies.
struct OwnLook: Sendable {
    let titleName: String
    /// The certificate's number, or for whom the copy was made.
    let what: What
    let lookUp: LookUp

    enum What: Sendable {
        case certificate(CertificateNumber)
        case copy(receiver: String)
    }
}

/// 谁查验过: each look-up of the holder's certificates, with what the asker said of himself.
struct LooksContent: HolderContent {
    static let template = "my-looks"
    /// Of what strangers typed, with every character escaped, a page stays under 100 kB.
    static let pageSize = 30

    let title: String
    let route = HolderRoute.looks
    private let lines: [Cells]
    private let lead: String
    /// To the first page, on any other; and to the next one.
    private let latest: String?
    private let older: String?
    /// Number and title of the certificates about whose holder nothing is answered now.
    private let closed: [Cells]
    private let done: String?

    init(
        _ looks: [OwnLook],
        behind last: LooksCursor?,
        next: String?,
        closed: [(number: CertificateNumber, titleName: String)],
        done: String?,
        keptFor days: Int,
        words: Words
    ) {
        title = words("lookups.title")
        lead = words("my.looks.lead", ["days": String(days)])
        lines = looks.map { Self.cells($0, words) }
        latest = last.map { _ in HolderRoute.looks.path }
        older = next.map { "\(HolderRoute.looks.path)?\(LooksCursor.field)=\($0)" }
        self.done = done
        self.closed = closed.map { Cells([$0.number.text, $0.titleName]) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "lead": lead
        case "lines": lines
        case "has_lines": !lines.isEmpty
        case "is_paged": latest != nil || older != nil
        case "latest": latest
        case "older": older
        case "has_closed": !closed.isEmpty
        case "closed": closed
        case "has_done": done != nil
        case "done": done ?? ""
        default: nil
        }
    }

    private static func cells(_ look: OwnLook, _ words: Words) -> Cells {
        let found = look.lookUp
        let what =
            switch look.what {
            case .certificate(let number): number.text
            case .copy(let receiver): words("my.looks.copy", ["receiver": receiver])
            }
        return Cells([
            found.at.chinaTime, look.titleName, what,
            LookUpCells.way(found, words), found.asked.name ?? words("my.looks.unsaid"), found.asked.purpose ?? "",
        ])
    }
}
