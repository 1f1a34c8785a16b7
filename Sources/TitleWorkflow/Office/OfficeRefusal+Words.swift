public import TitleModel

extension OfficeRefusal {
    /// The refusal as a sentence; facts that are values of the model have words of their own, bodies their names where
    /// `bodies`, or else `KnownBodies`, knows them.
    public func message(_ words: Wording, naming bodies: BodyRegistry? = nil) -> String {
        let bodies = bodies ?? KnownBodies.current
        if case .correctionUnfit(let fault) = self {
            return words("office.refusal.\(code)", ["reason": fault.message(words)])
        }
        return words("office.refusal.\(code)", facts.reduce(into: [:]) { $0[$1.key] = spoken($1, words, bodies) })
    }

    private func spoken(_ fact: (key: String, value: String), _ words: Wording, _ bodies: BodyRegistry?) -> String {
        switch fact.key {
        case "body", "area": BodyCode(fact.value).flatMap { bodies?[$0]?.name } ?? fact.value
        case "level", "case", "duty", "link": words("roster.\(fact.key).\(fact.value)", [:])
        case "paper", "state", "step", "decision", "case-state", "case-step", "filing-state", "filing-step",
            "entry-state":
            words("office.\(fact.key).\(fact.value)", [:])
        case "document" where FilingDocument.Kind(rawValue: fact.value) != nil:
            words("office.document.\(fact.value)", [:])
        case "clause": words("office.paper-clause.\(fact.value)", [:])
        case "case-kind": words("case.kind.\(fact.value)", [:])
        case "correction": words("roster.column.\(fact.value)", [:])
        case "status": words("status.word.\(fact.value)", [:])
        case "fault": words("objection.fault.\(fact.value)", [:])
        case "evidence":
            fact.value.split(separator: ";").map { words("conversion.evidence.\($0)", [:]) }
                .joined(separator: "、")
        case "sender" where SubmissionWindow.Sender(rawValue: fact.value) != nil:
            words("settings.sender.\(fact.value)", [:])
        case "origin", "way": words("conversion.\(fact.key).\(fact.value)", [:])
        case "original": words("conversion.field.\(fact.value)", [:])
        case "conversion-step": words("conversion.step.\(fact.value)", [:])
        case "conversion-state": words("conversion.state.\(fact.value)", [:])
        case "field": words("office.paper-field.\(fact.value)", [:])
        default: fact.value
        }
    }
}
