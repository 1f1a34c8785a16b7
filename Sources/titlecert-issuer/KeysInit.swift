import ArgumentParser
import Foundation
import TitleClaim
import TitleFiles
import TitleIssuance
import TitleModel
import TitleReference
import TitleSeal
import TitleTerminal
import TitleVerify
import TitleWords

struct KeysInit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make the root, the installation's keys, the signed trust list and catalogue. Never overwrites."
    )

    @OptionGroup var options: HouseOptions

    @OptionGroup var root: RootOptions

    @OptionGroup var token: TokenOptions

    @Option(help: "What the root and every key sign with.")
    var algorithm: AlgorithmName = .es256

    @Flag(help: "Keys for a demonstration: with the demo's issuing bodies and their sample seals (样章).")
    var demo = false

    @Option(help: "The official host that QR codes name.")
    var host = "zhicheng.example"

    @Flag(help: "One JSON object: root fingerprint, folders.")
    var json = false

    @Option(help: "The installation's name in its trust list.")
    var name: String?

    func run() async throws {
        try await reportingErrors(options.words) {
            let reference = try HouseData.load(folder: try options.house().data)
            try makeDataFolder()
            let keys = try InstallationKeys(
                creating: options.keysFolder,
                installation: name ?? defaultName,
                host: host,
                algorithm: algorithm.algorithm,
                isDemo: demo,
                access: try root.access(options, newKeysIn: token.place),
                reference: reference,
                now: systemClock()
            )
            if demo { try keys.addDemoBodies(now: systemClock()) }
            try keys.publish(to: options.trustFolder, now: systemClock())
            report(try keys.folder.trust().rootFingerprint)
        }
    }

    private func report(_ fingerprint: String) {
        let made = ["fingerprint": fingerprint, "keys": options.keysFolder, "trust": options.trustFolder]
        say(json ? JSONText.object(made).text : options.words("press.keys.made", made))
    }

    private var defaultName: String { demo ? "赤峰市职称电子证书（演示）" : "赤峰市职称电子证书" }

    private func makeDataFolder() throws {
        try FileManager.default.createDirectory(atPath: options.data, withIntermediateDirectories: true)
    }
}
