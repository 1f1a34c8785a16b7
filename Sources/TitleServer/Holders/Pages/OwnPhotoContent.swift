import TitleModel
import TitleWords
import TitleWorkflow

/// 我的照片: how the own photo stands, and the form for a new one; the photo itself is not shown.
struct OwnPhotoContent: HolderContent {
    static let template = "my-photo"
    let title: String
    let route = HolderRoute.photo
    let problems: [ProblemLine]
    private let state: (title: String, text: String)
    private let field: FormField
    private let note: String?
    private let isAsked: Bool

    init(_ titles: OwnTitles, waits: Bool = false, problem: String? = nil, words: Words) {
        title = words("my.nav.photo")
        var file = FormField(
            name: "file",
            label: words("photo.file"),
            hint: words("photo.file.hint"),
            kind: .file(accept: "image/jpeg,.jpg,.jpeg,image/png,.png")
        )
        file.problem = problem
        field = file
        problems = problem.map { [ProblemLine(anchor: "file", text: $0)] } ?? []
        note = waits ? words("my.photo.waits") : nil
        state = Self.told(titles.photo, words)
        let isWaiting = if case .waiting = titles.photo { true } else { false }
        isAsked = titles.forPhoto != nil && !isWaiting
    }

    func child(named name: String) -> Any? {
        switch name {
        case "state_title": state.title
        case "state_text": state.text
        case "fields": [field]
        case "is_asked": isAsked
        case "has_note": note != nil
        case "note": note ?? ""
        default: nil
        }
    }

    private static func told(_ state: HolderPhotoState, _ words: Words) -> (title: String, text: String) {
        let (word, facts): (String, [String: String]) =
            switch state {
            case .missing: ("missing", [:])
            case .registered: ("registered", [:])
            case .waiting(let since): ("waiting", ["since": since.chinaTime])
            case .refused(let reason): ("refused", ["reason": reason])
            }
        return (words("photo.state.\(word).title"), words("photo.state.\(word).text", facts))
    }
}
