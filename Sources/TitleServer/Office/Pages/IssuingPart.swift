import Mustache
import TitleModel
import TitleStore
import TitleWords

/// How far the issuing of a batch is: a bar, the counts, and why orders were refused.
///
/// While work is under way the browser asks again by itself, without any script. It stops after some ten minutes, and
/// whenever the reader says so: a page that asked for ever would keep its session open for ever.
struct IssuingPart: MustacheParent, Sendable {
    private let counts: IssueCounts
    private let watch: IssueWatch
    private let path: String
    private let words: Words

    init(_ counts: IssueCounts, _ watch: IssueWatch, of batch: Identifier, words: Words) {
        (self.counts, self.watch, self.words) = (counts, watch, words)
        path = OfficeRoute.batch.path(batch.text)
    }

    /// What the header `Refresh` says; nil where the page stays as it is.
    var refresh: String? {
        guard counts.open > 0, let next = watch.next else { return nil }
        return "\(IssueWatch.seconds); url=\(path)?\(IssueWatch.parameter)=\(next)"
    }

    func child(named name: String) -> Any? {
        switch name {
        case "sentence": sentence
        case "ordered": String(counts.ordered)
        case "settled": String(counts.issued + counts.refused)
        case "bar_text": words("issuing.bar", ["done": String(counts.issued), "all": String(counts.ordered)])
        case "counts": rows
        case "is_open": counts.open > 0
        case "is_watching": refresh != nil
        case "seconds": String(IssueWatch.seconds)
        case "stop_href": "\(path)?\(IssueWatch.parameter)=\(IssueWatch.off)"
        case "go_on_href": "\(path)?\(IssueWatch.parameter)=1"
        case "has_reasons": !counts.reasons.isEmpty
        case "reasons": reasons
        default: nil
        }
    }

    private var sentence: String {
        let key =
            switch counts {
            case let counts where counts.open > 0 && counts.written + counts.issued + counts.refused == 0:
                "issuing.waiting"
            case let counts where counts.open > 0: "issuing.under-way"
            case let counts where counts.refused > 0: "issuing.done.refused"
            default: "issuing.done"
            }
        return words(key, ["issued": String(counts.issued), "refused": String(counts.refused)])
    }

    private var rows: [Row] {
        [
            ("ordered", counts.ordered), ("open", counts.open - counts.written), ("written", counts.written),
            ("issued", counts.issued), ("refused", counts.refused),
        ].map { Row(label: words("issuing.count.\($0)"), value: String($1)) }
    }

    private var reasons: [Cells] {
        counts.reasons.map { reason in
            let key = "issuing.refused.\(reason.code)"
            let said = words(words.has(key) ? key : "issuing.refused.other")
            return Cells([said, String(reason.orders), lines(of: reason)])
        }
    }

    private func lines(of reason: IssueCounts.Reason) -> String {
        let told = reason.lines.map { String($0) }.joined(separator: words("list.separator"))
        return reason.orders > reason.lines.count ? "\(told) …" : told
    }
}

/// How often a page that shows work under way has asked again by itself.
struct IssueWatch: Equatable, Sendable {
    static let parameter = "watch"
    static let off = "off"
    static let seconds = 3
    private static let limit = 200

    /// What the next address says; nil where the page asks no more.
    let next: Int?

    /// `text` is what the address says: nothing before the first time, and anything unknown counts as nothing.
    init(_ text: String?) {
        let count = text.flatMap { Int($0) } ?? 0
        next = text == Self.off || !(0..<Self.limit).contains(count) ? nil : count + 1
    }
}
