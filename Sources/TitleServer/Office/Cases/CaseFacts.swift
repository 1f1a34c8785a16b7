import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// What a case says, line by line.
enum CaseFacts {
    static func decision(_ decision: StatusDecision, _ wording: CaseWording) -> [Row] {
        let words = wording.words
        var rows = [
            Row(label: words("case.field.ground"), value: decision.ground),
            Row(label: words("case.field.document"), value: decision.documentNumber),
        ]
        if let date = decision.documentDate {
            rows.append(Row(label: words("case.field.document-date"), value: words.written(date)))
        }
        if decision.kind != .revoked {
            rows.append(Row(label: words("case.field.effective"), value: words.written(decision.effectiveOn)))
        }
        if let until = decision.until {
            rows.append(Row(label: words("case.field.until"), value: words.written(until)))
        }
        if let successor = decision.successor {
            rows.append(Row(label: words("case.field.successor"), value: successor.text))
        }
        return rows + wording.corrections(decision.version?.corrections ?? [])
    }

    /// Who answers for it (INT7).
    static func responsible(_ responsible: [Responsible], _ words: Words) -> [Row] {
        Responsible.Kind.allCases.compactMap { kind in
            let names = responsible.filter { $0.kind == kind }.map(\.name)
            guard !names.isEmpty else { return nil }
            return Row(
                label: words("case.field.responsible-\(kind.rawValue)"),
                value: names.joined(separator: words("list.separator"))
            )
        }
    }
}
