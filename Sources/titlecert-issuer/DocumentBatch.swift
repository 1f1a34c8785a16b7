import TitleFiles
import TitleIssuance
import TitleModel
import TitleTerminal

/// Many certificates in one file: a book to be printed, or a zip of single sealed ones.
struct DocumentBatch {
    let press: Press
    let output: String
    private let progress = ProgressLine()

    init(_ press: Press, to output: String) {
        (self.press, self.output) = (press, output)
    }

    func book(of batch: String) async throws {
        let file = try NewFile(output)
        try await press.writeBook(
            of: batch,
            at: systemClock(),
            to: { try file.write($0) },
            progress: { progress.tell($0, $1) }
        )
        try file.finish()
    }

    /// Each document is sealed, checked and kept as if it had been asked for alone.
    func zip(_ numbers: [CertificateNumber], asking: (CertificateNumber) async throws -> [UInt8]) async throws {
        let file = try NewFile(output)
        var archive = ZipStream()
        for (index, number) in numbers.enumerated() {
            try file.write(archive.entry("\(number.text).pdf", try await asking(number)))
            progress.tell(index + 1, numbers.count)
        }
        try file.write(archive.finish())
        try file.finish()
    }
}
