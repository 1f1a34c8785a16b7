import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 加注副本: all copies that are good, a page of those that ended, and the certificates that new ones can be made of.
struct CopiesContent: HolderContent {
    static let template = "my-copies"
    /// The name of the place behind which a page of ended ones begins, in the address.
    static let cursor = "behind"
    static let pageSize = 30

    let title: String
    let route = HolderRoute.copies
    private let lead: String
    private let done: String?
    private let lines: [CopyLine]
    private let ended: [CopyLine]
    /// To the first page of ended ones, on any other; and to the next one.
    private let latest: String?
    private let older: String?
    private let certificates: [CertificateChoice]

    /// `ended` has one more than a page where another one follows.
    init(
        live: [OwnCopy],
        ended: [OwnCopy],
        behind last: Identifier?,
        _ inForce: [OwnCertificate],
        most: (atOnce: Int, aDay: Int),
        done: String?,
        on day: CivilDate,
        words: Words
    ) {
        title = words("my.nav.copies")
        let bounds = ["most": String(most.atOnce), "day": String(most.aDay)]
        lead = words("my.copy.lead", bounds.merging(["days": String(CopyWish.mostDays)]) { $1 })
        self.done = done
        lines = live.map { CopyLine($0, on: day, words) }
        let page = ended.prefix(Self.pageSize)
        self.ended = page.map { CopyLine($0, on: day, words) }
        latest = last.map { _ in HolderRoute.copies.path }
        let next = ended.count > page.count ? page.last?.id : nil
        older = next.map { "\(HolderRoute.copies.path)?\(Self.cursor)=\($0.text)" }
        certificates = inForce.map { CertificateChoice($0, leadingTo: .newCopy) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "lead": lead
        case "has_done": done != nil
        case "done": done ?? ""
        case "lines": lines
        case "has_lines": !lines.isEmpty
        case "ended": ended
        case "has_ended": !ended.isEmpty || latest != nil
        case "has_ended_lines": !ended.isEmpty
        case "is_paged": latest != nil || older != nil
        case "latest": latest
        case "older": older
        case "certificates": certificates
        case "has_certificates": !certificates.isEmpty
        default: nil
        }
    }
}

private struct CopyLine: MustacheParent {
    private let cells: Cells
    private let href: String

    init(_ copy: OwnCopy, on day: CivilDate, _ words: Words) {
        let record = copy.registered.record
        href = HolderRoute.copy.path(copy.id.text)
        cells = Cells([
            record.purpose, record.receiver, copy.titleName, words.written(record.expiresOn),
            CopyState(copy.registered, on: day).words(words),
        ])
    }

    func child(named name: String) -> Any? { name == "copy_href" ? href : cells.child(named: name) }
}

/// How a copy stands, in a holder's words; raw values are the parts of their keys.
enum CopyState: String {
    case making, refused, live, suspended, withdrawn, expired, ended

    init(_ copy: RegisteredCopy, on day: CivilDate) {
        if copy.refusal != nil {
            self = .refused
        } else if copy.withdrawnAt != nil {
            self = .withdrawn
        } else if day > copy.record.expiresOn {
            self = .expired
        } else {
            switch copy.status(on: day) {
            case .revoked, .cancelled, .superseded: self = .ended
            case .suspended: self = .suspended
            case .valid: self = copy.code == nil ? .making : .live
            }
        }
    }

    func words(_ words: Words) -> String { words("my.copy.state.\(rawValue)") }
}
