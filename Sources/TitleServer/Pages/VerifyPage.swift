import TitleModel
import TitleWords

/// 查验: by code, by scanning, by file.
///
/// Shown again with what was typed when something was wrong with it.
struct VerifyPage: Page {
    static let template = "verify"
    let title: String
    let typed: String
    let problem: FormProblem?
    private let asker: AskerForm.Typed
    private let problemText: String

    var address: SiteAddress? { .verify }

    init(typed: String = "", asker: AskerForm.Typed = AskerForm.Typed(), problem: FormProblem? = nil, words: Words) {
        title = (problem == nil ? "" : words("form.problem") + " · ") + words("verify.title")
        self.typed = TypedText.shown(String(typed.prefix(1000)))
        self.problem = problem
        self.asker = asker
        problemText = problem.map { words($0.key) } ?? ""
    }

    func child(named name: String) -> Any? {
        switch name {
        case "typed": typed
        case "has_problem": problem != nil
        case "problem_text": problemText
        case "problem_field": problem?.field.rawValue ?? ""
        case "asker": TypedText.shown(String(asker.name.prefix(200)))
        case "purpose": TypedText.shown(String(asker.purpose.prefix(400)))
        case "asker_problem": problem?.field == .asker
        case "has_asker": asker != AskerForm.Typed()
        case "code_problem": problem?.field == .code
        case "file_problem": problem?.field == .file
        default: nil
        }
    }
}

/// What is wrong with a form, told beside the field.
enum FormProblem: Hashable, CaseIterable, Sendable {
    case codeEmpty, codeMalformed, fileMissing, fileEmpty
    /// Of what somebody says of himself.
    case asker(AskerStatement.Fault)

    static var allCases: [FormProblem] {
        [.codeEmpty, .codeMalformed, .fileMissing, .fileEmpty] + AskerStatement.Fault.allCases.map { .asker($0) }
    }

    var key: String {
        switch self {
        case .codeEmpty: "form.code.empty"
        case .codeMalformed: "form.code.malformed"
        case .fileMissing: "form.file.missing"
        case .fileEmpty: "form.file.empty"
        case .asker(let fault): "form.asker.\(fault.rawValue)"
        }
    }

    var field: Field {
        switch self {
        case .asker: .asker
        case .codeEmpty, .codeMalformed: .code
        case .fileMissing, .fileEmpty: .file
        }
    }

    /// Raw values are the fields' names in the form.
    enum Field: String {
        case code, file, asker
    }
}
