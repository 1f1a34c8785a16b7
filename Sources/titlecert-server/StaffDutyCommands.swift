import ArgumentParser
import TitleModel
import TitleTerminal
import TitleWords
import TitleWorkflow

struct StaffExtendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend",
        abstract: "Give a person of a body further duties, by another numbered document; those held stay."
    )

    @OptionGroup var change: DutyChange
    @Option(
        help:
            "Who confirms duties that decide: key or name of another person who decides there, or at the nearest body above."
    )
    var confirmedBy: String?

    func run() async throws {
        try await change.make { office, code in
            try await office.extendDuties(
                of: change.name,
                at: code,
                by: Set(change.duties),
                document: change.document,
                actor: "terminal",
                second: .named(confirmedBy),
                at: systemClock()
            )
        }
    }
}

struct StaffEndCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "End duties of a person of a body, by a numbered document.",
        discussion: "What the person did before stays: each act is judged by the duties of its moment."
    )

    @OptionGroup var change: DutyChange

    func run() async throws {
        try await change.make { office, code in
            try await office.endDuties(
                of: change.name,
                at: code,
                Set(change.duties),
                document: change.document,
                actor: "terminal",
                at: systemClock()
            )
        }
    }
}

/// Whose duties are changed, which, and by what.
struct DutyChange: ParsableArguments {
    @Argument(help: "The person's full name, or key.")
    var name: String
    @Option(help: "The body's code, as 150400.")
    var body: String
    @Option(parsing: .upToNextOption, help: "One or more words, as for appoint.")
    var duties: [StaffMember.Duty]
    @Option(help: "The number of the document that changes them (文号).")
    var document: String
    @Option(help: "The data folder.")
    var data: String
    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    /// Says what the person's duties are then.
    func make(_ change: (Office, BodyCode) async throws -> StaffMember) async throws {
        try await reportingErrors(speech.words) {
            guard let code = BodyCode(body) else { throw BodyUnknown(code: QuotedText.shown(body)) }
            let member = try await change(try home.office(of: data), code)
            say(speech.words("server.staff-appointed", member.facts))
        }
    }
}
