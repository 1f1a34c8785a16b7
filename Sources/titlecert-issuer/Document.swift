import ArgumentParser
import Foundation
import TitleFiles
import TitleIssuance
import TitleModel
import TitlePaint
import TitleRender
import TitleStore
import TitleTerminal
import TitleWords

struct Document: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Draw and seal the document of one certificate, of a batch, or of all.",
        discussion: """
            With --batch, -o names one PDF to be printed, a list first and then every certificate's face: a copy, not \
            sealed. With --zip it names a zip of single sealed documents, of a batch or, with --all, of all. \
            With --all alone, -o names a folder and every certificate in force becomes NUMBER.pdf in it. Where a press is \
            running it makes the document; otherwise this command does. PNG and SVG are previews: they say so on their \
            face, are not sealed, and prove nothing.
            """
    )

    @OptionGroup var options: HouseOptions

    @Argument(help: "The certificate's number.")
    var number: String?

    @Flag(help: "All certificates in force.")
    var all = false

    @Option(help: "The certificates in force of this batch; titlecert-issuer batches lists the keys.")
    var batch: String?

    @Flag(help: "A zip of sealed documents.")
    var zip = false

    @Option(help: "pdf, the sealed document; png or svg, a preview of it.")
    var format: Format = .pdf

    @Option(name: [.customShort("o"), .long], help: "File or, with --all, folder to write to.")
    var output: String

    @Flag(help: "One JSON object a line: each file, then the counts.")
    var json = false

    enum Format: String, CaseIterable, ExpressibleByArgument { case pdf, png, svg }

    func validate() throws {
        guard [all, number != nil, batch != nil].filter({ $0 }).count == 1 else {
            throw ValidationError("Name one certificate or one --batch, or say --all.")
        }
        guard !zip || number == nil else { throw ValidationError("--zip goes with --batch or --all.") }
        guard format == .pdf || batch == nil && !zip else {
            throw ValidationError("Books and zips hold PDF; for pictures use --all.")
        }
    }

    func run() async throws {
        try await reportingErrors(options.words) {
            let press = try await PressHouse(options, checkpoints: false).press()
            if zip {
                return report("press.document.zipWritten", count: try await writeZip(press))
            } else if let batch {
                return report("press.document.bookWritten", count: try await writeBook(of: batch, press))
            } else if let number {
                try await write(try certificateNumber(number), to: output, press)
            } else {
                try await writeAll(press)
            }
            report(press.done)
        }
    }

    /// Answers how many faces are in it.
    private func writeBook(of batch: String, _ press: Press) async throws -> Int {
        let count = try await press.numbersInForce(of: batch, on: systemClock().civilDate).count
        try await DocumentBatch(press, to: output).book(of: batch)
        return count
    }

    /// Answers how many documents are in it.
    private func writeZip(_ press: Press) async throws -> Int {
        let today = systemClock().civilDate
        let numbers =
            if let batch {
                try await press.numbersInForce(of: batch, on: today)
            } else {
                try await press.numbersInForce(on: today)
            }
        guard !numbers.isEmpty else { throw IssuanceFault.nothingInForce }
        try await DocumentBatch(press, to: output).zip(numbers)
        return numbers.count
    }

    private func certificateNumber(_ text: String) throws -> CertificateNumber {
        guard let number = CertificateNumber(foreign: text) else { throw IssuanceFault.unknownCertificate(text) }
        return number
    }

    private func writeAll(_ press: Press) async throws {
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        for number in try await press.numbersInForce(on: systemClock().civilDate) {
            try await write(number, to: "\(output)/\(number.text).\(format.rawValue)", press)
        }
    }

    private func write(_ number: CertificateNumber, to path: String, _ press: Press) async throws {
        let (bytes, level) = try await drawn(number, press)
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw FileFault(path, error)
        }
        if json {
            say(line(number, path, level).text)
        } else if let level {
            say("\(number.text)  \(sentence(for: level, options.words))")
        }
    }

    private func line(_ number: CertificateNumber, _ path: String, _ level: RenditionLevel?) -> JSONText {
        let seal: [(key: String, value: JSONText)] =
            level.map { level in
                [
                    ("level", .string(level.level.rawValue)), ("stampedAt", .string(level.stampedAt?.description)),
                    ("withoutStamp", .string(level.withoutStamp)),
                ]
            } ?? []
        return .object([("number", .string(number.text)), ("file", .string(path))] + seal)
    }

    /// With what the register says of its seal; a preview has none.
    private func drawn(_ number: CertificateNumber, _ press: Press) async throws -> ([UInt8], RenditionLevel?) {
        switch format {
        case .pdf: try await press.sealedDocument(of: number, requestedBy: "titlecert-issuer", clock: systemClock)
        case .png: (try await press.preview(of: number, at: systemClock()).png(), nil)
        case .svg: (Array(try await press.preview(of: number, at: systemClock()).svg().utf8), nil)
        }
    }

    /// One file that holds many certificates.
    private func report(_ key: String, count: Int) {
        guard json else { return say(options.words(key, ["file": output, "count": String(count)])) }
        say(JSONText.object([("file", .string(output)), ("documents", .integer(count))]).text)
    }

    private func report(_ done: Tally.Counts) {
        let key = format == .pdf ? "press.document.written" : "press.document.drawn"
        guard json else { return say(options.words(key, ["file": output])) }
        let counts = JSONText.object([
            ("documents", .integer(done.documents)), ("commits", .integer(done.commits)),
        ])
        say(counts.text)
    }
}
