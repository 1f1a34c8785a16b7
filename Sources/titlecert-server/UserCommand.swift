import ArgumentParser
import TitleFiles
import TitleModel
import TitleStore
import TitleTerminal
import TitleWords
import TitleWorkflow

struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "The accounts with which people get into the office.",
        subcommands: [
            UserAddCommand.self, UserListCommand.self, UserDisableCommand.self, UserResetCommand.self,
        ]
    )
}

struct UserAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Make an account, and print the code with which its person activates it.",
        discussion: """
            Without --duties the person must have been appointed (staff appoint); with them the person is appointed now.
            Duties: \(StaffMember.Duty.explained).
            Nobody but the person learns the password: it is set with the code, at /activate of the office.
            """
    )

    @Argument(help: "The login name: 3 to 32 of a–z, 0–9, dot, hyphen, underscore.")
    var login: String
    @Option(help: "The person's full name.")
    var name: String
    @Option(help: "The body's code, as 150400.")
    var body: String
    @Option(parsing: .upToNextOption, help: "One or more of these words.")
    var duties: [StaffMember.Duty] = []
    @Option(help: "The number of the document that gives the duties (文号).")
    var document: String = ""
    @Option(
        help:
            "Who confirms duties that decide: key or name of another person who decides there, or at the nearest body above."
    )
    var confirmedBy: String?
    @Flag(help: "An account that several people use: it enters and looks up, and decides nothing.")
    var shared = false
    @Option(help: "Who the person is at the OIDC provider (sub).")
    var oidcSubject: String?
    @Option(help: "The data folder.")
    var data: String
    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            guard let code = BodyCode(body) else { throw BodyUnknown(code: QuotedText.shown(body)) }
            let loginName = try LoginName(typed: login)
            let holder = AccountHolder(
                name: name,
                body: code,
                duties: Set(duties),
                kind: shared ? .shared : .person,
                document: document
            )
            let made = try await Accounts(home.office(of: data)).add(
                loginName,
                for: holder,
                oidcSubject: oidcSubject,
                actor: "terminal",
                second: .named(confirmedBy),
                at: systemClock()
            )
            let facts = ["login": loginName.text, "code": made.code.grouped, "name": name, "body": body]
            say(speech.words("user.added", facts))
        }
    }
}

struct UserListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List all accounts: login name, body, name, duties, state."
    )

    @Option(help: "The data folder.")
    var data: String
    @Flag(help: "One JSON object a line.")
    var json = false
    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            for account in try await Accounts(home.office(of: data)).all() {
                say(json ? account.jsonLine : account.line(speech.words))
            }
        }
    }
}

struct UserDisableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Shut an account: its person is out and takes no step any more."
    )

    @Argument(help: "The login name.")
    var login: String
    @Option(help: "The data folder.")
    var data: String
    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            try await Accounts(home.office(of: data)).disable(login, actor: "terminal", at: systemClock())
            say(speech.words("user.disabled", ["login": LoginName.plain(login)]))
        }
    }
}

struct UserResetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Take password and second factor away, and print a new activation code; opens a disabled account."
    )

    @Argument(help: "The login name.")
    var login: String
    @Option(
        help: "Who the person is at the OIDC provider (sub) from now on. Default: nobody; what stood there is void."
    )
    var oidcSubject: String?
    @Option(help: "The data folder.")
    var data: String
    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await reportingErrors(speech.words) {
            let accounts = Accounts(try home.office(of: data))
            let code = try await accounts.reset(
                login,
                oidcSubject: oidcSubject,
                actor: "terminal",
                at: systemClock()
            )
            say(speech.words("user.reset", ["login": LoginName.plain(login), "code": code.grouped]))
        }
    }
}

extension StaffAccount {
    fileprivate func line(_ words: Words) -> String {
        let duties = member.dutyWords.joined(separator: ",")
        return [loginName, member.body.text, member.name, duties, words("user.state.\(stateWord)")].joined(
            separator: "  "
        )
    }

    fileprivate var jsonLine: String {
        JSONText.object([
            ("login", .string(loginName)), ("key", .string(member.id.text)), ("body", .string(member.body.text)),
            ("name", .string(member.name)), ("kind", .string(member.kind.rawValue)),
            ("duties", .array(member.dutyWords.map { .string($0) })), ("state", .string(stateWord)),
            ("oidcSubject", .string(oidcSubject)),
        ]).text
    }
}
