/// Lists of what compromised keys had signed before, of any keys and of any age, each a part whose signature was checked
/// (docs/formats/before.md).
public struct IssuedBeforeLists: Sendable {
    private var parts: [IssuedBefore] = []

    public init() {}

    public mutating func add(_ part: IssuedBefore) {
        parts.append(part)
    }

    /// Whether the payload with this SHA-256 was signed by the key before `time`, milliseconds since
    /// 1970-01-01T00:00:00Z.
    ///
    /// A list that was made for a later time is no list for this one: some of what it names came in between. Of the others
    /// the newest counts, with all its parts.
    public func contains(_ digest: [UInt8], of keyID: [UInt8], compromisedAt time: Int64) -> Bool {
        let fit = parts.filter { $0.keyID == keyID && $0.time <= time }
        var newest = Int64.min
        for part in fit { newest = max(newest, part.issued) }
        return fit.contains { $0.issued == newest && $0.contains(digest) }
    }
}
