import ArgumentParser
import TitleStore
import TitleTerminal
import TitleWords

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Work with the audit trail.",
        subcommands: [AuditVerifyCommand.self]
    )
}

struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Reckon the whole hash chain again.",
        discussion: "Exit code 0 only when it is whole. Note the number of events: a cut-off end is seen by it alone."
    )

    @Option(help: "The data folder.")
    var data: String

    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            switch try await Store.open(in: data).read({ try $0.verifyAuditChain() }) {
            case .whole(let events): say(speech.words("server.audit-whole", ["events": String(events)]))
            case .broken(let sequence):
                complain(speech.words("server.audit-broken", ["sequence": String(sequence)]))
                throw ExitCode(1)
            }
        }
    }
}
