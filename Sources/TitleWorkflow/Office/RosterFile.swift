internal import TitleSecrets

/// The file of a roster, as it was handed in.
public struct RosterFile: Sendable {
    public let name: String
    public let bytes: [UInt8]
    /// SHA-256 of the bytes: the same file is taken in once.
    public let digest: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        digest = SHA256.digest(bytes)
    }
}
