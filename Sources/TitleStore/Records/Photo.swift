internal import TitleSecrets

/// A registered portrait, known by the digest of its bytes.
public struct Photo: Equatable, Sendable {
    /// SHA-256 of `bytes`.
    public let sha256: [UInt8]
    /// `image/jpeg` or `image/png`.
    public let mediaType: String
    public let bytes: [UInt8]

    public init(mediaType: String, bytes: [UInt8]) {
        self.mediaType = mediaType
        self.bytes = bytes
        sha256 = SHA256.digest(bytes)
    }
}

extension Photo: StoredRecord {
    public init(_ columns: inout Columns) throws {
        sha256 = try columns.next()
        mediaType = try columns.next()
        bytes = try columns.next()
    }
}
