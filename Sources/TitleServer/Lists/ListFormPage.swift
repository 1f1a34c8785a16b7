import TitleModel
import TitleWords

/// The form that takes a list.
struct ListFormPage: Page {
    enum Problem: Error, Sendable {
        case missing
        case file(ListFault)
        case asker(AskerStatement.Fault)

        /// Nil for what is no fault of the form.
        init?(_ error: any Error) {
            switch error {
            case let problem as Problem: self = problem
            case let fault as ListFault: self = .file(fault)
            case let fault as AskerStatement.Fault: self = .asker(fault)
            default: return nil
            }
        }

        fileprivate func text(_ words: Words) -> String {
            switch self {
            case .missing: words("lists.fault.missing")
            case .file(let fault): words(fault.words.key, fault.words.facts)
            case .asker(let fault): words("form.asker.\(fault.rawValue)")
            }
        }

        fileprivate var field: String {
            guard case .asker = self else { return "file" }
            return "file-asker"
        }
    }

    static let template = "list-form"
    let title: String
    private let lead: String
    private let fileHint: String
    private let typed: AskerForm.Typed
    private let problem: String?
    private let field: String

    var address: SiteAddress? { .lists }
    var section: SiteRoute? { .verify }

    init(
        most: Int,
        bytes: Int,
        _ typed: AskerForm.Typed = AskerForm.Typed(),
        _ problem: Problem? = nil,
        words: Words
    ) {
        title = (problem == nil ? "" : words("form.problem") + " · ") + words("lists.title")
        lead = words("lists.lead", ["most": String(most)])
        fileHint = words("lists.file.hint", ["size": TooLargeBody.size(bytes)])
        self.typed = typed
        self.problem = problem?.text(words)
        field = problem?.field ?? ""
    }

    func child(named name: String) -> Any? {
        switch name {
        case "lead": lead
        case "file_hint": fileHint
        case "asker": TypedText.shown(String(typed.name.prefix(200)))
        case "purpose": TypedText.shown(String(typed.purpose.prefix(400)))
        case "has_problem": problem != nil
        case "problem_text": problem
        case "problem_field": field
        default: nil
        }
    }
}
