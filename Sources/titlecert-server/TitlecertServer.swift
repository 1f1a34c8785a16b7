import ArgumentParser
import TitleTerminal

@main
struct TitlecertServer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "titlecert-server",
        abstract: "The office and the public pages. It cannot sign: that is the press's work (titlecert-issuer).",
        subcommands: [
            ServeCommand.self, DemoCommand.self, SetupCommand.self, RosterCommand.self, StaffCommand.self,
            UserCommand.self,
            CertificatesCommand.self, CountsCommand.self, RevokeCommand.self, CancelCommand.self, SuspendCommand.self,
            LiftCommand.self,
            SupersedeCommand.self,
            AuditCommand.self, MigrateCommand.self, PhotosCommand.self, APIKeysCommand.self, SlipsCommand.self,
        ]
    )

    static func main() async { await runToExit() }
}
