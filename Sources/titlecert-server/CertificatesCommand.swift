import ArgumentParser
import TitleFiles
import TitleModel
import TitleStore
import TitleTerminal
import TitleWords
import TitleWorkflow

struct CertificatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificates",
        abstract: "List every certificate: number, code, holder, level, series, title, status, issue date, QR text."
    )

    @Option(help: "The data folder.")
    var data: String

    @Flag(help: "One JSON object a line.")
    var json = false

    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            let (store, now) = (try Store.open(in: data), systemClock())
            try await trace(at: now, in: store)
            let today = now.civilDate
            var last = ""
            while true {
                let page = try await store.read { [last] in try $0.certificates(after: last, limit: 500) }
                guard let end = page.last else { return }
                for certificate in page { say(json ? certificate.jsonLine(today) : certificate.tableLine(today)) }
                last = end.certificate.number.text
            }
        }
    }
}

extension CertificatesCommand {
    /// That everybody's certificates are listed is kept before the first line.
    private func trace(at now: Instant, in store: Store) async throws {
        try await store.write { transaction in
            let count = try transaction.counts().certificates
            let event = AuditEvent(
                at: now,
                actor: "terminal",
                action: "certificates.listed",
                subject: "certificates",
                facts: ["people": String(count)]
            )
            _ = try transaction.record(event)
        }
    }
}

extension RegisteredCertificate {
    fileprivate func jsonLine(_ today: CivilDate) -> String {
        JSONText.object([
            ("number", .string(certificate.number.text)), ("code", .string(certificate.code.grouped)),
            ("holder", .string(result.name)), ("level", .string(result.level.rawValue)),
            ("series", .string(result.title.seriesName)), ("title", .string(result.title.name)),
            ("status", .string(status(on: today).word)),
            ("issued", .string(certificate.issuedAt.civilDate.description)),
            ("qr", .string(certificate.qrText)),
        ]).text
    }

    fileprivate func tableLine(_ today: CivilDate) -> String {
        [
            certificate.number.text, certificate.code.grouped, status(on: today).word,
            certificate.issuedAt.civilDate.description, result.title.name, result.name,
        ].joined(separator: "  ")
    }
}
