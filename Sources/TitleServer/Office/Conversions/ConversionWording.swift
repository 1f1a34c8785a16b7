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

    func field(_ field: OriginalField) -> Row {
        let value =
            switch field.kind {
            case .rank: TitleRank(rawValue: field.value)?.officialName ?? field.value
            case .obtained: AcquisitionRoute(word: field.value)?.officialName ?? field.value
            default: field.value
            }
        let source = words("conversion.source.\(field.source.rawValue)")
        return Row(label: words("conversion.field.\(field.kind.rawValue)"), value: "\(value)（\(source)）")
    }

    func check(_ check: OriginalCheck) -> [Row] {
        var rows = [
            Row(label: words("conversion.finding"), value: words("conversion.finding.\(check.finding.rawValue)"))
        ]
        if let signer = check.signer { rows.append(Row(label: words("conversion.signer"), value: signer)) }
        if let day = check.signedOn {
            rows.append(Row(label: words("conversion.signed-on"), value: words.written(day)))
        }
        if let status = check.status { rows.append(told(status)) }
        if let address = check.address { rows.append(Row(label: words("conversion.address"), value: address)) }
        return rows + check.lines.map(line)
    }

    /// From where the state is known, of when it is and how old that makes it.
    private func told(_ status: OriginalStatus) -> Row {
        let key = status.asOf == nil && status.source == .asked ? "unfit" : status.source.rawValue
        var text = words("conversion.status.\(key)")
        if let asOf = status.asOf, let minutes = status.age(at: now) {
            text += words("conversion.status.as-of", ["time": asOf.chinaTime, "age": age(minutes)])
        }
        return Row(label: words("conversion.status"), value: text)
    }

    private func age(_ minutes: Int) -> String {
        switch minutes {
        case ..<60: words("conversion.age.minutes", ["count": String(minutes)])
        case ..<2880: words("conversion.age.hours", ["count": String(minutes / 60)])
        default: words("conversion.age.days", ["count": String(minutes / 1440)])
        }
    }

    /// What was checked and what was not.
    private func line(_ line: OriginalCheck.Line) -> Row {
        let reason = "verdict.reason.\(line.reason)"
        let why = line.reason.isEmpty || !words.has(reason) ? "" : "：\(unnamed(words(reason)))"
        return Row(label: words("verdict.check.\(line.name)"), value: words("conversion.check.\(line.result)") + why)
    }

    /// The case keeps a reason without what it named.
    private func unnamed(_ sentence: String) -> String { sentence.replacing(/\{[A-Za-z]+\}/, with: "…") }

    func title(_ state: ConversionState) -> String {
        guard let title = state.title else { return words("conversion.becomes.open") }
        let basis: String
        switch state.found.mapping?.basis {
        case .table(let id)?: basis = "\(words("conversion.basis.table")) \(id)"
        case .sameName?: basis = words("conversion.basis.same-name")
        case .person(let reason)?: basis = "\(words("conversion.basis.person"))：\(reason)"
        case nil: basis = words("conversion.basis.proposed")
        }
        return "\(title.entry.seriesName) \(title.name)（\(title.rank.officialName)） \(basis)"
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
