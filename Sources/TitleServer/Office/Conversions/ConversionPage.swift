import Mustache
import TitleModel
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
    private let supplement: String?
    private let notice: String?
    private let request: String?
    private let signing: String?
    private let photos: String?

    var route: OfficeRoute? { .conversion }
    var address: String? { path }

    init(
        _ state: ConversionState,
        _ member: StaffMember,
        _ registry: BodyRegistry,
        chain: ChainStanding?,
        done: String?,
        at now: Instant,
        words: Words
    ) {
        let found = state.found
        let told = ConversionWording(words: words, registry: registry, now: now)
        path = OfficeRoute.conversion.path(found.id.text)
        self.done = done
        signing = chain.map { OfficeRoute.signing.path($0.act.rawValue, found.id.text) }
        title = words("conversion.title", ["name": found.application.holder.name])
        facts = Self.facts(state, told)
        original =
            (found.check.map { told.check($0) } ?? []) + Self.latest(found).map { told.field($0) }
            + told.answered(IssuerAnswersForTheCommittee.fields(found))
        answer = found.progress.isOpen ? told.answer(state) : found.decision.map { told.decision($0) } ?? []
        evidence = found.evidence.map { Self.line($0, of: found, told) }
        missing = told.missing(state)
        steps = [Self.application(found, told)] + found.steps.map { Self.step($0, told) }
        next = ConversionPart.allCases.filter { $0.isDue(found) }.map { part in
            LinkedRow(
                OfficeRoute.conversionStep.path(found.id.text, part.rawValue),
                [words("conversion.part.\(part.rawValue)")]
            )
        }
        certificate = state.certificate.map { OfficeRoute.certificate.path($0.text) }
        notice = state.certificate == nil ? nil : OfficeRoute.conversionNotice.path(found.id.text)
        request = found.request.map { OfficeRoute.conversionRequest.path($0.text) }
        photos =
            ConversionIsHandledByItsBodies.mayHandle(member)
            ? state.batch.map { OfficeRoute.batchPhotos.path($0.text) } : nil
        supplement = found.progress == .toBeCompleted ? OfficeRoute.conversionSupplement.path(found.id.text) : nil
        letter =
            found.outcome == .refuse || found.outcome == .notNeeded
            ? OfficeRoute.conversionLetter.path(found.id.text) : nil
    }

    func child(named name: String) -> Any? {
        switch name {
        case "has_chain": signing != nil
        case "chain_href": signing ?? ""
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
        case "request_href": request ?? ""
        case "has_request": request != nil
        case "photos_href": photos ?? ""
        case "has_photos": photos != nil
        case "supplement_href": supplement ?? ""
        case "has_supplement": supplement != nil
        case "letter_href": letter ?? ""
        case "has_letter": letter != nil
        default: nil
        }
    }
}
