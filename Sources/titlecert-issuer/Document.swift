import ArgumentParser
import Foundation
import TitleFiles
import TitleIssuance
import TitleModel
import TitleTerminal
import TitleWords

struct Document: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Draw and seal the document of one certificate, or of all.",
        discussion: """
            With --all, -o names a folder and every certificate in force becomes NUMBER.pdf in it. Where a press is \
            running it makes the document; otherwise this command does.
            """
    )

    @OptionGroup var options: HouseOptions

    @Argument(help: "The certificate's number.")
    var number: String?

    @Flag(help: "All certificates in force.")
    var all = false

    @Option(help: "pdf.")
    var format: Format = .pdf

    @Option(name: [.customShort("o"), .long], help: "File or, with --all, folder to write to.")
    var output: String

    @Flag(help: "One JSON object a line: each file, then the counts.")
    var json = false

    enum Format: String, ExpressibleByArgument { case pdf }

    func validate() throws {
        guard all != (number != nil) else { throw ValidationError("Name one certificate, or say --all.") }
    }

    func run() async throws {
        try await reportingErrors(options.words) {
            let press = try await PressHouse(options, checkpoints: false).press()
            if let number {
                try await write(try certificateNumber(number), to: output, press)
            } else {
                try await writeAll(press)
            }
            report(press.done)
        }
    }

    private func certificateNumber(_ text: String) throws -> CertificateNumber {
        guard let number = CertificateNumber(foreign: text) else { throw IssuanceFault.unknownCertificate(text) }
        return number
    }

    private func writeAll(_ press: Press) async throws {
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        for number in try await press.numbersInForce() {
            try await write(number, to: "\(output)/\(number.text).pdf", press)
        }
    }

    private func write(_ number: CertificateNumber, to path: String, _ press: Press) async throws {
        let bytes = try await press.document(of: number, requestedBy: "titlecert-issuer", clock: systemClock)
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw FileFault(path, error)
        }
        guard json else { return }
        say(JSONText.object([("number", .string(number.text)), ("file", .string(path))]).text)
    }

    private func report(_ done: Tally.Counts) {
        guard json else { return say(options.words("press.document.written", ["file": output])) }
        let counts = JSONText.object([
            ("documents", .integer(done.documents)), ("commits", .integer(done.commits)),
        ])
        say(counts.text)
    }
}
