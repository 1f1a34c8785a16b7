import ArgumentParser
import TitleFiles
import TitleModel
import TitleReference
import TitleStore
import TitleTerminal
import TitleWords
import TitleWorkflow

struct PhotosCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "photos",
        abstract: "Check and import photos of a batch's people.",
        subcommands: [PhotosCheckCommand.self, PhotosImportCommand.self]
    )
}

struct PhotosOptions: ParsableArguments {
    @Argument(help: "A zip of JPEG and PNG pictures, each named by its person's ID number.")
    var file: String

    @Option(help: "The data folder.")
    var data: String

    @Option(help: "The key of the batch, as it stands in the address of its page.")
    var batch: String

    @OptionGroup var speech: SpeechOptions
}

struct PhotosCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Judge a zip of photos: every fault by file. Changes nothing.",
        discussion: "Exit code 0 only when there is no fault."
    )

    @OptionGroup var options: PhotosOptions

    @Option(help: "Writes the faults there as xlsx.")
    var list: String?

    @Flag(help: "One JSON object a line.")
    var json = false

    func run() async throws {
        let words = options.speech.words
        try await reportingErrors(words) {
            let (_, _, report) = try await options.report()
            options.tell(report, json: json)
            if let list { try writeWhole(report.sheet(words.callAsFunction), to: list) }
            guard report.isClean else { throw ExitCode(1) }
            let facts = ["count": String(report.taken.count), "without": String(report.without.count)]
            if !json { say(words("photos.command.clean", facts.merging(["file": options.file]) { $1 })) }
        }
    }
}

struct PhotosImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Register the photos of a zip without faults: all of them or none."
    )

    @OptionGroup var options: PhotosOptions

    @Option(help: "The key or the name of the person at the batch's body who registers them.")
    var by: String

    @OptionGroup var home: HomeOptions

    func run() async throws {
        let words = options.speech.words
        try await reportingErrors(words) {
            let (store, batch, report) = try await options.report()
            options.tell(report, json: false)
            guard report.isClean else { throw ExitCode(1) }
            let office = Office(store: store, house: try HouseData.load(folder: home.house().data))
            try await office.registerPhotos(
                report.taken.map { ($0.row.person, $0.photo) },
                of: batch.id,
                by: try await office.staffMember(by, at: try await options.keeper(of: batch, in: store)),
                at: systemClock()
            )
            let facts = ["count": String(report.taken.count), "file": options.file]
            say(words("photos.command.imported", facts))
        }
    }
}

extension PhotosOptions {
    /// Judges the file against its batch.
    func report() async throws -> (Store, ResultBatch, PhotoReport) {
        let store = try Store.open(in: data)
        let key = batch
        let found = try await store.read { transaction in
            try Identifier(key).flatMap { try transaction.batch($0) }.map {
                ($0.batch, try PhotoRoster(of: $0.batch.id, in: transaction))
            }
        }
        guard let (batch, roster) = found else { throw PhotoBatchUnknown(batch: key) }
        return (store, batch, try PhotoArchive.check(try FileBytes.read(file, limit: 200 << 20), for: roster))
    }

    /// The body whose people keep the batch's photos.
    func keeper(of batch: ResultBatch, in store: Store) async throws -> BodyCode {
        guard batch.level == .senior else { return batch.reviewingBody }
        let importer = try await store.read { transaction in
            try transaction.batch(batch.id).flatMap { try transaction.staffMember($0.importedBy)?.body }
        }
        return importer ?? batch.reviewingBody
    }

    func tell(_ report: PhotoReport, json: Bool) {
        let words = speech.words.callAsFunction as Wording
        for fault in report.faults {
            if json {
                say(fault.jsonLine(words))
            } else {
                let facts = ["place": String(fault.place), "file": fault.shown, "message": fault.message(words)]
                say(words("photos.command.line", facts))
            }
        }
        guard !report.faults.isEmpty else { return }
        complain(words("photos.command.faulty", ["file": file, "faults": String(report.faults.count)]))
    }
}

/// The store has no such batch.
struct PhotoBatchUnknown: Error {
    let batch: String
}
