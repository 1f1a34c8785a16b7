import ArgumentParser
import TitleFiles
import TitleIssuance
import TitleModel
import TitlePaint
import TitleReference
import TitleRender
import TitleSeal
import TitleTerminal
import TitleWords

struct KeysAddBody: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-body",
        abstract: "Give an issuing body its key, its seal and its authorisation (用印授权)."
    )

    @OptionGroup var options: HouseOptions

    @OptionGroup var root: RootOptions

    @OptionGroup var token: TokenOptions

    @Argument(help: "The body's code, as in data/bodies.csv.")
    var code: String

    @Option(help: "Number (文号) of the document that permits the use of the seal.")
    var authorisation: String

    @OptionGroup var picture: SealFile

    @Option(parsing: .upToNextOption, help: "Levels whose certificates may bear the seal.")
    var levels: [TitleLevel] = TitleLevel.allCases

    @Option(help: "First day of the authorisation, YYYY-MM-DD. Default: today.")
    var from: CivilDate?

    @Option(help: "Last day of the authorisation. Default: until it is withdrawn.")
    var to: CivilDate?

    @Flag(help: "One JSON object: code, body, authorisation.")
    var json = false

    func run() async throws {
        try await reportingErrors(options.words) {
            let reference = try HouseData.load(folder: try options.house().data)
            let keys = try InstallationKeys(
                opening: options.keysFolder,
                access: try root.access(options, newKeysIn: token.place),
                reference: reference
            )
            let permit = SealAuthorisation(
                documentNumber: authorisation,
                scope: levels,
                validFrom: from ?? systemClock().civilDate,
                validTo: to
            )
            let seal = try picture.read()
            let name = try keys.addBody(code, permit, seal, now: systemClock())
            try keys.publish(to: options.trustFolder, now: systemClock())
            report(name)
            if !json { seal.reportWeight(options.words) }
        }
    }

    private func report(_ name: String) {
        let added = ["code": code, "body": name, "document": authorisation]
        say(json ? JSONText.object(added).text : options.words("press.keys.bodyAdded", added))
    }
}

/// The picture that was to be a body's seal cannot stand on a document.
struct SealNotDrawn: Error {
    let file: String
    let cause: DrawingError

    func sentence(_ words: Words) -> String {
        words("press.seal.notDrawn", ["file": file, "reason": reason(words)])
    }

    /// A drawing is told fault by fault, with line and column.
    private func reason(_ words: Words) -> String {
        guard case .badDrawing(_, let faults) = cause else { return words(cause.key, cause.facts) }
        return faults.map { words($0.code.rawValue, $0.facts) }.joined(separator: "; ")
    }
}
