import ArgumentParser

@main
struct TitlecertServer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "titlecert-server",
        abstract: "The office and the public pages. It cannot sign: that is the press's work (titlecert-issuer).",
        subcommands: [
            ServeCommand.self, DemoCommand.self, SetupCommand.self, RosterCommand.self, CertificatesCommand.self,
            AuditCommand.self,
            MigrateCommand.self,
        ]
    )

    /// Exit codes are those of `titlecert-verify`: 1 an error, 2 a wrong use of the command.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            complain(fullMessage(for: error))
            Self.exit(withError: ExitCode(2))
        }
    }
}
