import ArgumentParser
import TitleModel
import TitleReference
import TitleStore
import TitleTerminal
import TitleWords
import TitleWorkflow

struct RosterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roster",
        abstract: "Work with rosters of results.",
        subcommands: [RosterCheckCommand.self, RosterImportCommand.self, RosterTemplateCommand.self]
    )
}

struct RosterCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Judge a roster: every fault by row and column, and what could not be checked. Changes nothing.",
        discussion: """
            Exit code 0 only when there is no fault. Faults of rows go to standard output; why a whole file is refused \
            goes to standard error, with --json also to standard output.
            """
    )

    @Argument(help: "The roster: xlsx, xls, or csv in UTF-8, UTF-16 or GB 18030.")
    var file: String

    @Option(help: "The code of the body whose results these are; without it competence is not checked.")
    var body: String?

    @Option(help: "A data folder; without it nobody is looked up in the register.")
    var data: String?

    @OptionGroup var columns: RosterColumnOptions

    @Option(help: "Writes the roster there as xlsx, its faulty cells coloured and with notes.")
    var marked: String?

    @Flag(help: "One JSON object a line.")
    var json = false

    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            let house = try HouseData.load(folder: home.house().data)
            let rules = house.rules(for: try named(in: house), coverage: faceCoverage(), today: systemClock().civilDate)
            let report = try await report(rules)
            report.tell(speech.words.callAsFunction, json: json)
            try writeMarked(report, speech.words.callAsFunction as Wording)
            guard report.exitCode == 0 else { throw ExitCode(report.exitCode) }
        }
    }

    private func writeMarked(_ report: RosterReport, _ words: Wording) throws {
        guard let marked, let bytes = try report.marked(words) else { return }
        try writeWhole(bytes, to: marked)
        complain(words("server.roster-marked", ["file": marked]))
    }

    private func named(in house: HouseData) throws -> Body? {
        guard let body else { return nil }
        guard let found = BodyCode(body).flatMap({ house.registry[$0] }) else { throw BodyUnknown(code: body) }
        return found
    }

    private func report(_ rules: RosterRules) async throws -> RosterReport {
        let (path, assigned) = (file, try columns.assigned())
        guard let data else {
            let progress = ProgressLine().tellOnTerminal
            return try RosterCheck.run(path: path, assigned: assigned, by: rules, register: nil, progress: progress)
        }
        return try await Store.open(in: data).read { transaction in
            let register = RegisterLookup { try transaction.registeredPerson($0) }
            let progress = ProgressLine().tellOnTerminal
            return try RosterCheck.run(
                path: path,
                assigned: assigned,
                by: rules,
                register: register,
                progress: progress
            )
        }
    }
}

struct RosterTemplateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Write an empty roster to fill in, as xlsx."
    )

    @Option(name: .shortAndLong, help: "The file to write.")
    var output: String

    @Flag(help: "Also the columns that only some rules ask for.")
    var everyColumn = false

    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            let words = speech.words.callAsFunction as Wording
            try writeWhole(RosterTemplate.bytes(everyColumn: everyColumn, words), to: output)
            say(words("server.roster-template", ["file": output]))
        }
    }
}

/// A column was assigned in words that assign none.
struct ColumnMalformed: Error {
    let text: String
}

func writeWhole(_ bytes: [UInt8], to path: String) throws {
    let file = try NewFile(path, mode: 0o600)
    try file.write(bytes)
    try file.finish()
}
