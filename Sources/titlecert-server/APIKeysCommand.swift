import ArgumentParser
import TitleFiles
import TitleModel
import TitleStore
import TitleTerminal
import TitleWords
import TitleWorkflow

struct APIKeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "api-keys",
        abstract: "Keys with which programs look up more than strangers may.",
        subcommands: [APIKeysAddCommand.self, APIKeysListCommand.self, APIKeysRevokeCommand.self]
    )
}

struct APIKeysAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Make a key and print it once; the store keeps its hash alone."
    )

    @Argument(help: "Whose key it is.")
    var name: String
    @Flag(help: "Its owner may also watch certificates, and is told when one changes.")
    var watch = false
    @Option(help: "The data folder.")
    var data: String
    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            let office = try home.office(of: data)
            say(
                try await office.makeAPIKey(name, scope: watch ? .watch : .verify, by: "terminal", at: systemClock())
                    .text
            )
        }
    }
}

struct APIKeysListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List all keys: prefix, whose, when made, last used, ended."
    )

    @Option(help: "The data folder.")
    var data: String
    @Flag(help: "One JSON object a line.")
    var json = false
    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            for (key, usedAt) in try await home.office(of: data).apiKeys() {
                say(json ? Self.line(key, usedAt).text : text(key, usedAt))
            }
        }
    }

    private func text(_ key: APIKey, _ usedAt: Instant?) -> String {
        let dates = [key.madeAt, usedAt, key.endedAt].map { $0?.chinaTime ?? "-" }
        return ([key.prefix, key.name, key.scope.rawValue] + dates).joined(separator: "  ")
    }

    private static func line(_ key: APIKey, _ usedAt: Instant?) -> JSONText {
        .object([
            ("prefix", .string(key.prefix)), ("name", .string(key.name)), ("scope", .string(key.scope.rawValue)),
            ("made", .string("\(key.madeAt)")), ("used", .string(usedAt.map { "\($0)" })),
            ("ended", .string(key.endedAt.map { "\($0)" })),
        ])
    }
}

struct APIKeysRevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "End a key: from then on it is none."
    )

    @Argument(help: "The key's prefix, as list shows it.")
    var prefix: String
    @Option(help: "The data folder.")
    var data: String
    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            let office = try home.office(of: data)
            guard try await office.endAPIKey(prefix, by: "terminal", at: systemClock()) else {
                complain(speech.words("server.api-key-unknown", ["prefix": QuotedText.shown(prefix)]))
                throw ExitCode(1)
            }
            say(speech.words("server.api-key-ended", ["prefix": prefix]))
        }
    }
}
