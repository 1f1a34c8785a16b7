import ArgumentParser
import TitleFiles
import TitleModel
import TitleReference
import TitleStore
import TitleTerminal
import TitleWords
import TitleWorkflow

/// What every change of status takes: a ground, a document, and two people.
struct StatusChange: ParsableArguments {
    @Argument(help: "The certificate's number.")
    var number: String
    @Option(help: "Why, in words.")
    var ground: String
    @Option(help: "The number of the deciding document (文号).")
    var document: String
    @Option(help: "The day of that document, as 2026-03-31.")
    var documentDate: String
    @Option(help: "The day from which it has effect, as 2026-03-31. Default: today.")
    var effective: String?
    @Option(help: "Who decides: key or name of a person of the issuing body with the duty for it.")
    var by: String
    @Option(help: "Who confirms: another such person.")
    var confirmedBy: String
    @Option(help: "The data folder.")
    var data: String
    @Flag(help: "One JSON object.")
    var json = false
    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func make(_ kind: CertificateEvent.Kind, successor: String? = nil, until: String? = nil) async throws {
        try await reportingErrors(speech.words) {
            let now = systemClock()
            let certificate = try certificateNumber(number)
            let decision = StatusDecision(
                kind: kind,
                ground: ground,
                documentNumber: document,
                documentDate: try day(documentDate),
                effectiveOn: try effective.map(day) ?? now.civilDate,
                successor: try successor.map(certificateNumber),
                until: try until.map(day)
            )
            let status = try await home.office(of: data).change(
                certificate,
                by: decision,
                of: TwoPeople(decider: by, confirmer: confirmedBy),
                at: now
            )
            tell(certificate, decision, status)
        }
    }

    private func certificateNumber(_ text: String) throws -> CertificateNumber {
        guard let number = CertificateNumber(foreign: text) else { throw StatusChangeFault.notANumber(text) }
        return number
    }

    private func day(_ text: String) throws -> CivilDate {
        guard let date = CivilDate(iso: text) else { throw StatusChangeFault.notADate(text) }
        return date
    }

    private func tell(_ number: CertificateNumber, _ decision: StatusDecision, _ status: RegisteredStatus) {
        let facts = [
            ("number", number.text), ("event", decision.kind.rawValue), ("status", status.word),
            ("effective", decision.effectiveOn.description), ("document", decision.documentNumber),
            ("documentDate", decision.documentDate?.description ?? ""),
        ]
        guard !json else { return say(JSONText.object(facts.map { ($0.0, .string($0.1)) }).text) }
        var told = Dictionary(uniqueKeysWithValues: facts)
        told["event"] = speech.words("status.event.\(decision.kind.rawValue)")
        told["status"] = speech.words("status.word.\(status.word)")
        say(speech.words("server.status-changed", told))
    }
}

/// What was typed is no number or no day.
enum StatusChangeFault: Error {
    case notANumber(String)
    case notADate(String)
}
