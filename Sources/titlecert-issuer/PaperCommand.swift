import ArgumentParser
import TitleIssuance
import TitlePapers
import TitleReference
import TitleRender
import TitleStore
import TitleTerminal
import TitleWords

struct PaperCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper",
        abstract: "Write what is printed and not sealed: papers of a batch, the receipt of a look-up.",
        discussion: """
            One PDF, a page after the other. Of a batch (--batch, its key as titlecert-issuer batches lists it): its \
            roster, the notice of its publicity, the slips of its holders, the report that sends it to be filed; every \
            page has its number and the roster's SHA-256. Of a certificate (--certificate): a receipt that says what \
            the register has on it now. Nothing is sealed and no key is used.
            """
    )

    @OptionGroup var options: HouseOptions

    @Argument(help: "\(Kind.all.map(\.word).joined(separator: ", ")).")
    var paper: Kind

    @Option(help: "The batch's key; for all but a receipt.")
    var batch: String?

    @Option(help: "The certificate's number; for a receipt.")
    var certificate: String?

    @Option(name: [.customShort("o"), .long], help: "The file to write.")
    var output: String

    func validate() throws {
        switch paper {
        case .ofBatch where batch == nil || certificate != nil:
            throw ValidationError("\(paper.word) wants --batch KEY; titlecert-issuer batches lists them.")
        case .receipt where certificate == nil || batch != nil:
            throw ValidationError("receipt wants --certificate NUMBER.")
        case .ofBatch, .receipt: break
        }
    }

    func run() async throws {
        try await reportingErrors(options.words) {
            let desk = PaperDesk(store: try Store.open(in: options.data), templates: try options.house().templates)
            let file = try NewFile(output)
            try await write(desk) { try file.write($0) }
            try file.finish()
            say(options.words("press.paper.written", ["file": output]))
        }
    }

    private func write(_ desk: PaperDesk, to sink: @escaping ([UInt8]) throws -> Void) async throws {
        let (now, progress) = (systemClock(), ProgressLine())
        switch paper {
        case .ofBatch(let paper):
            try await desk.write(paper, of: batch ?? "", at: now, to: sink, progress: { progress.tell($0, $1) })
        case .receipt: try await desk.writeReceipt(of: certificate ?? "", at: now, to: sink)
        }
    }

    enum Kind: Equatable, ExpressibleByArgument {
        case ofBatch(Paper)
        case receipt

        static let all = Paper.allCases.map { Kind.ofBatch($0) } + [.receipt]

        init?(argument: String) {
            guard let kind = Kind.all.first(where: { $0.word == argument }) else { return nil }
            self = kind
        }

        var word: String {
            switch self {
            case .ofBatch(let paper): paper.rawValue
            case .receipt: "receipt"
            }
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
