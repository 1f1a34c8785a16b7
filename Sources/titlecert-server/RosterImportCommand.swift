import ArgumentParser
import TitleFiles
import TitleIntake
import TitleModel
import TitleReference
import TitleStore
import TitleTerminal
import TitleWords
import TitleWorkflow

struct RosterImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take a roster without faults in, as the office's page does: all of it or nothing.",
        discussion: """
            It is judged with the register first; a roster with faults is told as by roster check, and nothing of it is \
            kept. The trail says who asked and who took it in.
            """
    )

    @Argument(help: "The roster: xlsx, xls, or csv in UTF-8, UTF-16 or GB 18030.")
    var file: String

    @Option(help: "The data folder.")
    var data: String

    @Option(help: "The code of the body whose results these are.")
    var body: String

    @Option(help: "The day on which the review ended, as 2019-10-25.")
    var reviewEnd: String

    @Option(help: "Who takes it in: key or name of a person of the body with the duty to submit.")
    var by: String

    @OptionGroup var columns: RosterColumnOptions

    @Flag(help: "One JSON object a line.")
    var json = false

    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            let house = try HouseData.load(folder: home.house().data)
            let office = Office(store: try Store.open(in: data), house: house)
            guard let owner = BodyCode(body).flatMap({ house.registry[$0] }) else { throw BodyUnknown(code: body) }
            guard let day = CivilDate(iso: reviewEnd) else { throw StatusChangeFault.notADate(reviewEnd) }
            let (staff, now) = (try await office.staffMember(by, at: owner.code), systemClock())
            let roster = RosterFile(
                name: file.split(separator: "/").last.map { String($0) } ?? file,
                bytes: try FileBytes.read(file, limit: SpreadsheetFile.textByteLimit)
            )
            let rules = house.rules(for: owner, coverage: faceCoverage(), today: now.civilDate)
            let judgement = try await judged(roster, by: rules, office, staff, now)
            let batch = try await office.importRoster(
                judgement,
                file: roster,
                from: owner.code,
                reviewEnd: day,
                by: staff,
                at: now
            )
            tell(batch, people: judgement.rows.count)
        }
    }

    /// - Throws: `ExitCode` once the faults are told.
    private func judged(
        _ roster: RosterFile,
        by rules: RosterRules,
        _ office: Office,
        _ staff: Identifier,
        _ now: Instant
    ) async throws -> RosterJudgement {
        let assigned = try columns.assigned()
        let checked = try await RosterProgress.$tell.withValue({ ProgressLine().tellOnTerminal($0, $1) }) {
            try await office.check(roster, assigned: assigned, by: rules, for: staff, at: now, on: OwnThread())
        }
        if case .judged(let judgement, _) = checked.report.outcome, judgement.isClean { return judgement }
        checked.report.tell(speech.words.callAsFunction, json: json)
        throw ExitCode(checked.report.exitCode)
    }

    private func tell(_ batch: Identifier, people: Int) {
        let facts = [("batch", batch.text), ("people", String(people))]
        guard !json else { return say(JSONText.object(facts.map { ($0.0, .string($0.1)) }).text) }
        say(speech.words("server.roster-imported", Dictionary(uniqueKeysWithValues: facts)))
    }
}

/// What columns are, where their words do not tell it.
struct RosterColumnOptions: ParsableArguments {
    @Option(name: .customLong("column"), help: "What a column is, by the words above it: HEADER=COLUMN, as 电话号=remark.")
    var columns: [String] = []

    func assigned() throws -> [String: RosterColumn] {
        var assigned: [String: RosterColumn] = [:]
        for text in columns {
            let parts = text.split(separator: "=", maxSplits: 1).map { String($0) }
            guard parts.count == 2, let column = RosterColumn(rawValue: parts[1]) else {
                throw ColumnMalformed(text: text)
            }
            assigned[parts[0]] = column
        }
        return assigned
    }
}

extension RosterReport {
    /// A judgement is the command's answer, whatever it says; that a file could not be judged is an error.
    func tell(_ words: Wording, json: Bool) {
        if json { say(jsonLines(words).joined(separator: "\n")) }
        if isRefused {
            complain(text(words))
        } else if !json {
            say(text(words))
        }
    }
}

/// A command has nobody else to answer meanwhile.
private struct OwnThread: WorkLane {
    func run<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer { work() }
}
