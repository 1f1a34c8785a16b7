import ArgumentParser
import TitleDemo
import TitleReference
import TitleStore
import TitleTerminal
import TitleWords
import TitleWorkflow

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Fill a folder with a made-up office: rosters taken through publicity, filing and orders.",
        discussion: "A second run changes nothing. A folder with real data is refused."
    )

    @Option(help: "The data folder; made when missing.")
    var data: String

    @Option(help: "So many people more, in a made-up county roster.")
    var rows = 0

    @Option(help: "The official host that QR codes name; taken when the store is made.")
    var host = DemoOffice.host

    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        guard (0...100_000).contains(rows) else { throw ValidationError("--rows is 0 to 100000.") }
    }

    func run() async throws {
        let words = speech.words
        try await reportingErrors(words) {
            let house = try home.house()
            let demo = try await DemoOffice.open(
                in: data,
                host: host,
                house: HouseData.load(folder: house.data),
                files: DemoFiles(folder: house.data),
                coverage: faceCoverage(),
                now: systemClock()
            )
            let store = try Store.open(in: data)
            let before = try await store.dataVersion()
            try await demo.fill(generated: rows, now: systemClock()) { progress in
                say(words("server.demo-roster", ["file": progress.file]))
            }
            if try await store.dataVersion() == before { say(words("server.demo-nothing")) }
            say(words("server.demo-done", try await counts(store)))
        }
    }

    private func counts(_ store: Store) async throws -> [String: String] {
        let counts = try await store.read { try $0.counts() }
        return [
            "batches": String(counts.batches), "results": String(counts.results), "orders": String(counts.orders),
            "open": String(counts.openOrders), "certificates": String(counts.certificates),
        ]
    }
}
