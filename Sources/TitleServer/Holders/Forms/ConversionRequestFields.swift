import TitleModel
import TitleWords
import TitleWorkflow

/// The fields of an application for a conversion, with what was typed into them; an identity number is typed anew.
struct ConversionRequestFields {
    let typed: URLEncodedForm
    let office: Office
    /// Whether name and number are the register's.
    let isKnown: Bool
    let words: Words

    /// Who applies, and where that person works.
    var person: [FormField] {
        let name = field("name", "my.field.name", autocomplete: "name", longest: 100)
        let number = FormField(name: "number", label: words("my.field.number"), longest: 40)
        return (isKnown ? [] : [name, number]) + particulars
            + [field("employer", "conversion.form.employer"), area] + outside
    }

    /// What the number of some documents does not carry, also of one that the register has.
    private var particulars: [FormField] {
        [
            choice(
                "sex",
                "conversion.form.sex",
                Sex.allCases.map { ($0.rawValue, words("conversion.sex.\($0.rawValue)")) },
                none: words("my.correction.choose"),
                hint: words("conversion.form.sex.hint")
            ),
            field("birth-date", "conversion.form.birth-date", hint: words("convert.birth-date.hint"), longest: 20),
        ]
    }

    /// The original's file.
    var original: [FormField] { [file(.original, hint: "convert.original.hint")] }

    /// What is typed of an original that no machine can read.
    var unread: [FormField] {
        [
            field("original-number", "conversion.form.original-number", longest: 40),
            field("original-issuer", "conversion.form.original-issuer", longest: 60),
            choice(
                "level",
                "convert.level",
                TitleLevel.allCases.map { ($0.rawValue, words("roster.level.\($0.rawValue)")) },
                none: words("my.correction.choose")
            ),
        ]
    }

    /// The rest of the list, each line with its alternatives.
    func evidence(_ pair: ConversionPair) -> [FormField] {
        let list = office.conversions.rules.conversionEvidence
        return ApplicantBringsWhatTheListNames.kinds(pair.origin, pair.way, list).filter { $0 != .original }.map {
            file($0)
        }
    }

    private var area: FormField {
        let bureaux = office.registry.bodies.filter { $0.kind == .county || $0.kind == .city }
        return choice(
            "area",
            "convert.area",
            bureaux.map { ($0.area, $0.name) },
            none: words("my.correction.choose"),
            hint: words("convert.area.hint")
        )
    }

    private var outside: [FormField] {
        let answers = ["no", "yes"].map { ($0, words("conversion.outside.\($0)")) }
        return [
            choice("outside", "conversion.form.outside", answers, hint: words("convert.outside.hint")),
            field("entrustment-sender", "conversion.form.entrustment-sender", hint: words("convert.if-so")),
            field("entrustment-number", "conversion.form.entrustment-number", hint: words("convert.if-so")),
        ]
    }

    private func file(_ kind: ConversionEvidence.Kind, hint: String? = nil) -> FormField {
        let types = ".pdf,application/pdf,.jpg,.jpeg,image/jpeg,.png,image/png"
        return FormField(
            name: "file-\(kind.rawValue)",
            label: words("conversion.evidence.\(kind.rawValue)"),
            hint: hint.map { words($0) } ?? "",
            kind: .file(accept: kind == .original ? "\(types),.ofd" : types)
        )
    }

    private func field(
        _ name: String,
        _ key: String,
        hint: String = "",
        autocomplete: String = "off",
        longest: Int = 100
    ) -> FormField {
        let text = String((typed[name] ?? "").prefix(longest))
        return FormField(
            name: name,
            label: words(key),
            hint: hint,
            value: name == "name" ? TypedText.shown(text) : text,
            autocomplete: autocomplete,
            longest: longest
        )
    }

    private func choice(
        _ name: String,
        _ key: String,
        _ values: [(value: String, label: String)],
        none: String? = nil,
        hint: String = ""
    ) -> FormField {
        let first = none.map { [FormField.Option(value: "", label: $0, isChosen: false)] } ?? []
        let options = values.map {
            FormField.Option(value: $0.value, label: $0.label, isChosen: $0.value == typed[name])
        }
        return FormField(name: name, label: words(key), hint: hint, kind: .choice(first + options))
    }
}
