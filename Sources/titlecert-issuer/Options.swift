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

    @Option(
        help: """
            The file with the PIN of the token that holds the keys, readable by its owner alone. Default: the systemd \
            credential titlecert-pin.
            """
    )
    var pinFile: String?

    var keysFolder: String { keys ?? "\(data)/keys" }
    var trustFolder: String { "\(data)/trust" }
    var words: Words { Words(lang) }

    /// The named file's passphrase, else that of the credential that systemd hands over; nil where there is none.
    func passphrase() throws -> Passphrase? {
        try (passphraseFile ?? credential("titlecert-passphrase")).map { try Passphrase(file: $0) }
    }

    /// The named file's PIN, else that of the credential.
    func pin() throws -> TokenPIN? {
        try (pinFile ?? credential("titlecert-pin")).map { try TokenPIN(file: $0) }
    }

    private func credential(_ name: String) -> String? {
        guard let folder = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"] else { return nil }
        return FileManager.default.fileExists(atPath: "\(folder)/\(name)") ? "\(folder)/\(name)" : nil
    }

    func house() throws -> HouseFolder { try HouseFolder.find(named: home) }
}

/// Where the root's private key is, for the commands that need it.
struct RootOptions: ParsableArguments {
    @Option(help: "The folder of root.key.pem, as on a stick. Default: root in the folder of keys.")
    var root: String?

    @Option(help: "The file with the root's passphrase, where it is another than the keys'.")
    var rootPassphraseFile: String?

    func access(_ options: HouseOptions, newKeysIn token: TokenPlace? = nil) throws -> KeyAccess {
        KeyAccess(
            rootFolder: root,
            passphrase: try options.passphrase(),
            rootPassphrase: try rootPassphraseFile.map { try Passphrase(file: $0) },
            token: token,
            pin: try options.pin()
        )
    }
}

/// The token in which a command makes new keys.
struct TokenOptions: ParsableArguments {
    @Option(help: "A PKCS #11 module, a shared library: new keys, but not the root, are made in its token.")
    var pkcs11: String?

    @Option(help: "The token's label.")
    var token: String?

    var place: TokenPlace? {
        guard let pkcs11, let token else { return nil }
        return TokenPlace(module: pkcs11, token: token)
    }

    func validate() throws {
        guard (pkcs11 == nil) == (token == nil) else {
            throw ValidationError("Name both --pkcs11 MODULE and --token LABEL, or neither.")
        }
    }
}
