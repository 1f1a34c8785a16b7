import Mustache
import TitleModel
import TitleSecrets
import TitleWords
import TitleWorkflow

/// One conversion: what was applied for, what is there, what was found, what comes next, and every step.
struct ConversionPage: OfficePage {
    static let template = "conversion"
    let title: String
    private let path: String
    private let done: String?
    private let facts: [Row]
    private let original: [Row]
    private let answer: [Row]
    private let evidence: [LinkedRow]
    private let missing: [String]
    private let steps: [Cells]
    private let next: [LinkedRow]
    private let certificate: String?
    private let letter: String?
    private let notice: String?

    var route: OfficeRoute? { .conversion }
    var address: String? { path }

    init(
        _ state: ConversionState,
        _ member: StaffMember,
        _ registry: BodyRegistry,
        done: String?,
        at now: Instant,
        words: Words
    ) {
        let found = state.found
        let told = ConversionWording(words: words, registry: registry, now: now)
        path = OfficeRoute.conversion.path(found.id.text)
        self.done = done
        title = words("conversion.title", ["name": found.application.holder.name])
        facts = Self.facts(state, told)
        original = (found.check.map { told.check($0) } ?? []) + Self.latest(found).map { told.field($0) }
        answer = found.progress.isOpen ? told.answer(state) : found.decision.map { told.decision($0) } ?? []
        evidence = found.evidence.map { Self.line($0, of: found, words) }
        missing = Self.missing(state, words)
        steps = [Self.application(found, told)] + found.steps.map { Self.step($0, told) }
        next = ConversionPart.allCases.filter { $0.isDue(found) }.map { part in
            LinkedRow(
                OfficeRoute.conversionStep.path(found.id.text, part.rawValue),
                [words("conversion.part.\(part.rawValue)")]
            )
        }
        certificate = state.isIssued ? found.number.map { OfficeRoute.certificate.path($0.text) } : nil
        notice = state.isIssued ? OfficeRoute.conversionNotice.path(found.id.text) : nil
        letter =
            found.outcome == .refuse || found.outcome == .notNeeded
            ? OfficeRoute.conversionLetter.path(found.id.text) : nil
    }

    private static func facts(_ state: ConversionState, _ told: ConversionWording) -> [Row] {
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
            Row(label: words("conversion.by"), value: state.competent?.name ?? ""),
            Row(label: words("conversion.becomes"), value: told.title(state)),
        ]
        if let due = state.due { rows.append(Row(label: words("conversion.due"), value: words.written(due))) }
        if let number = state.found.number { rows.append(Row(label: words("face.number"), value: number.text)) }
        if let until = state.found.last(.askForMore)?.until, state.found.progress == .toBeCompleted {
            rows.append(Row(label: words("conversion.form.until"), value: words.written(until)))
        }
        return rows + state.refusals.map { Row(label: words("conversion.press"), value: $0) }
    }

    /// Of each kind of field the last.
    private static func latest(_ found: ConversionCase) -> [OriginalField] {
        OriginalField.Kind.allCases.compactMap { kind in found.said(kind).flatMap { $0.value.isEmpty ? nil : $0 } }
    }

    private static func line(_ file: ConversionEvidence, of found: ConversionCase, _ words: Words) -> LinkedRow {
        LinkedRow(
            OfficeRoute.conversionFile.path(found.id.text, hexText(file.sha256)),
            [
                words("conversion.evidence.\(file.kind.rawValue)"), file.name, file.type.rawValue,
                "\(file.addedAt.chinaTime) \(file.addedBy.name)", hexText(file.sha256),
            ]
        )
    }

    private static func missing(_ state: ConversionState, _ words: Words) -> [String] {
        guard state.found.progress.isOpen else { return [] }
        return state.missing.map { rule in
            ([rule.kind] + rule.alternatives.sorted { $0.rawValue < $1.rawValue })
                .map { words("conversion.evidence.\($0.rawValue)") }.joined(separator: " / ")
        }
    }

    /// Taking the application is the first step, with who and when as every other.
    private static func application(_ found: ConversionCase, _ told: ConversionWording) -> Cells {
        let words = told.words
        return Cells([
            found.takenAt.chinaTime, words("conversion.step.applied"), found.takenBy.name,
            told.body(found.takenBy.body), words("conversion.applicant.\(found.application.applicant.rawValue)"),
        ])
    }

    private static func step(_ step: ConversionCase.Step, _ told: ConversionWording) -> Cells {
        let words = told.words
        let outcome = step.outcome.map { "：\(words("conversion.outcome.\($0.rawValue)"))" } ?? ""
        return Cells([
            step.at.chinaTime, words("conversion.step.\(step.event.rawValue)") + outcome, step.by.name,
            told.body(step.by.body), step.statement,
        ])
    }

    func child(named name: String) -> Any? {
        switch name {
        case "done": done ?? ""
        case "has_done": done != nil
        case "facts": facts
        case "original": original
        case "has_original": !original.isEmpty
        case "answer": answer
        case "has_answer": !answer.isEmpty
        case "evidence": evidence
        case "has_evidence": !evidence.isEmpty
        case "missing": missing
        case "has_missing": !missing.isEmpty
        case "steps": steps
        case "has_steps": !steps.isEmpty
        case "next": next
        case "has_next": !next.isEmpty
        case "certificate_href": certificate ?? ""
        case "has_certificate": certificate != nil
        case "notice_href": notice ?? ""
        case "has_notice": notice != nil
        case "letter_href": letter ?? ""
        case "has_letter": letter != nil
        default: nil
        }
    }
}
