import ArgumentParser
import TitleFiles
import TitleSeal
import TitleTerminal
import TitleVerify
import TitleWords

struct KeysAddAnchor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-anchor",
        abstract: "Import the root certificate of another system, so that its signatures on originals are followed up.",
        discussion: """
            An original that is to be converted and that another system signed then reads: signature checked, its chain leads \
            to this root. Whether certificates of the chain were in force or revoked is never asked. Take the certificate from \
            its authority itself and compare its SHA-256. The office needs no new start.
            """
    )

    @OptionGroup var options: HouseOptions

    @Argument(help: "The root certificate, DER or PEM.")
    var file: String

    @Flag(help: "One JSON object: subject, file.")
    var json = false

    func run() async throws {
        try await reportingErrors(options.words) {
            let anchor = try AnchorFolder(trustFolder: options.trustFolder).add(try SignedFile.bytes(file), from: file)
            let facts = ["subject": anchor.subject, "file": anchor.file]
            say(json ? JSONText.object(facts).text : options.words("press.anchor.added", facts))
        }
    }
}

struct KeysDropAnchor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop-anchor",
        abstract: "Take the root certificate of another system away again; what was checked by it stays as it was told."
    )

    @OptionGroup var options: HouseOptions

    @Argument(help: "Its file's name, as add-anchor said it.")
    var file: String

    func run() async throws {
        try await reportingErrors(options.words) {
            try AnchorFolder(trustFolder: options.trustFolder).drop(file)
            say(options.words("press.anchor.dropped", ["file": file]))
        }
    }
}
