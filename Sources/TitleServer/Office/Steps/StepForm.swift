import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The fields that a step asks for, with what was typed.
struct StepForm {
    let fields: [FormField]

    /// The name under which a refusal stands that belongs to no field.
    static let general = "step"
    /// The name of the hidden field that says which filing, in which state, stood on the page.
    static let seen = "seen"

    /// `sources` are documents that a decision may cite, `units` those whose publicity is to be stated, offered where nothing
    /// was typed yet.
    init(
        _ place: StepPlace,
        _ typed: URLEncodedForm,
        _ words: Words,
        citing sources: [LegalSource],
        units: [String] = []
    ) {
        let cited = FormField.citedSource(sources, typed, words)
        let maker = StepFields(typed: typed, words: words, units: units)
        switch place.step {
        case .attachPaper: fields = place.paper.map { maker.paper($0) } ?? []
        case .openPublicity: fields = [maker.text("contact")]
        case .closePublicity, .orderHeldRows: fields = []
        case .decideObjection: fields = place.objection.map { maker.decision(on: $0, citing: cited) } ?? []
        case .submitFiling: fields = [maker.text("number", "report-number"), maker.day("date", "report-date")]
        case .correctRow: fields = maker.correction()
        case .restartRow:
            let file = maker.file("file", label: words("step.field.restart-file"))
            fields = [maker.text("line"), file, maker.lines("reason", "public-reason")]
        case .withdrawPublicity:
            fields = [
                maker.lines("reason", "public-reason"), maker.text("number", "withdrawal-number"),
                maker.day("date", "withdrawal-date"),
            ]
        case .acceptFiling: fields = [maker.text("number", "acceptance-number"), maker.day("date", "acceptance-date")]
        case .receiveFiling: fields = [maker.lines("reason", "remark")]
        case .returnRows, .refuseRows:
            fields = [maker.text("lines", "filed-lines"), cited, maker.lines("reason", "ground")]
        case .discardRoster: fields = [maker.lines("reason", "kept-reason")]
        case .withdrawFiling: fields = [maker.lines("reason", "ground")]
        case .keepExternal:
            fields = [
                maker.text("line"), maker.text("certificate-number"),
                maker.file("file", label: words("step.field.external-file")),
            ]
        }
    }
}

/// Makes fields with what was typed into them.
struct StepFields {
    let typed: URLEncodedForm
    let words: Words
    var units: [String] = []

    func text(_ name: String, _ key: String? = nil) -> FormField { field(name, key ?? name, .text) }
    func day(_ name: String, _ key: String? = nil) -> FormField { field(name, key ?? name, .day) }
    func lines(_ name: String, _ key: String? = nil) -> FormField { field(name, key ?? name, .lines) }

    private func longText(_ name: String) -> FormField {
        var field = text(name)
        field.longest = 300
        return field
    }

    func file(_ name: String, label: String) -> FormField {
        FormField(name: name, label: label, hint: words("step.field.file.hint"), kind: .file(accept: ""))
    }

    func paper(_ kind: BatchPaper.Kind) -> [FormField] {
        (PaperIsComplete.needed(kind) + PaperIsComplete.optional(kind)).flatMap { needed -> [FormField] in
            switch needed {
            case .number, .count, .without, .vacancies: [text(needed.rawValue)]
            case .place: [longText("place")]
            case .date: [day("date")]
            case .period: [day("from"), day("to")]
            case .consent: [text("consent-number"), day("consent-date")]
            case .applicants: [lines("applicants")]
            case .units: [shownUnits()]
            case .contents: [contents(of: kind)]
            case .statement: [lines("statement")]
            case .file: [file("file", label: words("office.paper-field.file"))]
            }
        }
    }

    /// So many characters of names are offered; who has more units hands them in as a sheet.
    private static let mostOffered = 4000

    private func shownUnits() -> FormField {
        var field = lines("units")
        let offered = units.joined(separator: "\n")
        if typed["units"] == nil, offered.count <= Self.mostOffered { field.value = offered }
        return field
    }

    private func contents(of kind: BatchPaper.Kind) -> FormField {
        let options = PaperContent.needed(kind).map { content in
            let isShown = kind == .unitPublicity && content == .forms
            return FormField.Option(
                value: content.rawValue,
                label: words("office.paper-content.\(content.rawValue)\(isShown ? "-shown" : "")"),
                isChosen: typed["contents-\(content.rawValue)"] != nil
            )
        }
        return FormField(name: "contents", label: words("office.paper-field.contents"), kind: .checks(options))
    }

    func correction() -> [FormField] {
        let none = FormField.Option(value: "", label: words("field.body.choose"), isChosen: false)
        let options = RowCorrection.Field.mendable.map { field in
            FormField.Option(
                value: field.rawValue,
                label: words("notice.field.\(field.rawValue)"),
                isChosen: typed["field"] == field.rawValue
            )
        }
        let label = words("step.field.correction-field")
        let choice = FormField(name: "field", label: label, kind: .choice([none] + options))
        return [text("line"), choice, text("text", "new-text"), lines("reason", "kept-reason")]
    }

    func decision(on raised: RaisedObjection, citing cited: FormField) -> [FormField] {
        let earlier = raised.decisions.map(\.decision)
        let options = ObjectionDecision.allCases.filter { (try? $0.follows(earlier)) != nil }.map { decision in
            FormField.Option(
                value: decision.rawValue,
                label: words("office.decision.\(decision.rawValue)"),
                isChosen: typed["decision"] == decision.rawValue
            )
        }
        let none = FormField.Option(value: "", label: words("field.body.choose"), isChosen: false)
        let choice = FormField(name: "decision", label: words("step.field.decision"), kind: .choice([none] + options))
        let lines = raised.row == nil && earlier == [.admitted] ? [text("lines")] : []
        return [choice, cited, self.lines("reason")] + lines
    }

    private func field(_ name: String, _ key: String, _ kind: FormField.Kind) -> FormField {
        let hint = "step.field.\(key).hint"
        return FormField(
            name: name,
            label: words("step.field.\(key)"),
            hint: words.has(hint) ? words(hint) : "",
            value: typed[name] ?? "",
            kind: kind
        )
    }
}
