import TitleModel
import TitleWords
import TitleWorkflow

/// The words of a conversion's parts.
struct ConversionWording {
    let words: Words
    let registry: BodyRegistry
    /// From which ages are counted.
    let now: Instant

    func state(_ progress: ConversionProgress) -> String { words("conversion.state.\(progress.rawValue)") }

    func body(_ code: BodyCode) -> String { registry[code]?.name ?? code.text }

    /// What of the evidence list is not there, of an open case: each with its alternatives.
    func missing(_ state: ConversionState) -> [String] {
        state.found.progress.isOpen ? names(of: state.missing) : []
    }

    func names(of missing: [ConversionEvidenceRule]) -> [String] {
        missing.map { rule in
            ([rule.kind] + rule.alternatives.sorted { $0.rawValue < $1.rawValue })
                .map { words("conversion.evidence.\($0.rawValue)") }.joined(separator: " / ")
        }
    }

    func term(_ term: ConversionTerm) -> String {
        switch term {
        case .day(let day): words.written(day)
        case .stopped: words("conversion.due.stopped")
        case .open: words("conversion.due.open")
        }
    }

    /// Who decides, as far as that is settled.
    func deciding(_ state: ConversionState) -> String {
        if let body = state.competent { return body.name }
        return state.ending.map { words("conversion.by.overdue", ["body": $0.name]) } ?? words("conversion.by.open")
    }

    func title(_ state: ConversionState) -> String {
        guard let title = state.title else { return words("conversion.becomes.open") }
        let basis: String
        switch state.found.mapping?.basis {
        case .table(let id)?: basis = "\(words("conversion.basis.table")) \(id)"
        case .sameName?: basis = words("conversion.basis.same-name")
        case .person(let reason)?: basis = "\(words("conversion.basis.person"))：\(reason)"
        case nil: basis = words("conversion.basis.proposed")
        }
        let specialty = specialty(state).map { "\($0) " } ?? ""
        return "\(title.entry.seriesName) \(specialty)\(title.name)（\(title.rank.officialName)） \(basis)"
    }

    /// What the specialty becomes, where it does not keep its name.
    private func specialty(_ state: ConversionState) -> String? {
        if let mapping = state.found.mapping { return mapping.specialty }
        guard case .found(_, _, let specialty) = state.tables else { return nil }
        return specialty
    }

    /// What the rules come to.
    func answer(_ state: ConversionState) -> [Row] {
        let key: String
        switch state.answer {
        case .convert: key = "convert"
        case .notNeeded: key = "not-needed"
        case .complete: key = "complete"
        case .decideMapping: key = "decide-mapping"
        case .refuse: key = "refuse"
        }
        let head = Row(label: words("conversion.answer"), value: words("conversion.answer.\(key)"))
        guard state.answer != .notNeeded else { return [head] }
        var seen: [String] = []
        for reason in state.reasons {
            let text = reason.message(words.callAsFunction, naming: registry)
            if !seen.contains(text) { seen.append(text) }
        }
        return [head] + seen.map { Row(label: words("conversion.reason"), value: $0) }
    }

    func decision(_ decision: ConversionDecision) -> [Row] {
        [
            Row(
                label: words("conversion.form.outcome"),
                value: words("conversion.outcome.\(decision.outcome.rawValue)")
            ),
            Row(label: words("conversion.by"), value: body(decision.body)),
            Row(label: words("conversion.form.number"), value: decision.documentNumber),
            Row(label: words("conversion.form.date"), value: words.written(decision.documentDate)),
            Row(label: words("conversion.form.ground"), value: decision.ground),
        ]
    }
}
