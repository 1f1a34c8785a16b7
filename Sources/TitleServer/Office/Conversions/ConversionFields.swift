import TitleModel
import TitleWords
import TitleWorkflow

/// Makes the fields of conversions' forms with what was typed into them.
struct ConversionFields {
    let typed: URLEncodedForm
    let words: Words

    func field(_ name: String, _ kind: FormField.Kind = .text, initial: String = "") -> FormField {
        let hint = "conversion.form.\(name).hint"
        return FormField(
            name: name,
            label: words("conversion.form.\(name)"),
            hint: words.has(hint) ? words(hint) : "",
            value: typed[name] ?? initial,
            kind: kind
        )
    }

    /// One of several, by keys of the words.
    func choice(_ name: String, _ values: [(value: String, label: String)], initial: String = "") -> FormField {
        let chosen = typed[name] ?? initial
        let none = FormField.Option(value: "", label: words("field.body.choose"), isChosen: false)
        let options = values.map { FormField.Option(value: $0.value, label: $0.label, isChosen: $0.value == chosen) }
        return field(name, .choice([none] + options))
    }

    var application: [FormField] {
        [
            choice(
                "origin",
                ConversionOrigin.allCases.map { ($0.rawValue, words("conversion.origin.\($0.rawValue)")) }
            ),
            choice("way", ConversionWay.allCases.map { ($0.rawValue, words("conversion.way.\($0.rawValue)")) }),
            field("holder"), field("identity"), field("employer"), field("area"),
            choice(
                "outside",
                [("no", words("conversion.outside.no")), ("yes", words("conversion.outside.yes"))],
                initial: "no"
            ),
            field("entrustment-sender"), field("entrustment-number"),
            choice(
                "applicant",
                ["holder", "employer"].map { ($0, words("conversion.applicant.\($0)")) },
                initial: "holder"
            ),
            field("applied-on", .day), field("original-number"), field("original-issuer"),
            field("file", .file(accept: ".pdf,.jpg,.jpeg,.png")),
        ]
    }

    func original(_ found: ConversionCase, _ claimed: [OriginalField]) -> [FormField] {
        let kinds = OriginalField.Kind.allCases.filter { kind in !claimed.contains { $0.kind == kind } }
        return kinds.map { original($0, found.said($0)?.value ?? "") }
    }

    private func original(_ kind: OriginalField.Kind, _ said: String) -> FormField {
        let name = "original.\(kind.rawValue)"
        let value = typed[name] ?? said
        func options(_ all: [(String, String)]) -> FormField.Kind {
            let none = FormField.Option(value: "", label: words("field.body.choose"), isChosen: false)
            return .choice([none] + all.map { FormField.Option(value: $0, label: $1, isChosen: $0 == value) })
        }
        let form: FormField.Kind =
            switch kind {
            case .rank: options(TitleRank.allCases.map { ($0.rawValue, $0.officialName) })
            case .obtained: options(AcquisitionRoute.allCases.map { ($0.word, $0.officialName) })
            case .qualifiedOn, .issuedOn: .day
            default: .text
            }
        return FormField(name: name, label: words("conversion.field.\(kind.rawValue)"), value: value, kind: form)
    }

    /// The titles of no higher rank than the original's, by series.
    func titles(_ catalogue: SeriesCatalogue, upTo rank: TitleRank) -> FormField {
        let titles = catalogue.allTitles.filter { $0.rank.digit >= rank.digit && !$0.isByExaminationAlone }
        return choice(
            "title",
            titles.map { title in
                let group = title.entry.specialtyGroup.map { "（\($0)）" } ?? ""
                return (
                    String(title.code.number),
                    "\(title.entry.seriesName)\(group) \(title.name) \(title.rank.officialName)"
                )
            }
        )
    }
}
