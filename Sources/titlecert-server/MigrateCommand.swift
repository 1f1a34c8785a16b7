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
            try refuseLaterRelease()
            say(count == 0 ? speech.words("server.migrated-nothing") : migrated(count))
        }
    }

    /// A store that lacks none of our steps may be of a release after ours; opening tells.
    private func refuseLaterRelease() throws {
        _ = try Store.open(in: data)
    }

    private func migrated(_ count: Int) -> String { speech.words("server.migrated", ["count": String(count)]) }
}
