import ArgumentParser
import TitleModel
import TitleStore
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
            let store = try Store.open(in: data)
            var last = ""
            while true {
                let page = try await store.read { [last] in try $0.certificates(after: last, limit: 500) }
                guard let end = page.last else { return }
                for certificate in page { say(json ? certificate.jsonLine : certificate.tableLine) }
                last = end.certificate.number.text
            }
        }
    }
}

extension RegisteredCertificate {
    fileprivate var jsonLine: String {
        JSONText.line([
            ("number", .text(certificate.number.text)), ("code", .text(certificate.code.grouped)),
            ("holder", .text(result.name)), ("level", .text(result.level.rawValue)),
            ("series", .text(result.title.seriesName)), ("title", .text(result.title.name)),
            ("status", .text(status.word)), ("issued", .text(certificate.issuedAt.civilDate.description)),
            ("qr", .text(certificate.qrText)),
        ])
    }

    fileprivate var tableLine: String {
        [
            certificate.number.text, certificate.code.grouped, status.word,
            certificate.issuedAt.civilDate.description, result.title.name, result.name,
        ].joined(separator: "  ")
    }
}
