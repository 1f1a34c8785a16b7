import TitleModel
import TitleWords

extension ConversionWording {
    /// What was checked of the original and what was not, as the letter says it: by a machine, on line, by a person's eye, and
    /// from where each field comes.
    func checked(_ found: ConversionCase) -> [Row] {
        let unchecked = Row(label: words("conversion.finding"), value: words("conversion.unchecked"))
        return (found.check.map { check($0) } ?? [unchecked]) + looks(found) + comparison(of: found)
            + sources(of: found)
    }

    /// Who compared the original with what a machine could not check of it, when, and which fields; not what was said of it.
    private func comparison(of found: ConversionCase) -> [Row] {
        guard let check = found.check else { return [] }
        let compared = said(in: found).filter { field in
            field.source == .typed || field.source == .claim && check.finding != .verified
        }
        guard let step = found.last(.check), found.isCheckOfTheLast, !compared.isEmpty else {
            let nobody = Row(label: words("conversion.compared"), value: words("conversion.compared.nobody"))
            return check.finding == .verified ? [] : [nobody]
        }
        let facts = [
            "time": step.at.chinaTime, "person": step.by.name, "body": body(step.by.body),
            "fields": names(of: compared),
        ]
        return [Row(label: words("conversion.compared"), value: words("conversion.compared.by", facts))]
    }

    /// Names of the fields by their sources, without what they say; of each field the last counts.
    private func sources(of found: ConversionCase) -> [Row] {
        let told = OriginalField.Source.allCases.compactMap { source -> Row? in
            let fields = said(in: found).filter { $0.source == source }
            guard !fields.isEmpty else { return nil }
            return Row(label: words("conversion.source.\(source.rawValue)"), value: names(of: fields))
        }
        return told + unsaid(in: found)
    }

    private func said(in found: ConversionCase) -> [OriginalField] {
        OriginalField.Kind.allCases.compactMap { found.said($0) }.filter { !$0.value.isEmpty }
    }

    private func names(of fields: [OriginalField]) -> String {
        fields.map { words("conversion.field.\($0.kind.rawValue)") }.joined(separator: "、")
    }

    /// What the claim does not carry and its issuer answers for.
    private func unsaid(in found: ConversionCase) -> [Row] {
        let names = IssuerAnswersForTheCommittee.fields(found).map { words("conversion.field.\($0.rawValue)") }
        guard !names.isEmpty else { return [] }
        return [Row(label: words("conversion.answered"), value: names.joined(separator: "、"))]
    }

    /// Where, when and by whom the issuing side's own check was asked.
    func look(_ look: ConversionEvidence.OnlineLook) -> String {
        let facts = ["address": look.address, "day": words.written(look.day), "person": look.by]
        return words("conversion.look", facts)
    }

    /// The online checks among the evidence, as the letter says them.
    func looks(_ found: ConversionCase) -> [Row] {
        found.evidence.compactMap(\.look).map { Row(label: words("conversion.evidence.online-check"), value: look($0)) }
    }
}
