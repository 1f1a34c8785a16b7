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

    /// So many documents are asked for together.
    private static let atOnce = 16

    /// Each document is sealed, checked and kept as if it had been asked for alone.
    func zip(_ numbers: [CertificateNumber]) async throws {
        let file = try NewFile(output)
        var (archive, done) = (ZipStream(), 0)
        while done < numbers.count {
            let some = numbers[done..<min(done + Self.atOnce, numbers.count)]
            let documents = try await press.documents(of: some, requestedBy: "titlecert-issuer", clock: systemClock)
            for (number, document) in Swift.zip(some, documents) {
                try file.write(archive.entry("\(number.text).pdf", document))
                done += 1
                progress.tell(done, numbers.count)
            }
        }
        try file.write(archive.finish())
        try file.finish()
    }
}
