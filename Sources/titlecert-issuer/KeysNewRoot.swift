import ArgumentParser
import TitleFiles
import TitleModel
import TitleSeal
import TitleTerminal
import TitleVerify
import TitleWords

struct KeysNewRoot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new-root",
        abstract: "Make a new root; the old one says itself that the new one takes its place, and ends.",
        discussion: """
            Verifiers that accepted the old root take the new one by its word (transitions.cose). The new private key lies \
            where the old one did, with the same passphrase. Stop press and website first; start them again afterwards.
            """
    )

    @OptionGroup var options: HouseOptions

    @OptionGroup var root: RootOptions

    @Option(
        help: """
            The old root's private key was in strangers' hands from then on: no word of it counts, and everybody must \
            compare the new fingerprint.
            """
    )
    var compromisedAt: Moment?

    @Flag(help: "One JSON object: fingerprint, old, trust.")
    var json = false

    func run() async throws {
        try await reportingErrors(options.words) {
            let ceremony = try await KeyCeremony(options, root)
            defer { ceremony.end(options.words) }
            let made = try ceremony.keys.makeNewRoot(
                compromisedAt: compromisedAt?.instant,
                exportingTo: options.trustFolder,
                now: systemClock()
            )
            let old = try ceremony.keys.formerRoots().last ?? "-"
            report(["fingerprint": made, "old": old, "trust": options.trustFolder])
        }
    }

    private func report(_ facts: [String: String]) {
        let key = compromisedAt == nil ? "press.keys.newRoot" : "press.keys.newRootAfterCompromise"
        say(json ? JSONText.object(facts).text : options.words(key, facts))
    }
}
