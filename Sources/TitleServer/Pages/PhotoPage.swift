import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// 补交照片: a holder's form, and how the own photo stands.
///
/// The photo itself is on no public page.
struct PhotoPage: Page {
    /// What is wrong with the form, each beside its field; `all` where it is not told which.
    struct Problems: Equatable, Sendable {
        var all: String?
        var code: String?
        var number: String?
        var file: String?

        init(all: String? = nil, code: String? = nil, number: String? = nil, file: String? = nil) {
            (self.all, self.code, self.number, self.file) = (all, code, number, file)
        }

        var isEmpty: Bool { self == Problems() }
    }

    enum State: Equatable, Sendable {
        case taken
        case known(HolderPhotoState)
    }

    static let template = "photo"
    let title: String
    private let typed: String
    private let problems: Problems
    private let told: (title: String, text: String)?

    var address: SiteAddress? { .photo }
    var isIndexed: Bool { false }

    init(typed: String = "", problems: Problems = Problems(), state: State? = nil, words: Words) {
        title = (problems.isEmpty ? "" : words("photo.problem") + " · ") + words("photo.title")
        self.typed = TypedText.shown(String(typed.prefix(100)))
        self.problems = problems
        told = state.map { Self.told($0, words) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "typed": typed
        case "has_problem": !problems.isEmpty
        case "lines": lines
        case "code_problem": problems.code ?? ""
        case "has_code_problem": problems.code != nil
        case "number_problem": problems.number ?? ""
        case "has_number_problem": problems.number != nil
        case "file_problem": problems.file ?? ""
        case "has_file_problem": problems.file != nil
        case "has_state": told != nil
        case "state_title": told?.title ?? ""
        case "state_text": told?.text ?? ""
        default: nil
        }
    }

    private var lines: [ProblemLine] {
        let all: [(String, String?)] = [
            ("code", problems.all), ("code", problems.code), ("number", problems.number), ("file", problems.file),
        ]
        return all.compactMap { anchor, text in text.map { ProblemLine(anchor: anchor, text: $0) } }
    }

    private static func told(_ state: State, _ words: Words) -> (title: String, text: String) {
        let (word, facts): (String, [String: String]) =
            switch state {
            case .taken: ("taken", [:])
            case .known(.missing): ("missing", [:])
            case .known(.registered): ("registered", [:])
            case .known(.waiting(let since)): ("waiting", ["since": since.chinaTime])
            case .known(.refused(let reason)): ("refused", ["reason": reason])
            }
        return (words("photo.state.\(word).title"), words("photo.state.\(word).text", facts))
    }
}
