import TitleModel
import TitleWords

/// What a machine found of an original, what is read from it, and from where that comes.
extension ConversionWording {
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

    /// What was found of an original that was looked at, what its claim says, and what its issuer answers for.
    func looked(_ examination: OriginalExamination, from origin: ConversionOrigin) -> [Row] {
        check(examination.check) + examination.fields.map { field($0) }
            + answered(IssuerAnswersForTheCommittee.fields(examination, from: origin))
    }

    /// What the claim does not carry and its issuer answers for.
    func answered(_ kinds: [OriginalField.Kind]) -> [Row] {
        kinds.map { Row(label: words("conversion.field.\($0.rawValue)"), value: words("conversion.answered")) }
    }

    func check(_ check: OriginalCheck) -> [Row] {
        var rows = [
            Row(label: words("conversion.finding"), value: words("conversion.finding.\(check.finding.rawValue)"))
        ]
        if let signer = check.signer { rows.append(Row(label: words("conversion.signer"), value: signer)) }
        if let day = check.signedOn {
            let time = check.signedAt?.chinaTime ?? words.written(day)
            rows.append(Row(label: words("conversion.signed-on"), value: time))
        }
        if let origin = check.origin { rows += told(origin) }
        if let status = check.status { rows += told(status) }
        if let address = check.address { rows.append(Row(label: words("conversion.address"), value: address)) }
        return rows + check.lines.map(line)
    }

    /// Whose claim it is, by the trust list that was taken over.
    private func told(_ origin: OriginalInstallation) -> [Row] {
        [
            Row(label: words("conversion.origin-installation"), value: "\(origin.name)（\(origin.issuer)）"),
            Row(label: words("conversion.origin-number"), value: origin.number),
            Row(label: words("conversion.origin-root"), value: origin.root),
        ]
    }

    /// From where the state is known, of when it is and how old that makes it, until when it holds, and since when the
    /// original is cancelled there.
    private func told(_ status: OriginalStatus) -> [Row] {
        var rows = [Row(label: words("conversion.status"), value: source(of: status))]
        if let until = status.until {
            rows.append(Row(label: words("conversion.status.until"), value: until.chinaTime))
        }
        if let day = status.cancelledFrom {
            rows.append(Row(label: words("conversion.status.cancelled-from"), value: words.written(day)))
        }
        return rows
    }

    private func source(of status: OriginalStatus) -> String {
        let key = status.asOf == nil && status.source == .asked ? "unfit" : status.source.rawValue
        var text = words("conversion.status.\(key)")
        if let asOf = status.asOf, let minutes = status.age(at: now) {
            text += words("conversion.status.as-of", ["time": asOf.chinaTime, "age": age(minutes)])
        }
        return text
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
        let reason = ["verdict.reason.\(line.reason)", "conversion.why.\(line.reason)"].first { words.has($0) }
        let why = reason.map { "：\(unnamed(words($0)))" } ?? ""
        let name = ["verdict.check.\(line.name)", "conversion.check-of.\(line.name)"].first { words.has($0) }
        return Row(label: words(name ?? ""), value: words("conversion.check.\(line.result)") + why)
    }

    /// The case keeps a reason without what it named.
    private func unnamed(_ sentence: String) -> String { sentence.replacing(/\{[A-Za-z]+\}/, with: "…") }
}
