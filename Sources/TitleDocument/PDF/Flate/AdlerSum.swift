internal import CDeflate

/// The checksum of zlib streams (RFC 1950, 8.2), which goes on from what was summed before.
struct AdlerSum: Sendable {
    private var low: UInt64
    private var high: UInt64
    private let count: UInt64

    private static let base: UInt64 = 65_521

    /// That of bytes in the middle of a stream.
    init(_ bytes: [UInt8]) {
        let sum = bytes.isEmpty ? 0 : libdeflate_adler32(0, bytes, bytes.count)
        (low, high, count) = (UInt64(sum & 0xFFFF), UInt64(sum >> 16), UInt64(bytes.count))
    }

    /// That of a stream of which nothing is written yet.
    static let beginning = AdlerSum(low: 1, high: 0)

    private init(low: UInt64, high: UInt64) {
        (self.low, self.high, count) = (low, high, 0)
    }

    /// What stands so far is counted once more for each byte that follows it.
    mutating func append(_ next: AdlerSum) {
        high = (high + low * next.count + next.high) % Self.base
        low = (low + next.low) % Self.base
    }

    var value: UInt32 { UInt32(high << 16 | low) }
}
