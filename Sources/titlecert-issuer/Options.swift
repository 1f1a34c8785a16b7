import ArgumentParser
import Foundation
import TitleIssuance
import TitleReference
import TitleSeal
import TitleWords

/// What every command of the press needs to know.
struct HouseOptions: ParsableArguments {
    @Option(help: "The data folder: store, trust list and, unless --keys says otherwise, keys.")
    var data: String

    @Option(help: "The folder of the private keys, readable by the press alone. Default: keys in the data folder.")
    var keys: String?

    @Option(help: "The folder that holds data/ and templates/. Default: found from here, or from the program.")
    var home: String?

    @Option(help: "zh or en.")
    var lang: Language = .chinese

    @Option(
        help: """
            The file with the passphrase of encrypted keys, readable by its owner alone. Default: the systemd \
            credential titlecert-passphrase, else keys are not encrypted.
            """
    )
    var passphraseFile: String?

    var keysFolder: String { keys ?? "\(data)/keys" }
    var trustFolder: String { "\(data)/trust" }
    var words: Words { Words(lang) }

    /// The named file's passphrase, else that of the credential that systemd hands over; nil where there is none.
    func passphrase() throws -> Passphrase? {
        if let passphraseFile { return try Passphrase(file: passphraseFile) }
        guard let folder = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"] else { return nil }
        let file = "\(folder)/titlecert-passphrase"
        return FileManager.default.fileExists(atPath: file) ? try Passphrase(file: file) : nil
    }

    func house() throws -> HouseFolder { try HouseFolder.find(named: home) }
}

/// Where the root's private key is, for the commands that need it.
struct RootOptions: ParsableArguments {
    @Option(help: "The folder of root.key.pem, as on a stick. Default: root in the folder of keys.")
    var root: String?

    @Option(help: "The file with the root's passphrase, where it is another than the keys'.")
    var rootPassphraseFile: String?

    func access(_ options: HouseOptions) throws -> KeyAccess {
        KeyAccess(
            rootFolder: root,
            passphrase: try options.passphrase(),
            rootPassphrase: try rootPassphraseFile.map { try Passphrase(file: $0) }
        )
    }
}
