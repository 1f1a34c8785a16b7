import ArgumentParser
import TitleModel
import TitleStore
import TitleTerminal
import TitleWords

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Work with the audit trail.",
        subcommands: [AuditVerifyCommand.self, AuditExportCommand.self]
    )
}

struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Reckon the whole hash chain again: of a store, or of a file that audit export wrote.",
        discussion: """
            Exit code 0 only when it is whole. Note the number of events and the last hash: a cut-off end is seen by \
            them alone.
            """
    )

    @Argument(help: "A file of audit export, or - for standard input. Without it: the store of --data.")
    var file: String?

    @Option(help: "The data folder.")
    var data: String?

    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        guard (file == nil) != (data == nil) else { throw ValidationError("Name either a file or --data.") }
    }

    func run() async throws {
        try await reportingErrors(speech.words) {
            if let file { return try verify(file) }
            switch try await Store.open(in: data ?? "").read({ try $0.verifyAuditChain() }) {
            case .whole(let events): say(speech.words("server.audit-whole", ["events": String(events)]))
            case .broken(let sequence): throw AuditExportFault.broken(atSequence: sequence)
            }
        }
    }

    private func verify(_ file: String) throws {
        var check = AuditExportCheck()
        for line in try LinesOfFile(file) { try check.take(line) }
        let facts = ["events": String(check.events), "hash": check.lastHash]
        say(speech.words("server.audit-file-whole", facts))
    }
}

struct AuditExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the whole audit trail as JSON lines, with the hashes by which a stranger rechecks it.",
        discussion:
            "To standard output. What a line holds stands in docs/formats/audit.md; audit verify FILE checks it."
    )

    @Option(help: "The data folder.")
    var data: String

    @OptionGroup var speech: SpeechOptions

    /// Events read at once.
    private static let page = 1000

    func run() async throws {
        try await reportingErrors(speech.words) {
            let store = try Store.open(in: data)
            let names = Dictionary(try await store.read { try $0.staff() }.map { ($0.id.text, $0.name) }) { $1 }
            var last: Int64 = 0
            while true {
                let after = last
                let links = try await store.read { try $0.auditEvents(after: after, limit: Self.page) }
                guard let end = links.last else { return }
                for link in links { say(AuditExport.line(link, who: names[link.event.actor])) }
                last = end.sequence
            }
        }
    }
}
