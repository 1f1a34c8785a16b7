import ArgumentParser
import TitleClaim
import TitleFiles
import TitleIssuance
import TitleModel
import TitleReference
import TitleSeal
import TitleSecrets
import TitleTerminal
import TitleVerify
import TitleWords

/// The key folder with its root, while no press signs with it.
struct KeyCeremony {
    let keys: KeyFolder
    private let lock: PressLock

    init(_ options: HouseOptions, _ root: RootOptions, newKeysIn token: TokenPlace? = nil) async throws {
        let access = try root.access(options, newKeysIn: token)
        keys = try KeyFolder(opening: options.keysFolder, access: access)
        lock = try await PressLock.waiting(for: options.data, patience: .seconds(5))
    }

    /// Until then the press stays out.
    ///
    /// Names the keys that could not be destroyed in their tokens.
    func end(_ words: Words) {
        for file in keys.keysLeftInTokens() {
            complain(words("press.token.left", ["file": "\(keys.path)/\(file)"]))
        }
        withExtendedLifetime(lock) {}
    }
}

struct KeysRotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Make new keys for a body, or for one use of the installation, and retire the old ones.",
        discussion: "What the old keys signed keeps verifying. Stop the press first; start it again afterwards."
    )

    @OptionGroup var options: HouseOptions

    @OptionGroup var root: RootOptions

    @OptionGroup var token: TokenOptions

    @Argument(help: "The body's code.")
    var code: String?

    @Option(help: "catalogue, receipt or status: the installation's own key of this use.")
    var installation: KeyUse?

    @Flag(help: "One JSON object: the ids of the new keys.")
    var json = false

    func validate() throws {
        guard (code == nil) != (installation == nil) else {
            throw ValidationError("Name a body's code, or --installation USE.")
        }
    }

    func run() async throws {
        try await reportingErrors(options.words) {
            let reference = try HouseData.load(folder: try options.house().data)
            let ceremony = try await KeyCeremony(options, root, newKeysIn: token.place)
            defer { ceremony.end(options.words) }
            let made = try rotated(ceremony.keys).map { hexText($0) }
            try InstallationKeys(ceremony.keys, reference: reference).publish(
                to: options.trustFolder,
                now: systemClock()
            )
            let keys = JSONText.object([("keys", .array(made.map { .string($0) }))])
            say(json ? keys.text : options.words("press.keys.rotated", ["keys": made.joined(separator: ", ")]))
        }
    }

    private func rotated(_ keys: KeyFolder) throws -> [[UInt8]] {
        let (folder, now) = (options.trustFolder, systemClock())
        if let installation { return try keys.rotate(installation: installation, exportingTo: folder, now: now) }
        return try keys.rotate(body: code ?? "", exportingTo: folder, now: now)
    }
}

struct KeysRetire: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retire",
        abstract: "Retire a key without a successor; what it signed keeps verifying."
    )

    @OptionGroup var options: HouseOptions

    @OptionGroup var root: RootOptions

    @Argument(help: "The key's id, as keys list shows it.")
    var key: String

    @Flag(help: "One JSON object: key.")
    var json = false

    func run() async throws {
        try await reportingErrors(options.words) {
            let ceremony = try await KeyCeremony(options, root)
            defer { ceremony.end(options.words) }
            let key = key.lowercased()
            try ceremony.keys.retire(key, exportingTo: options.trustFolder, now: systemClock())
            say(json ? JSONText.object(["key": key]).text : options.words("press.keys.retired", ["key": key]))
        }
    }
}

struct KeysExportTrust: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export-trust",
        abstract:
            "Copy everything public to a folder: trust list, catalogue, lists of compromised keys, root certificate."
    )

    @OptionGroup var options: HouseOptions

    @Argument(help: "The folder to write to.")
    var folder: String

    func run() async throws {
        try await reportingErrors(options.words) {
            let keys = try KeyFolder(opening: options.keysFolder)
            try keys.export(to: folder)
            let facts = ["folder": folder, "fingerprint": try keys.trust().rootFingerprint]
            say(options.words("press.keys.exported", facts))
        }
    }
}
