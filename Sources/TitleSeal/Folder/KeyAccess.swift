/// Where a folder's root key lies when it is kept apart, and what opens encrypted keys.
public struct KeyAccess: Sendable {
    /// The folder of `root.key.pem`, as on a stick; nil: `root/` in the key folder.
    public let rootFolder: String?
    /// Encrypts new keys and opens those at rest; nil: keys are not encrypted, the folder's permissions guard them.
    public let passphrase: Passphrase?
    /// The root's own; nil: the same as `passphrase`.
    public let rootPassphrase: Passphrase?
    /// Where new keys other than the root are made; nil: where the folder's keys are.
    public let token: TokenPlace?
    /// Opens the tokens that hold keys of the folder.
    public let pin: TokenPIN?

    public init(
        rootFolder: String? = nil,
        passphrase: Passphrase? = nil,
        rootPassphrase: Passphrase? = nil,
        token: TokenPlace? = nil,
        pin: TokenPIN? = nil
    ) {
        self.rootFolder = rootFolder
        self.passphrase = passphrase
        self.rootPassphrase = rootPassphrase ?? passphrase
        (self.token, self.pin) = (token, pin)
    }
}

/// What opens private keys at rest; read from a file, never from the command line.
public struct Passphrase: Sendable {
    let bytes: [UInt8]

    /// The file's first line, 8 to 1024 bytes without its end of line; the file must be the owner's alone.
    ///
    /// Throws `.unfitPassphrase` when the line is shorter or longer.
    public init(file path: String) throws(KeyFault) {
        let line = try DurableFiles.readSecret(path).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard (8...1024).contains(line.count) else { throw .unfitPassphrase(path: path) }
        bytes = Array(line)
    }
}
