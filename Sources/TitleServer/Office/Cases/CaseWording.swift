import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// How cases and statuses are told.
struct CaseWording: Sendable {
    let words: Words
    let office: Office
    /// On which a case would be confirmed now.
    let today: CivilDate

    func kind(_ kind: CaseKind) -> String { words("case.kind.\(kind.rawValue)") }

    /// With the day on which a suspension ends, and what took the place.
    func status(_ status: RegisteredStatus) -> String {
        let word = words("status.word.\(status.word)")
        switch status {
        case .suspended(let until?): return words("case.status.until", ["status": word, "day": words.written(until)])
        case .superseded(let number?): return words("case.status.by", ["status": word, "number": number.text])
        default: return word
        }
    }

    func progress(_ progress: CaseProgress) -> String { words("office.case-state.\(progress.rawValue)") }

    /// What the confirmation will do, in one sentence: what the QR code says then, whether a ban follows, until when.
    func effect(_ decision: StatusDecision) -> String {
        var facts = ["day": words.written(decision.effectiveOn)]
        if let until = decision.until { facts["until"] = words.written(until) }
        if let ban = office.ban(by: decision, on: today) {
            (facts["from"], facts["until"]) = (words.written(ban.from), words.written(ban.until))
        }
        facts["number"] = decision.successor?.text ?? ""
        return words("case.effect.\(decision.caseKind.rawValue)", facts)
    }

    func corrections(_ corrections: [Correction]) -> [Row] {
        corrections.map { correction in
            let (was, becomes) = (said(correction.was, correction.field), said(correction.becomes, correction.field))
            return Row(
                label: words("case.corrects", ["field": words("roster.column.\(correction.field.rawValue)")]),
                value: words("case.from-to", ["was": was, "becomes": becomes])
            )
        }
    }

    /// Who may propose and who confirms, by the authority table and the register of bodies.
    func whoMay(issuer: BodyCode, reviewer: BodyCode) -> String {
        let (issuing, reviewing) = (name(issuer), name(reviewer))
        guard issuer != reviewer else { return words("case.who.one", ["issuer": issuing]) }
        return words("case.who", ["issuer": issuing, "reviewer": reviewing])
    }

    func name(_ body: BodyCode) -> String { office.registry[body]?.name ?? body.text }

    func said(_ text: String, _ field: Correction.Field) -> String {
        if field == .sex, Sex(rawValue: text) != nil { return words("case.sex.\(text)") }
        return text.isEmpty ? words("case.nothing") : text
    }
}
