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

    /// The document on which a line of the mapping tables, or its end, rests.
    func legalSource(_ sources: [LegalSource]) -> FormField { field("legal-source").offering(sources) }

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
            field("holder"), field("identity"),
            choice("sex", Sex.allCases.map { ($0.rawValue, words("conversion.sex.\($0.rawValue)")) }),
            field("birth-date", .day), field("employer"), field("area"),
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
            field("file", .file(accept: ".pdf,.jpg,.jpeg,.png,.ofd")),
        ]
    }

    /// `answered`: what the issuer answers for.
    func original(
        _ found: ConversionCase,
        _ claimed: [OriginalField],
        answered: [OriginalField.Kind]
    ) -> [FormField] {
        // A claim says whether there is a restriction; nobody types one beside it.
        let told = Set(claimed.map(\.kind) + answered).union(claimed.isEmpty ? [] : [.restriction])
        let kinds = OriginalField.Kind.allCases.filter { !told.contains($0) }
        return kinds.map { kind in
            let said = found.said(kind)
            return original(kind, said?.source == .stated ? "" : said?.value ?? "")
        }
    }

    /// What a person says of the comparison of an original; `isOpen`: whether anything may be typed beside its claim.
    func comparison(_ needed: CheckedOriginalIsCompared.Needed, isOpen: Bool) -> [FormField] {
        switch needed {
        case .nothing: isOpen ? [field("statement", .lines)] : []
        case .tick:
            [tick] + (isOpen ? [field("statement", .lines)] : [])
        case .words: [field("statement", .lines)]
        }
    }

    private var tick: FormField {
        let option = FormField.Option(
            value: "page",
            label: words("conversion.form.compared.page"),
            isChosen: typed["compared-page"] != nil
        )
        return field("compared", .checks([option]))
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

    /// The titles in force of no higher rank than the original's, by series.
    func titles(_ catalogue: SeriesCatalogue, upTo rank: TitleRank, on day: CivilDate) -> FormField {
        let titles = catalogue.allTitles.filter { title in
            title.rank.digit >= rank.digit && !title.isByExaminationAlone && title.entry.isInForce(on: day)
        }
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
