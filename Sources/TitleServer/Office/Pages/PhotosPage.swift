import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// The photos that holders handed in and that wait for the reader's body, the oldest first.
struct PhotosPage: OfficePage {
    static let template = "photos"
    static let most = 200

    let title: String
    private let done: String?
    private let lines: [PhotoLine]
    private let more: String

    var route: OfficeRoute? { .photos }

    init(_ waiting: [PhotoCase], done: String?, words: Words) {
        title = words("photos.waiting")
        self.done = done
        lines = waiting.prefix(Self.most).map { PhotoLine($0, words) }
        let rest = waiting.count - lines.count
        more = rest > 0 ? words("batches.more", ["count": String(rest)]) : ""
    }

    func child(named name: String) -> Any? {
        switch name {
        case "done": done ?? ""
        case "has_done": done != nil
        case "lines": lines
        case "has_lines": !lines.isEmpty
        case "more": more
        case "has_more": !more.isEmpty
        default: nil
        }
    }
}

private struct PhotoLine: MustacheParent {
    private let href: String
    private let cells: Cells

    init(_ waiting: PhotoCase, _ words: Words) {
        href = OfficeRoute.photo.path(waiting.submission.id.text)
        cells = Cells([
            waiting.result.name, waiting.submission.submittedAt.chinaTime, waiting.submission.certificate.text,
            words(waiting.present == nil ? "photos.first" : "photos.replaces"),
        ])
    }

    func child(named name: String) -> Any? { name == "href" ? href : cells.child(named: name) }
}

/// One photo that a holder handed in, beside the one that counts now.
struct HolderPhotoPage: OfficePage {
    static let template = "holder-photo"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let found: PhotoCase
    private let facts: [Row]

    var route: OfficeRoute? { .photo }
    var address: String? { OfficeRoute.photo.path(found.submission.id.text) }

    init(_ found: PhotoCase, _ fields: [FormField], _ faults: FormFaults, words: Words) {
        self.found = found
        self.fields = found.submission.decision == nil ? fields : []
        let name = found.result.name
        title = words("photos.of", ["name": name])
        problem = faults.faults.first { fault in !fields.contains { $0.name == fault.field } }?.reason.sentence(words)
        var facts = [
            Row(label: words("photos.fact.name"), value: name, isRegistered: true),
            Row(label: words("photos.fact.number"), value: found.result.identity.masked),
            Row(label: words("photos.fact.employer"), value: found.result.employer, isRegistered: true),
            Row(label: words("photos.fact.certificate"), value: found.submission.certificate.text),
            Row(label: words("photos.fact.submitted"), value: found.submission.submittedAt.chinaTime),
        ]
        if let decision = found.submission.decision { facts.append(Row(decision, words)) }
        self.facts = facts
    }

    func child(named name: String) -> Any? {
        switch name {
        case "facts": facts
        case "is_open": found.submission.decision == nil
        case "action": address ?? ""
        case "new_href": OfficeRoute.photoNew.path(found.submission.id.text)
        case "old_href": OfficeRoute.photoOld.path(found.submission.id.text)
        case "has_old": found.present != nil
        default: nil
        }
    }
}

extension Row {
    /// A decision in one line: what, when, by whom, why.
    init(_ decision: SecondDecision, _ words: Words) {
        self.init(
            label: words(decision.isConfirmed ? "decision.confirmed" : "decision.refused"),
            value: [decision.at.chinaTime, decision.decider, decision.reason].filter { !$0.isEmpty }
                .joined(separator: " ")
        )
    }
}
