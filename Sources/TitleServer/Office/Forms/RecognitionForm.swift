import TitleModel
import TitleWords
import TitleWorkflow

/// The fields by which one person's recognition (认定) is handed in: the columns of a roster, one line.
struct RecognitionForm {
    private static let columns: [RosterColumn] = [
        .name, .sex, .birthDate, .identityNumber, .employer, .unitPlace, .education, .studyMode, .graduatedOn, .major,
        .workingSince, .specialtySince, .series, .specialty, .titleName, .rank, .qualifiedOn,
    ]
    private static let days: Set<RosterColumn> = [
        .birthDate, .graduatedOn, .workingSince, .specialtySince, .qualifiedOn,
    ]
    /// The words that a roster writes for what can be chosen.
    private static let choices: [RosterColumn: [String]] = [
        .sex: ["男", "女"], .unitPlace: ["市直", "旗县区", "苏木乡镇"],
        .education: ["大学专科", "大学本科", "硕士研究生", "博士研究生"], .studyMode: ["全日制", "非全日制"],
        .rank: ["员级", "助理级", "中级"],
    ]

    static func fields(_ typed: URLEncodedForm, _ words: Words) -> [FormField] {
        columns.map { column in
            let name = column.rawValue
            return FormField(
                name: name,
                label: words("roster.column.\(name)"),
                value: typed[name] ?? "",
                kind: kind(of: column, typed[name], words)
            )
        } + statements(typed, words)
    }

    /// What a named person states of everybody handed in.
    static func statements(_ typed: URLEncodedForm, _ words: Words) -> [FormField] {
        let maker = StepFields(typed: typed, words: words)
        return [maker.lines("pledges"), maker.lines("specialties")]
    }

    private static func kind(of column: RosterColumn, _ typed: String?, _ words: Words) -> FormField.Kind {
        guard let choices = choices[column] else { return days.contains(column) ? .day : .text }
        let none = FormField.Option(value: "", label: words("field.body.choose"), isChosen: false)
        return .choice([none] + choices.map { FormField.Option(value: $0, label: $0, isChosen: $0 == typed) })
    }

    /// The line as a roster of one, judged as any other.
    static func roster(_ form: OfficeForm) -> RosterFile {
        let cells = columns.map { ($0.formHeader, form[$0.rawValue].trimmed) } + [(RosterColumn.route.formHeader, "认定")]
        let lines = [cells.map(\.0), cells.map(\.1)].map { $0.map(QuotedCell.text).joined(separator: ",") }
        return RosterFile(name: "recognition.csv", bytes: Array(lines.joined(separator: "\r\n").utf8))
    }
}
