public import TitleModel

/// A signed status list for anyone to fetch.
public struct PublicStatusList: Equatable, Sendable {
    /// The serialised envelope.
    public let bytes: [UInt8]
    /// Until when it is fresh; nil for that of a past day, which never changes.
    public let freshUntil: Instant?

    public init(bytes: [UInt8], freshUntil: Instant?) {
        self.bytes = bytes
        self.freshUntil = freshUntil
    }
}
