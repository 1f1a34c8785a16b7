import ArgumentParser
import TitleFiles
import TitleModel
import TitleSeal
import TitleTerminal
import TitleVerify
import TitleWords

struct KeysRenew: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "renew",
        abstract: "Sign trust list and revocation list anew, each good for 366 days; no key changes.",
        discussion: """
            Every change of keys renews the trust list, too; this is for when none happens for most of a year. keys list \
            and the press say so in time. Stop the press first; start it again afterwards.
            """
    )

    @OptionGroup var options: HouseOptions

    @OptionGroup var root: RootOptions

    @Flag(help: "One JSON object: sequence, nextUpdate, trust.")
    var json = false

    func run() async throws {
        try await reportingErrors(options.words) {
            let ceremony = try await KeyCeremony(options, root)
            defer { ceremony.end(options.words) }
            let now = systemClock()
            try ceremony.keys.renewTrustList(now: now)
            try ceremony.keys.renewRevocationList(now: now)
            try ceremony.keys.export(to: options.trustFolder)
            report(TrustSummary(try ceremony.keys.trust(), at: now))
        }
    }

    private func report(_ list: TrustSummary) {
        let facts = [
            "sequence": String(list.sequence), "until": list.nextUpdate.civilDate.description,
            "trust": options.trustFolder,
        ]
        let line = JSONText.object([
            ("sequence", .integer(Int(clamping: list.sequence))), ("nextUpdate", .string(list.nextUpdate.description)),
            ("trust", .string(options.trustFolder)),
        ])
        say(json ? line.text : options.words("press.keys.renewed", facts))
    }
}

/// Says, sixty days ahead, that trust list and revocation list want renewal, and which command does it.
func renewalNotice(_ keys: KeyFolder, at now: Instant, _ words: Words) -> String? {
    guard let end = try? keys.renewalDue(at: now) else { return nil }
    let key = end <= now ? "press.keys.renewalPast" : "press.keys.renewalDue"
    return words(key, ["until": end.civilDate.description])
}
