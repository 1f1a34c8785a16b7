import TitleModel
import TitleWords
import TitleWorkflow

/// What the page of a step says and asks for.
struct ConversionStepForm {
    let texts: [String: String]
    let fields: [FormField]
    let facts: [Row]

    init(
        _ part: ConversionPart,
        _ state: ConversionState,
        _ office: Office,
        _ examination: OriginalExamination?,
        _ typed: URLEncodedForm,
        at now: Instant,
        _ words: Words
    ) {
        texts = [
            "title": words("conversion.part.\(part.rawValue)"), "lead": words("conversion.part.\(part.rawValue).lead"),
            "submit": words("conversion.part.\(part.rawValue)"), "back": words("conversion.back"),
            "back_href": OfficeRoute.conversion.path(state.found.id.text),
        ]
        let maker = ConversionFields(typed: typed, words: words)
        fields = Self.fields(part, state, office, examination, maker)
        facts = Self.facts(
            part,
            state,
            office,
            examination,
            ConversionWording(words: words, registry: office.registry, now: now)
        )
    }

    private static func fields(
        _ part: ConversionPart,
        _ state: ConversionState,
        _ office: Office,
        _ examination: OriginalExamination?,
        _ maker: ConversionFields
    ) -> [FormField] {
        let (words, found) = (maker.words, state.found)
        let statusList = maker.field("status-list", .file(accept: ""))
        switch part {
        case .evidence:
            let kinds = ConversionEvidence.Kind.allCases.map {
                ($0.rawValue, words("conversion.evidence.\($0.rawValue)"))
            }
            return [maker.choice("kind", kinds), maker.field("file", .file(accept: ".pdf,.jpg,.jpeg,.png"))]
        case .askForMore: return [maker.field("statement", .lines), maker.field("until", .day)]
        case .supplement, .complete: return []
        case .check:
            let claimed = examination?.fields ?? []
            let isVerified = examination?.check.finding == .verified
            let asked = examination?.check.finding.isOfOurKind == true ? [statusList] : []
            return asked + maker.original(found, claimed) + (isVerified ? [] : [maker.field("statement", .lines)])
        case .map:
            guard state.tables == .none else { return [] }
            let rank = found.said(.rank).flatMap { TitleRank(rawValue: $0.value) } ?? .seniorFull
            return [maker.titles(office.conversions.rules.catalogue, upTo: rank), maker.field("reason", .lines)]
        case .decide:
            let outcomes = ConversionOutcome.allCases.map { ($0.rawValue, words("conversion.outcome.\($0.rawValue)")) }
            return [
                maker.choice("outcome", outcomes), maker.field("number"), maker.field("date", .day),
                maker.field("ground", .lines),
            ]
        case .confirm: return found.check?.finding.isOfOurKind == true ? [statusList] : []
        case .giveBack, .withdraw: return [maker.field("reason", .lines)]
        case .proposeMapping: return [maker.field("legal-source"), maker.field("valid-from", .day)]
        }
    }

    private static func facts(
        _ part: ConversionPart,
        _ state: ConversionState,
        _ office: Office,
        _ examination: OriginalExamination?,
        _ told: ConversionWording
    ) -> [Row] {
        let words = told.words
        var rows = [
            Row(label: words("roster.column.name"), value: state.found.application.holder.name),
            Row(label: words("conversion.form.original-number"), value: state.found.application.original.number),
        ]
        if let examination { rows += told.check(examination.check) + examination.fields.map { told.field($0) } }
        if part == .map || part == .proposeMapping || part == .decide || part == .confirm {
            rows.append(Row(label: words("conversion.becomes"), value: told.title(state)))
        }
        if part == .decide { rows += told.answer(state) }
        if part == .confirm, let decision = state.found.decision { rows += told.decision(decision) }
        return rows
    }
}
