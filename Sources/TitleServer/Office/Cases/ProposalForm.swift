import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The fields of a proposal of one kind, with what was typed.
struct ProposalForm {
    let fields: [FormField]

    init(
        _ kind: CaseKind,
        of result: TitleResult,
        _ typed: URLEncodedForm,
        today: CivilDate,
        citing sources: [LegalSource],
        _ words: Words
    ) {
        let maker = ProposalFields(typed: typed, words: words)
        var fields: [FormField] = []
        if kind == .corrected { fields += Correction.Field.allCases.map { maker.correction($0, of: result) } }
        fields += [maker.source(sources), maker.field("ground", .lines)]
        fields += [maker.field("document", .text), maker.field("document-date", .day)]
        if kind.hasEffectFromADay {
            var effective = maker.field("effective", .day, initial: today.description)
            effective.hint = words("case.field.effective.from-issue")
            fields.append(effective)
        }
        if kind == .suspended { fields.append(maker.field("until", .day)) }
        if kind == .superseded { fields.append(maker.field("successor", .text)) }
        if kind == .revoked {
            fields += Responsible.Kind.allCases.map { maker.field("responsible-\($0.rawValue)", .lines) }
        }
        self.fields = fields
    }
}

/// Makes fields with what was typed into them.
struct ProposalFields {
    let typed: URLEncodedForm
    let words: Words

    func field(_ name: String, _ kind: FormField.Kind, initial: String = "") -> FormField {
        let hint = "case.field.\(name).hint"
        return FormField(
            name: name,
            label: words("case.field.\(name)"),
            hint: words.has(hint) ? words(hint) : "",
            value: typed[name] ?? initial,
            kind: kind
        )
    }

    func source(_ sources: [LegalSource]) -> FormField { .citedSource(sources, typed, words) }

    /// Filled with what the certificate says; what is changed is corrected.
    func correction(_ field: Correction.Field, of result: TitleResult) -> FormField {
        let said = typed[field.fieldName] ?? result.said(field)
        return FormField(
            name: field.fieldName,
            label: words("roster.column.\(field.rawValue)"),
            value: said,
            kind: kind(of: field, said)
        )
    }

    private func kind(of field: Correction.Field, _ said: String) -> FormField.Kind {
        switch field {
        case .birthDate, .qualifiedOn: .day
        case .sex:
            .choice(
                Sex.allCases.map { sex in
                    FormField.Option(
                        value: sex.rawValue,
                        label: words("case.sex.\(sex.rawValue)"),
                        isChosen: sex.rawValue == said
                    )
                }
            )
        default: .text
        }
    }
}

extension Correction.Field {
    /// The name of its field in a form.
    var fieldName: String { "becomes-\(rawValue)" }
}
