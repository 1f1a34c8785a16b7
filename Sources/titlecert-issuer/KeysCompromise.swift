import ArgumentParser
import TitleClaim
import TitleFiles
import TitleIssuance
import TitleModel
import TitleSeal
import TitleSecrets
import TitleStore
import TitleTerminal
import TitleVerify
import TitleWords

struct KeysCompromise: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compromise",
        abstract: "Declare that a private key was in strangers' hands from a time on.",
        discussion: """
            What the press itself recorded as signed with the key before that time goes on a list, signed by the root, \
            and stays valid with it; nothing else that the key signed is trusted. Documents sealed with the key must be \
            downloaded anew. Stop the press first; make a new key with keys rotate.
            """
    )

    @OptionGroup var options: HouseOptions

    @OptionGroup var root: RootOptions

    @Argument(help: "The key's id, as keys list shows it.")
    var key: String

    @Option(help: "From when on: 2026-11-24T10:00:00+08:00, or a day, which begins at midnight in China.")
    var at: Moment

    @Flag(
        help: "Do not read the store: nothing that the key signed stays valid until this is run again without the flag."
    )
    var withoutList = false

    @Flag(help: "One JSON object: key, at, certificates on the list, foreign rows left out.")
    var json = false

    func run() async throws {
        try await reportingErrors(options.words) {
            let ceremony = try await KeyCeremony(options, root)
            defer { ceremony.end(options.words) }
            let entry = try entry(in: ceremony.keys)
            let listed = try await listed(entry, ceremony.keys)
            try ceremony.keys.compromise(
                entry.hexadecimalID,
                at: at.instant,
                sparing: listed.digests,
                now: systemClock()
            )
            try ceremony.keys.export(to: options.trustFolder)
            report(listed, entry)
            guard listed.foreign == 0 else { throw ExitCode(1) }
        }
    }

    private func entry(in keys: KeyFolder) throws -> TrustedKey {
        let entry = try keys.trust().list.keys.first { $0.hexadecimalID == key.lowercased() }
        guard let entry else { throw KeyFault.keyIDUnknown(key) }
        return entry
    }

    /// What the press signed with the key before; nothing for a key that signs no claims.
    private func listed(_ entry: TrustedKey, _ keys: KeyFolder) async throws -> ListedClaims {
        guard entry.use.signsClaims, !withoutList else { return ListedClaims() }
        do {
            let register = IssuedBeforeRegister(store: try Store.open(in: options.data), mark: try keys.pressMark())
            return try await register.claims(signedBy: entry.keyID, before: at.instant)
        } catch {
            throw ListNotMade(cause: error)
        }
    }

    private func report(_ listed: ListedClaims, _ entry: TrustedKey) {
        let count = String(listed.certificates)
        let facts = ["key": entry.hexadecimalID, "at": at.instant.description, "count": count]
        say(json ? json(listed, entry).text : options.words("press.keys.\(sentence(of: entry))", facts))
        guard listed.foreign > 0 else { return }
        complain(options.words("press.keys.foreignRows", ["count": String(listed.foreign)]))
    }

    private func sentence(of entry: TrustedKey) -> String {
        guard entry.use.signsClaims else { return "compromisedNoClaims" }
        return withoutList ? "compromisedWithoutList" : "compromised"
    }

    private func json(_ listed: ListedClaims, _ entry: TrustedKey) -> JSONText {
        .object([
            ("key", .string(entry.hexadecimalID)), ("at", .string(at.instant.description)),
            ("certificates", .integer(listed.certificates)), ("foreign", .integer(listed.foreign)),
        ])
    }
}

/// The press's record cannot be read, so that it is not known what a key had signed before.
struct ListNotMade: Error {
    let cause: any Error
}
