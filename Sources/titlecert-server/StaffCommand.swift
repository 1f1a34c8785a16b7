public import ArgumentParser
import TitleFiles
public import TitleModel
import TitleStore
import TitleTerminal
import TitleWords
import TitleWorkflow

struct StaffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff",
        abstract: "The named people who act for the bodies.",
        subcommands: [
            StaffAppointCommand.self, StaffExtendCommand.self, StaffEndCommand.self, StaffListCommand.self,
        ]
    )
}

struct StaffAppointCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appoint",
        abstract: "Appoint a person of a body, with duties, by a numbered document.",
        discussion: """
            Duties: \(StaffMember.Duty.explained).
            The trail keeps who was appointed, when and by which document.
            """
    )

    @Argument(help: "The person's full name.")
    var name: String
    @Option(help: "The body's code, as 150400.")
    var body: String
    @Option(parsing: .upToNextOption, help: "One or more of these words.")
    var duties: [StaffMember.Duty]
    @Option(help: "The number of the document that gives the duties (文号).")
    var document: String
    @Option(
        help:
            "Who confirms duties that decide: key or name of another person who decides there, or at the nearest body above."
    )
    var confirmedBy: String?
    @Option(help: "The data folder.")
    var data: String
    @Flag(help: "One JSON object.")
    var json = false
    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            guard let code = BodyCode(body) else { throw BodyUnknown(code: QuotedText.shown(body)) }
            let member = try await home.office(of: data).appoint(
                name,
                at: code,
                Set(duties),
                by: document,
                actor: "terminal",
                second: .named(confirmedBy),
                at: systemClock()
            )
            say(json ? member.jsonLine : speech.words("server.staff-appointed", member.facts))
        }
    }
}

struct StaffListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List everybody appointed: key, body, name, duties."
    )

    @Option(help: "The data folder.")
    var data: String
    @Flag(help: "One JSON object a line.")
    var json = false
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            for member in try await Store.open(in: data).read({ try $0.staff() }) {
                let line = ["key", "body", "name", "duties"].compactMap { member.facts[$0] }.joined(separator: "  ")
                say(json ? member.jsonLine : line)
            }
        }
    }
}

extension StaffMember.Duty: ExpressibleByArgument {
    static let explained = allCases.map { "\($0.rawValue) (\(Words(.chinese)("roster.duty.\($0.rawValue)")))" }
        .joined(separator: ", ")
}

extension StaffMember {
    var facts: [String: String] {
        ["key": id.text, "body": body.text, "name": name, "duties": dutyWords.joined(separator: ",")]
    }

    fileprivate var jsonLine: String {
        JSONText.object([
            ("key", .string(id.text)), ("body", .string(body.text)), ("name", .string(name)),
            ("duties", .array(dutyWords.map { .string($0) })),
        ]).text
    }
}
