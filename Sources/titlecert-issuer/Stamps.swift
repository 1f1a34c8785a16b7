import ArgumentParser
import TitleFiles
import TitleModel
import TitleSeal
import TitleTerminal
import TitleVerify
import TitleWords

struct Stamps: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tsa",
        abstract: "Have seals time-stamped by an authority (RFC 3161); without this command no seal is.",
        subcommands: [StampsSet.self, StampsShow.self, StampsOff.self]
    )
}

struct StampsSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Ask an authority for one time stamp and, where that holds, stamp every seal from now on.",
        discussion: """
            Documents are then of level B-T; with --crl for each authority below the anchors, of B-LT. Run it again when the \
            authority has new certificates, and with each new revocation list. The press needs no new start.
            """
    )

    @OptionGroup var options: HouseOptions

    @Option(help: "Where the authority answers, http://HOST[:PORT]/PATH. Plain HTTP: the stamp is signed.")
    var address: String

    @Option(help: "A PEM file with the certificate, or certificates, that the authority's must lead to.")
    var anchor: String

    @Option(help: "A PEM file with certificates between, where the authority's stamps do not hold them.")
    var chain: String?

    @Option(help: "A revocation list of an issuer of those certificates, DER or PEM; may be given more than once.")
    var crl: [String] = []

    @Option(help: "The policy to ask for, an object identifier. Default: the authority's own.")
    var policy: String?

    @Option(help: "So many seconds the authority may take, 1 to 60.")
    var timeout = 10

    @Option(help: "While the authority gives no stamp: wait, documents wait; bb, they go out without, at level B-B.")
    var whenDown: StampSettings.WhenDown

    @Flag(help: "One JSON object.")
    var json = false

    func validate() throws {
        guard StampAddress(address) != nil else {
            throw ValidationError("--address must be http://HOST[:PORT]/PATH, without a name and password.")
        }
        guard policy.map(StampSettings.isPolicy) ?? true else {
            throw ValidationError("--policy must be an object identifier such as 1.2.156.1.")
        }
        guard (1...60).contains(timeout) else { throw ValidationError("--timeout must be 1 to 60.") }
    }

    func run() async throws {
        try await reportingErrors(options.words) {
            let keys = try KeyFolder(opening: options.keysFolder)
            let settings = try TimeStampAuthority.tried(try wanted(), at: systemClock())
            try keys.keep(settings)
            try keys.export(to: options.trustFolder)
            let text = StampText(TimeStampAuthority(settings), at: systemClock(), options.words)
            say(json ? text.json.text : text.lines.joined(separator: "\n"))
        }
    }

    private func wanted() throws -> StampSettings {
        guard let address = StampAddress(address) else { throw KeyFault.unfitHost(self.address) }
        return StampSettings(
            address: address,
            policy: policy,
            timeoutSeconds: timeout,
            whenDown: whenDown,
            anchors: StampAnchors(try certificates(in: anchor)),
            certificates: try chain.map(certificates) ?? [],
            revocationLists: try crl.map(revocationList)
        )
    }

    private func certificates(in file: String) throws -> [[UInt8]] {
        guard let anchors = StampAnchors(pem: try SignedFile.bytes(file)) else { throw KeyFault.unfit(path: file) }
        return anchors.certificates
    }

    private func revocationList(in file: String) throws -> [UInt8] {
        guard let list = StampSettings.revocationList(in: try SignedFile.bytes(file)) else {
            throw KeyFault.unfit(path: file)
        }
        return list
    }
}

struct StampsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show which authority stamps the seals."
    )

    @OptionGroup var options: HouseOptions

    @Flag(help: "One JSON object, empty where there is none.")
    var json = false

    func run() async throws {
        try await reportingErrors(options.words) {
            guard let authority = try KeyFolder(opening: options.keysFolder).stampAuthority() else {
                return say(json ? "{}" : options.words("press.stamp.none"))
            }
            let text = StampText(authority, at: systemClock(), options.words)
            say(json ? text.json.text : text.lines.joined(separator: "\n"))
        }
    }
}

struct StampsOff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "off",
        abstract: "Stamp no more seals; stamps that were made keep their worth."
    )

    @OptionGroup var options: HouseOptions

    func run() async throws {
        try await reportingErrors(options.words) {
            try KeyFolder(opening: options.keysFolder).endStamping()
            say(options.words("press.stamp.off"))
        }
    }
}
