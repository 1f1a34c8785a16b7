import TitleModel
import TitleWords
import TitleWorkflow

/// What the page of a step says and asks for.
struct ConversionStepForm {
    let texts: [String: String]
    let fields: [FormField]
    let facts: [Row]
    /// What is confirmed or given back is the decision that stood on the page.
    let hidden: [HiddenField]

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
        hidden = part == .confirm || part == .giveBack ? [HiddenField(name: StepForm.seen, value: state.seen)] : []
        let maker = ConversionFields(typed: typed, words: words)
        fields = Self.fields(part, state, office, examination, maker, on: now.civilDate)
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
        _ maker: ConversionFields,
        on day: CivilDate
    ) -> [FormField] {
        let (words, found) = (maker.words, state.found)
        let statusList = maker.field("status-list", .file(accept: ""))
        switch part {
        case .evidence:
            let kinds = ConversionEvidence.Kind.allCases.map {
                ($0.rawValue, words("conversion.evidence.\($0.rawValue)"))
            }
            return [
                maker.choice("kind", kinds), maker.field("file", .file(accept: ".pdf,.jpg,.jpeg,.png,.ofd")),
                maker.field("look-address"), maker.field("look-day", .day), maker.field("look-by"),
            ]
        case .askForMore: return [maker.field("statement", .lines), maker.field("until", .day)]
        case .supplement, .complete: return []
        case .check:
            return (examination?.check.finding.isOfOurKind == true ? [statusList] : [])
                + reading(found, examination, maker)
        case .map:
            guard state.tables == .none else { return [] }
            let rank = found.said(.rank).flatMap { TitleRank(rawValue: $0.value) } ?? .seniorFull
            return [
                maker.titles(office.conversions.rules.catalogue, upTo: rank, on: day), maker.field("specialty"),
                maker.field("reason", .lines),
            ]
        case .decide:
            let outcomes = DecisionsAreOfferedAsTheRulesAllow.outcomes(of: found, against: state.reasons)
                .map { ($0.rawValue, words("conversion.outcome.\($0.rawValue)")) }
            return [
                maker.choice("outcome", outcomes), maker.field("number"), maker.field("date", .day),
                .citedSource(office.legalSources, maker.typed, words), maker.field("ground", .lines),
            ]
        case .confirm: return found.isClaimed ? [statusList] : []
        case .giveBack, .withdraw: return [maker.field("reason", .lines)]
        case .proposeMapping: return [maker.legalSource(office.legalSources), maker.field("valid-from", .day)]
        }
    }

    /// What a person reads of the original beside its claim, and says of the comparison.
    private static func reading(
        _ found: ConversionCase,
        _ examination: OriginalExamination?,
        _ maker: ConversionFields
    ) -> [FormField] {
        let (claimed, origin) = (examination?.fields ?? [], found.application.origin)
        let needed = examination.map { CheckedOriginalIsCompared.needed($0, from: origin) } ?? .words
        let answered = examination.map { IssuerAnswersForTheCommittee.fields($0, from: origin) } ?? []
        let open = maker.original(found, claimed, answered: answered)
        let unread = OriginalIsTheHolders.mayBeStated.contains { kind in !claimed.contains { $0.kind == kind } }
        return open + (unread ? [maker.field("unread")] : []) + maker.comparison(needed, isOpen: !open.isEmpty)
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
        if let examination { rows += told.looked(examination, from: state.found.application.origin) }
        if part == .map || part == .proposeMapping || part == .decide || part == .confirm {
            rows.append(Row(label: words("conversion.becomes"), value: told.title(state)))
        }
        var isContradictory: Bool { if case .contradictory = state.tables { true } else { false } }
        if part == .decide || part == .map && isContradictory { rows += told.answer(state) }
        if part == .confirm || part == .giveBack, let decision = state.found.decision {
            rows += told.decision(decision)
        }
        return rows
    }
}
