import ArgumentParser
import TitleReference
import TitleStore
import TitleTerminal
import TitleWords
import TitleWorkflow

struct SetupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setup",
        abstract: "Make an empty store for real use, with bodies and titles from data/."
    )

    @Option(help: "The data folder; made when missing. One that has a store is refused.")
    var data: String

    @Option(help: "The installation's name.")
    var name = "赤峰市职称电子证书"

    @Option(help: "The official host, as QR codes name it.")
    var host: String

    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            let (house, now) = (try HouseData.load(folder: home.house().data), systemClock())
            let facts = StoreFacts(isDemo: false, installation: name, host: host, createdAt: now)
            try await Store.create(in: data, facts)
            try await SeedData.insert(house, into: Store.open(in: data), at: now)
            say(speech.words("server.setup-done", ["folder": data]))
        }
    }
}
