import TitleModel
import TitleWords
import TitleWorkflow

/// The fields by which one who looks at what another handed in confirms it or refuses it with a reason.
enum DecisionFields {
    static let confirm = "confirm"
    static let refuse = "refuse"

    static func fields(_ typed: URLEncodedForm, _ faults: FormFaults, _ words: Words) -> [FormField] {
        let options = ["", confirm, refuse].map { value in
            FormField.Option(
                value: value,
                label: words(value.isEmpty ? "decision.choose" : "decision.\(value)"),
                isChosen: typed["decision"] ?? "" == value
            )
        }
        let fields = [
            FormField(name: "decision", label: words("decision.decision"), kind: .choice(options)),
            FormField(
                name: "reason",
                label: words("decision.reason"),
                hint: words("decision.reason.hint"),
                value: typed["reason"] ?? "",
                kind: .lines
            ),
        ]
        return fields.map { field in
            var field = field
            field.problem = faults.sentence(for: field, words)
            return field
        }
    }

    /// - Throws: `FormFaults` when nothing was chosen.
    static func isConfirmed(_ form: OfficeForm) throws -> Bool {
        switch form["decision"] {
        case confirm: return true
        case refuse: return false
        default:
            var faults = FormFaults()
            faults.add("decision", .missing)
            throw faults
        }
    }
}
