import TitleModel
import TitleStore
import TitleWorkflow

/// Reads a proposal from its form and notes what cannot be read, all at once.
struct ProposalReader {
    private let form: OfficeForm
    private let kind: CaseKind
    private var faults = FormFaults()

    init(_ form: OfficeForm, _ kind: CaseKind) {
        (self.form, self.kind) = (form, kind)
    }

    /// - Throws: `FormFaults`.
    mutating func decision(on result: TitleResult?, today: CivilDate) throws -> StatusDecision {
        let ground = faults.citing(text("ground"), form)
        let (document, dated) = (text("document"), day("document-date"))
        let effective = kind.hasEffectFromADay ? day("effective") : today
        let until = kind == .suspended ? day("until") : nil
        let successor = kind == .superseded ? number("successor") : nil
        let change = result.flatMap { version(of: $0) }
        try faults.expectNone()
        return StatusDecision(
            kind: kind.event,
            ground: ground,
            documentNumber: document,
            documentDate: dated,
            effectiveOn: effective ?? today,
            successor: successor,
            until: until,
            version: change
        )
    }

    /// Units and checkers, one a line; nobody where nothing is typed.
    var responsible: [Responsible] {
        Responsible.Kind.allCases.flatMap { kind in
            form["responsible-\(kind.rawValue)"].split(whereSeparator: \.isNewline)
                .map { String($0).trimmed }.filter { !$0.isEmpty }.prefix(20)
                .map { Responsible(kind: kind, name: String($0.prefix(200))) }
        }
    }

    /// The certificates of a list: typed, or in the file that was chosen; anything between two numbers parts them.
    static func numbers(_ form: OfficeForm) -> [String] {
        let file = form.file("file").map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        return (form["numbers"] + "\n" + file).split { $0.isWhitespace || ",;，；、\"\u{FEFF}".contains($0) }.map(
            String.init
        )
    }

    private func version(of result: TitleResult) -> VersionChange? {
        switch kind {
        case .reissued: .reissue
        case .corrected:
            .correction(
                Correction.Field.allCases.compactMap { field in
                    guard form.has(field.fieldName) else { return nil }
                    let (was, becomes) = (result.said(field), said(field))
                    return was == becomes ? nil : Correction(field: field, was: was, becomes: becomes)
                }
            )
        default: nil
        }
    }

    /// A day in the form in which corrections write it, however it is typed.
    private func said(_ field: Correction.Field) -> String {
        let text = form[field.fieldName].trimmed
        guard field == .birthDate || field == .qualifiedOn else { return text }
        return TypedDay.read(text)?.description ?? text
    }

    private mutating func text(_ name: String) -> String {
        let text = form[name].trimmed
        if text.isEmpty { faults.add(name, .missing) }
        return text
    }

    private mutating func day(_ name: String) -> CivilDate? {
        let text = text(name)
        let day = TypedDay.read(text)
        if !text.isEmpty, day == nil { faults.add(name, .dayUnreadable) }
        return day
    }

    private mutating func number(_ name: String) -> CertificateNumber? {
        CertificateNumber(foreign: text(name))
    }

    /// The field that a refusal belongs to.
    static func field(of refusal: any Error) -> String {
        guard let refusal = refusal as? OfficeRefusal else { return StepForm.general }
        return switch refusal {
        case .groundMissing: "ground"
        case .decisionWithoutNumber: "document"
        case .decisionWithoutDate, .documentDatedLater: "document-date"
        case .effectOutOfRange: "effective"
        case .suspensionWithoutEnd, .suspensionEndOutOfRange: "until"
        case .successorMissing, .successorUnfit: "successor"
        case .correctionUnreadable(let field): field.fieldName
        case .correctionUnfit(let fault):
            Correction.Field(rawValue: fault.column.rawValue)?.fieldName ?? StepForm.general
        case .correctionWithoutEvidence: "evidence"
        case .listEmpty, .listTooLong: "numbers"
        default: StepForm.general
        }
    }
}
