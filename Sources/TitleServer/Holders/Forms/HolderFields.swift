import TitleModel
import TitleWords
import TitleWorkflow

/// Fields of a holder's form with what is wrong with each.
struct HolderFields: Sendable {
    private(set) var fields: [FormField]
    /// What is wrong with none of them.
    private let general: String?

    init(_ fields: [FormField], _ faults: FormFaults = FormFaults(), general: String? = nil, _ words: Words) {
        self.fields = fields.map { field in
            var field = field
            let fault = faults.faults.first { $0.field == field.name }
            field.problem = fault?.reason.holderSentence(words, field) ?? field.problem
            return field
        }
        self.general = general
    }

    /// The general one leads to the first field.
    var problems: [ProblemLine] {
        let first = fields.first?.anchor ?? "main"
        return [general.map { ProblemLine(anchor: first, text: $0) }].compactMap(\.self)
            + fields.compactMap { field in field.problem.map { ProblemLine(anchor: field.anchor, text: $0) } }
    }
}

extension FormFault.Reason {
    fileprivate func holderSentence(_ words: Words, _ field: FormField) -> String {
        guard case .access(let refusal) = self else { return sentence(words, field: field.label) }
        return refusal.holderSentence(words)
    }
}

extension AccessRefusal {
    /// The sentence for a holder: the words of the door where it has its own.
    func holderSentence(_ words: Words) -> String {
        let own = "my.refusal.\(code)"
        return words(words.has(own) ? own : "access.refusal.\(code)", facts)
    }
}
