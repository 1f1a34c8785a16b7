import ArgumentParser
import TitleIssuance
import TitleReference
import TitleRender
import TitleStore
import TitleTerminal
import TitleWords

struct PaperCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper",
        abstract:
            "Write what is printed of a batch: its roster, the notice of its publicity, the slips of its holders.",
        discussion: """
            One PDF, a page after the other; every page has its number and the roster's SHA-256. Nothing is sealed and \
            no key is used. The keys of batches: titlecert-issuer batches.
            """
    )

    @OptionGroup var options: HouseOptions

    @Argument(help: "\(Paper.allCases.map(\.rawValue).joined(separator: ", ")).")
    var paper: Paper

    @Option(help: "The batch's key.")
    var batch: String

    @Option(name: [.customShort("o"), .long], help: "The file to write.")
    var output: String

    func run() async throws {
        try await reportingErrors(options.words) {
            let desk = PaperDesk(store: try Store.open(in: options.data), templates: try options.house().templates)
            let (file, progress) = (try NewFile(output), ProgressLine())
            try await desk.write(
                paper,
                of: batch,
                at: systemClock(),
                to: { try file.write($0) },
                progress: { progress.tell($0, $1) }
            )
            try file.finish()
            say(options.words("press.paper.written", ["file": output]))
        }
    }
}

struct Batches: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the batches, the latest first: key, body, level, last day of the review, rows, certificates."
    )

    @OptionGroup var options: HouseOptions

    @Flag(help: "One JSON object a line.")
    var json = false

    func run() async throws {
        try await reportingErrors(options.words) {
            let lines = try await Store.open(in: options.data).read { try $0.batchLines() }
            for line in lines { say(json ? line.json : line.text) }
        }
    }
}
