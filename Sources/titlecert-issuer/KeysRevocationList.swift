import ArgumentParser
import TitleModel
import TitleSeal
import TitleTerminal
import TitleWords

struct KeysRevocationList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crl",
        abstract: "Sign the certificate revocation list anew, good for 366 days, and publish it as root.crl.",
        discussion: "init, rotate, retire and compromise do this too; this is for when nothing happens for a year."
    )

    @OptionGroup var options: HouseOptions

    @OptionGroup var root: RootOptions

    func run() async throws {
        try await reportingErrors(options.words) {
            let ceremony = try await KeyCeremony(options, root)
            defer { ceremony.end(options.words) }
            try ceremony.keys.renewRevocationList(now: systemClock())
            try ceremony.keys.export(to: options.trustFolder)
            say(options.words("press.keys.revocationList", ["file": "\(options.trustFolder)/root.crl"]))
        }
    }
}
