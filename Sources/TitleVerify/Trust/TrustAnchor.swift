/// What makes a trust list believable.
public enum TrustAnchor: Sendable, Equatable {
    /// The list was handed over by a person who answers for it; its fingerprint must be shown.
    case thisList
    /// Only lists of these roots, none older than seen before.
    case pinned([PinnedRoot])
}

/// A root that was accepted once.
public struct PinnedRoot: Sendable, Equatable {
    /// SHA-256 of the root's SubjectPublicKeyInfo, 64 lower-case hexadecimal digits.
    public let fingerprint: String
    /// The highest sequence seen so far.
    public let sequence: UInt64

    public init(fingerprint: String, sequence: UInt64) {
        self.fingerprint = fingerprint
        self.sequence = sequence
    }
}
