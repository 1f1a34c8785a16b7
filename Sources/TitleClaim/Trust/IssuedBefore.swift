/// What a key had signed before strangers knew it: the payload of an envelope signed by the installation's root
/// (docs/formats/before.md).
///
/// A compromised key's date is no evidence, since whoever has the key writes the date. This list is: what stands on it
/// the press had written down as its own before that time.
public struct IssuedBefore: Equatable, Sendable {
    /// The compromised key's id, 8 bytes.
    public let keyID: [UInt8]
    /// From when on the key was known to strangers; milliseconds since 1970-01-01T00:00:00Z.
    public let time: Int64
    /// When the list was made; milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// All parts of one list have the same; of several lists of a key the newest counts.
    public let issued: Int64
    /// SHA-256 of the payload of each envelope, compact and full: 32 bytes each, ascending, none twice, one behind the
    /// other.
    public let digests: [UInt8]

    /// How many digests one part may hold.
    public static let limit = 100_000
    static let digestLength = 32

    /// `digests` as they will stand: whether they ascend is not looked at.
    init(keyID: [UInt8], time: Int64, issued: Int64, digests: [UInt8]) {
        self.keyID = keyID
        self.time = time
        self.issued = issued
        self.digests = digests
    }

    public var count: Int { digests.count / IssuedBefore.digestLength }
}

extension IssuedBefore {
    /// The parts that so many digests take, ascending all through; one empty part where there are none.
    ///
    /// `digests`, 32 bytes each, may come in any order and more than once.
    public static func parts(keyID: [UInt8], time: Int64, issued: Int64, digests: [[UInt8]]) -> [IssuedBefore] {
        let sorted = ascending(digests)
        return stride(from: 0, to: max(sorted.count, 1), by: limit).map { start in
            let part = sorted[min(start, sorted.count)..<min(start + limit, sorted.count)]
            return IssuedBefore(keyID: keyID, time: time, issued: issued, digests: part.flatMap { $0 })
        }
    }

    private static func ascending(_ digests: [[UInt8]]) -> [[UInt8]] {
        var kept: [[UInt8]] = []
        for digest in digests.sorted(by: { $0.lexicographicallyPrecedes($1) }) where kept.last != digest {
            kept.append(digest)
        }
        return kept
    }
}

extension IssuedBefore {
    /// Whether a payload with this SHA-256 stands on the list; found by halving.
    public func contains(_ digest: [UInt8]) -> Bool {
        guard digest.count == IssuedBefore.digestLength else { return false }
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if entry(middle).lexicographicallyPrecedes(digest) { low = middle + 1 } else { high = middle }
        }
        return low < count && entry(low).elementsEqual(digest)
    }

    private func entry(_ index: Int) -> ArraySlice<UInt8> {
        let start = index * IssuedBefore.digestLength
        return digests[start..<(start + IssuedBefore.digestLength)]
    }

    /// Strictly ascending, so that there is one way to write a list and a search by halving finds what is there.
    var isAscending: Bool {
        (1..<max(count, 1)).allSatisfy { entry($0 - 1).lexicographicallyPrecedes(entry($0)) }
    }
}
