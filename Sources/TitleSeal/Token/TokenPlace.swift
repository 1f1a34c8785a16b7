import FoundationEssentials

/// Where keys are made that never leave it: a token (HSM, smart card) behind a PKCS #11 module.
public struct TokenPlace: Codable, Equatable, Sendable {
    /// The absolute path of the module, a shared library.
    public let module: String
    /// The token's label as `C_GetTokenInfo` tells it, without the blanks at its end.
    public let token: String

    /// A relative path counts from the working folder.
    public init(module: String, token: String) {
        let folder = FileManager.default.currentDirectoryPath
        self.module = module.utf8.first == UInt8(ascii: "/") ? module : "\(folder)/\(module)"
        self.token = token
    }
}

/// Which key of which token it is, the file `NAME.key.json`.
///
/// The PIN stands nowhere in it.
struct TokenKeyReference: Codable, Equatable, Sendable {
    let module: String
    let token: String
    /// CKA_LABEL.
    let label: String
    /// CKA_ID, 32 lower-case hexadecimal digits.
    let id: String

    var place: TokenPlace { TokenPlace(module: module, token: token) }
}

/// What opens a token; read from a file, never from the command line.
public struct TokenPIN: Sendable {
    let bytes: [UInt8]

    /// The file's first line, 1 to 255 bytes without its end of line; the file must be the owner's alone.
    public init(file path: String) throws(KeyFault) {
        let line = try DurableFiles.readSecret(path).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard (1...255).contains(line.count) else { throw .token(.unfitPIN(path: path)) }
        bytes = Array(line)
    }
}
