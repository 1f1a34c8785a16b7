import ArgumentParser
import TitleStore
import TitleTerminal
import TitleWords

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the store of an earlier release up to this one. Back it up first."
    )

    @Option(help: "The data folder.")
    var data: String

    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            let count = try Store.migrate(in: data)
            say(count == 0 ? speech.words("server.migrated-nothing") : migrated(count))
        }
    }

    private func migrated(_ count: Int) -> String { speech.words("server.migrated", ["count": String(count)]) }
}
