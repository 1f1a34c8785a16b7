import ArgumentParser
import Foundation
import TitleIssuance
import TitleModel
import TitleWords

struct Document: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Draw and seal the document of one certificate, or of all.",
        discussion: "With --all, -o names a folder and every certificate in force becomes NUMBER.pdf in it."
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

    enum Format: String, ExpressibleByArgument { case pdf }

    func validate() throws {
        guard all != (number != nil) else { throw ValidationError("Name one certificate, or say --all.") }
    }

    func run() async throws {
        try await reportingErrors(options.words) {
            let press = try await PressHouse(options, checkpoints: false).press()
            if let number {
                try await write(try certificateNumber(number), to: output, press)
                say(options.words("press.document.written", ["file": output]))
            } else {
                try await writeAll(press)
            }
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
        say(options.words("press.document.written", ["file": output]))
    }

    private func write(_ number: CertificateNumber, to path: String, _ press: Press) async throws {
        let bytes = try await press.document(of: number, requestedBy: "titlecert-issuer", at: systemClock())
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw FileFault(path: path)
        }
    }
}

/// A file that the operator named cannot be read or written.
struct FileFault: Error {
    let path: String
}
