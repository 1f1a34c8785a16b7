import TitleModel
import TitleSecrets
import TitleWords
import TitleWorkflow

/// The rows of a conversion's page.
extension ConversionPage {
    static func facts(_ state: ConversionState, _ told: ConversionWording) -> [Row] {
        let (words, applied) = (told.words, state.found.application)
        var rows = [
            Row(label: words("batches.state"), value: told.state(state.found.progress)),
            Row(label: words("conversion.form.origin"), value: words("conversion.origin.\(applied.origin.rawValue)")),
            Row(label: words("conversion.form.way"), value: words("conversion.way.\(applied.way.rawValue)")),
            Row(label: words("conversion.form.identity"), value: applied.holder.identity.masked),
            Row(label: words("conversion.form.employer"), value: applied.holder.employer),
            Row(label: words("conversion.form.applied-on"), value: words.written(applied.appliedOn)),
            Row(label: words("conversion.form.original-number"), value: applied.original.number),
            Row(label: words("conversion.form.original-issuer"), value: applied.original.issuer),
            Row(label: words("conversion.receiver"), value: told.body(state.found.receiver)),
            Row(label: words("conversion.by"), value: told.deciding(state)),
            Row(label: words("conversion.becomes"), value: told.title(state)),
        ]
        if !state.found.formerNames.isEmpty {
            let names = state.found.formerNames.joined(separator: "、")
            rows.append(Row(label: words("conversion.former-names"), value: names))
        }
        if let term = state.term { rows.append(Row(label: words("conversion.due"), value: told.term(term))) }
        if let number = state.found.number { rows.append(Row(label: words("face.number"), value: number.text)) }
        if let until = state.found.last(.askForMore)?.until, state.found.progress == .toBeCompleted {
            rows.append(Row(label: words("conversion.form.until"), value: words.written(until)))
        }
        return rows + state.refusals.map { Row(label: words("conversion.press"), value: $0) }
    }

    /// Of each kind of field the last.
    static func latest(_ found: ConversionCase) -> [OriginalField] {
        OriginalField.Kind.allCases.compactMap { kind in found.said(kind).flatMap { $0.value.isEmpty ? nil : $0 } }
    }

    static func line(
        _ file: ConversionEvidence,
        of found: ConversionCase,
        _ told: ConversionWording
    ) -> LinkedRow {
        let look = file.look.map { "（\(told.look($0))）" } ?? ""
        return LinkedRow(
            OfficeRoute.conversionFile.path(found.id.text, hexText(file.sha256)),
            [
                told.words("conversion.evidence.\(file.kind.rawValue)"), file.name + look, file.type.rawValue,
                "\(file.addedAt.chinaTime) \(file.addedBy.name)", hexText(file.sha256),
            ]
        )
    }

    /// Taking the application is the first step, with who and when as every other.
    static func application(_ found: ConversionCase, _ told: ConversionWording) -> Cells {
        let words = told.words
        return Cells([
            found.takenAt.chinaTime, words("conversion.step.applied"), found.takenBy.name,
            told.body(found.takenBy.body), words("conversion.applicant.\(found.application.applicant.rawValue)"),
        ])
    }

    static func step(_ step: ConversionCase.Step, _ told: ConversionWording) -> Cells {
        let words = told.words
        let outcome = step.outcome.map { "：\(words("conversion.outcome.\($0.rawValue)"))" } ?? ""
        return Cells([
            step.at.chinaTime, words("conversion.step.\(step.event.rawValue)") + outcome, step.by.name,
            told.body(step.by.body), step.statement,
        ])
    }
}
