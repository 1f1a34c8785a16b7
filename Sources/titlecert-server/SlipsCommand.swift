import ArgumentParser
import Foundation
import TitleModel
import TitlePapers
import TitleReference
import TitleStore
import TitleTerminal
import TitleWords
import TitleWorkflow

struct SlipsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slips",
        abstract: "Make sealed slips for the people of a batch who have no account, and write them as PDF.",
        discussion: """
            One A4 page a person, to be folded so that the code is inside. The codes are kept nowhere: delete the file \
            once it is printed. Who has a slip that is good and unused gets another with --again alone, and the one of \
            before is void then. At most \(SlipsOfABatchComeInTurn.most) are made at once: run it again for the rest.
            """
    )

    @Argument(help: "The batch's key, as its page's address ends with.")
    var batch: String
    @Option(name: [.short, .long], help: "The file to write; it must not be there yet.")
    var output: String
    @Option(help: "Also replace slips that were made before and not used: what was looked at, kept in the trail.")
    var again: String?
    @Option(help: "The data folder.")
    var data: String
    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        let words = speech.words
        try await reportingErrors(words) {
            guard let key = Identifier(batch) else { throw PhotoBatchUnknown(batch: batch) }
            let (office, house) = (try home.office(of: data), try home.house())
            let now = systemClock()
            let desk = PaperDesk(store: office.store, templates: house.templates)
            let name = try await office.store.read { try $0.storeFacts().installation }
            let specimens = try await office.slipSpecimens(ofBatch: key, replacing: again, at: .terminal, now)
            try await desk.write(specimens.map { $0.sheet(madeBy: name) }, at: now) { _ in }
            let file = try PrivateFile(output)
            let made = try await office.makeSlips(ofBatch: key, replacing: again, at: .terminal, now)
            try await desk.write(made.map { $0.sheet(madeBy: name) }, at: now) { try file.write($0) }
            say(words("slips.written", ["count": String(made.count), "file": output]))
        }
    }
}

extension PrintedSlip {
    fileprivate func sheet(madeBy body: String) -> SealedSlip {
        SealedSlip(
            slip,
            secret: secret,
            name: name,
            identity: maskedNumber,
            employer: employer,
            body: body
        )
    }
}

/// A new file that nobody but its owner reads.
private struct PrivateFile {
    private let handle: FileHandle

    /// - Throws: `SlipsFileFault` where there is such a file, or none can be made.
    init(_ path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SlipsFileFault(path: path) }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    func write(_ bytes: [UInt8]) throws { try handle.write(contentsOf: Data(bytes)) }
}

/// The file is there already, or cannot be made.
struct SlipsFileFault: Error {
    let path: String
}
