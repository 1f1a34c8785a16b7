import ArgumentParser
import TitleFiles
import TitleModel
import TitleReference
import TitleSeal
import TitleTerminal
import TitleWords

struct KeysReplaceSeal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replace-seal",
        abstract: "Give an issuing body another seal from a day on, by a numbered document; its keys stay.",
        discussion: """
            Documents made from that day on bear the new seal. Those made before stay as they are, and the old picture \
            is kept in the key folder.
            """
    )

    @OptionGroup var options: HouseOptions

    @Argument(help: "The body's code, as in data/bodies.csv.")
    var code: String

    @OptionGroup var picture: SealFile

    @Option(help: "Number (文号) of the document by which the seal is replaced.")
    var document: String

    @Option(help: "First day of the new seal, YYYY-MM-DD, today at the latest. Default: today.")
    var from: CivilDate?

    @Flag(help: "One JSON object: code, body, document, from.")
    var json = false

    func run() async throws {
        try await reportingErrors(options.words) {
            let reference = try HouseData.load(folder: try options.house().data)
            let today = systemClock().civilDate
            let (seal, day) = (try picture.read(), from ?? today)
            try KeyFolder(opening: options.keysFolder)
                .replaceSeal(ofBody: code, with: seal, from: day, document: document, today: today)
            let name = BodyCode(code).flatMap { reference.registry[$0]?.name } ?? code
            let facts = ["code": code, "body": name, "document": document, "day": day.description]
            say(json ? JSONText.object(facts).text : options.words("press.keys.sealReplaced", facts))
            if !json { seal.reportWeight(options.words) }
        }
    }
}
