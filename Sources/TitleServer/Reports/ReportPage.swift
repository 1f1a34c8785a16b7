import TitleModel
import TitleWords

/// 举报伪造证书: the form, what is wrong with it, or that it was taken.
struct ReportPage: Page {
    struct Typed: Sendable {
        var named = ""
        var statement = ""
        var contact = ""

        init(named: String) { self.named = named }

        init(_ form: URLEncodedForm) {
            named = form["named"]?.trimmed ?? ""
            statement = form["statement"]?.trimmed ?? ""
            contact = form["contact"]?.trimmed ?? ""
        }

        func text() throws(ForgeryReport.Fault) -> ForgeryReport.Text {
            try ForgeryReport.Text(named: named, statement: statement, contact: contact)
        }
    }

    enum Problem: Sendable {
        case fault(ForgeryReport.Fault)
        case tooMany(minutes: Int)
    }

    static let template = "report"
    let title: String
    private let typed: Typed
    private let problem: String?
    private let field: String
    private let taken: String?

    var address: SiteAddress? { .report }
    var section: SiteRoute? { .verify }
    var isIndexed: Bool { false }

    init(_ typed: Typed, _ problem: Problem? = nil, words: Words) {
        title = (problem == nil ? "" : words("report.problem") + " · ") + words("report.title")
        self.typed = typed
        (taken, field) = (nil, Self.field(of: problem))
        self.problem = problem.map { problem in
            switch problem {
            case .fault(let fault): words("report.fault.\(fault.rawValue)")
            case .tooMany(let minutes): words("report.fault.too-many", ["minutes": String(minutes)])
            }
        }
    }

    init(taken key: Identifier, words: Words) {
        title = words("report.taken")
        (typed, problem, field) = (Typed(named: ""), nil, "")
        taken = words("report.taken.text", ["key": key.text])
    }

    private static func field(of problem: Problem?) -> String {
        guard case .fault(.code) = problem else { return "statement" }
        return "named"
    }

    func child(named name: String) -> Any? {
        switch name {
        case "named": TypedText.shown(String(typed.named.prefix(100)))
        case "statement": TypedText.shown(String(typed.statement.prefix(4000)))
        // The frame has a `contact` of its own, the site's.
        case "reach": TypedText.shown(String(typed.contact.prefix(400)))
        case "has_problem": problem != nil
        case "problem_text": problem
        case "problem_field": field
        case "taken": taken
        default: nil
        }
    }
}
