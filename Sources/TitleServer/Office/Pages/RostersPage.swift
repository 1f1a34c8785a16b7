import TitleWords
import TitleWorkflow

/// 名单导入: the empty form, and the file to hand in.
struct RostersPage: OfficePage {
    static let template = "rosters"
    let title: String
    let fields: [FormField]

    var route: OfficeRoute? { .rosters }

    init(_ faults: FormFaults, words: Words) {
        title = words("rosters.title")
        var file = FormField(
            name: "file",
            label: words("rosters.file"),
            hint: words("rosters.file.hint"),
            kind: .file(accept: ".xlsx,.xls,.csv")
        )
        file.problem = faults.sentence(for: file, words)
        fields = [file]
    }

    func child(named name: String) -> Any? { nil }
}
