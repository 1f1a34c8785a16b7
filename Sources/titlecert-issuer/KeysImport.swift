import ArgumentParser
import TitleFiles
import TitleModel
import TitleSeal
import TitleTerminal
import TitleVerify
import TitleWords

struct KeysImportTrust: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import-trust",
        abstract: "Take over another region's trust list, so that its certificates verify here.",
        discussion: """
            Shows whom the list names. It is kept only when --root gives its root's fingerprint, which must be compared by \
            another way, such as a telephone call or an official document; a newer list of a root that was accepted needs none.
            """
    )

    @OptionGroup var options: HouseOptions

    @Argument(
        help: """
            The other region's trust list (trust.cose); catalogue.cose, transitions.cose and before-….cose beside it come \
            along.
            """
    )
    var file: String

    @Option(help: "The catalogue, where it does not lie beside the trust list.")
    var catalogue: String?

    @Option(help: "The fingerprint of its root, 64 hexadecimal digits; spaces between them do not matter.")
    var root: String?

    @Flag(help: "One JSON object: whom the list names, and whether it was kept.")
    var json = false

    func run() async throws {
        try await reportingErrors(options.words) {
            let own = try KeyFolder(opening: options.keysFolder).trust()
            let regions = RegionFolder(trustFolder: options.trustFolder)
            let offer = try regions.offer(
                list: try SignedFile.bytes(file),
                catalogue: try catalogueBytes(),
                transitions: try SignedFile.bytesIfThere(SignedFile.beside(file, "transitions.cose")),
                issuedBefore: try issuedBefore(),
                own: own,
                now: systemClock()
            )
            let text = RegionText(TrustSummary(offer.trust, at: systemClock()), own: own, options.words)
            if !json { say(text.lines.joined(separator: "\n")) }
            for name in offer.leftOut { complain(options.words("press.region.leftOut", ["file": name])) }
            try take(offer, in: regions)
            say(json ? text.json.text : options.words("press.region.kept", text.facts))
            for old in offer.succeeded where !json { say(options.words("press.region.succeeded", ["root": old])) }
        }
    }

    private func take(_ offer: RegionFolder.Offer, in regions: RegionFolder) throws {
        do {
            try regions.take(offer, root: root?.lowercased().filter { !$0.isWhitespace })
        } catch RegionFault.rootNotConfirmed(let found, nil) {
            complain(options.words("press.region.confirm", ["command": command(accepting: found)]))
            throw ExitCode(1)
        }
    }

    /// What to type after the fingerprint was compared.
    private func command(accepting root: String) -> String {
        let folders = ["--data", options.data] + (options.keys.map { ["--keys", $0] } ?? [])
        let words = catalogue.map { ["--catalogue", $0] } ?? []
        let parts = ["titlecert-issuer", "keys", "import-trust", file] + folders + words + ["--root", root]
        return parts.map(ShellWord.quoted).joined(separator: " ")
    }

    /// What compromised keys had signed before, in the files beside the list.
    private func issuedBefore() throws -> [RegionFolder.IssuedBeforePart] {
        let folder = SignedFile.beside(file, "")
        return try IssuedBeforeFile.among(FolderNames.read(folder.isEmpty ? "." : folder)).map { part in
            RegionFolder.IssuedBeforePart(part, try SignedFile.bytes(folder + part.name))
        }
    }

    private func catalogueBytes() throws -> [UInt8]? {
        if let catalogue { return try SignedFile.bytes(catalogue) }
        return try SignedFile.bytesIfThere(SignedFile.beside(file, "catalogue.cose"))
    }
}

struct KeysDropTrust: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop-trust",
        abstract: "Drop another region's trust list; its certificates do not verify here any more."
    )

    @OptionGroup var options: HouseOptions

    @Argument(help: "The fingerprint of its root, as keys list shows it.")
    var root: String

    @Flag(help: "One JSON object: root.")
    var json = false

    func run() async throws {
        try await reportingErrors(options.words) {
            let fingerprint = root.lowercased().filter { !$0.isWhitespace }
            try RegionFolder(trustFolder: options.trustFolder).drop(fingerprint)
            let facts = ["root": fingerprint]
            say(json ? JSONText.object(facts).text : options.words("press.region.dropped", facts))
        }
    }
}
