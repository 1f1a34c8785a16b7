/// The statuses of a list, two bits each, the first in the lowest bits of the first byte
/// (draft-ietf-oauth-status-list §4.1).
public struct StatusBits: Equatable, Sendable {
    public private(set) var bytes: [UInt8]

    /// Bits of one entry.
    public static let width = 2

    /// Bytes of the greatest list that is read: 4,194,304 entries.
    public static let byteLimit = 1 << 20

    /// Takes inflated bits; more than `byteLimit` bytes of them are a fault.
    public init(_ bytes: [UInt8]) throws(ClaimFault) {
        guard bytes.count <= StatusBits.byteLimit else {
            throw .tooLarge(bytes: bytes.count, limit: StatusBits.byteLimit)
        }
        self.bytes = bytes
    }

    /// As many valid entries as asked for, rounded up to whole bytes; at most what a list may hold.
    public init(entries: UInt32) {
        bytes = [UInt8](repeating: 0, count: min(Int(entries / 4) + (entries % 4 == 0 ? 0 : 1), StatusBits.byteLimit))
    }

    public var entries: Int { bytes.count * 4 }

    /// The status at an index, in constant time; nil where the list has no such entry.
    public subscript(index: UInt32) -> StatusCode? {
        let place = Int(index >> 2)
        guard place < bytes.count else { return nil }
        return StatusCode(rawValue: bytes[place] >> UInt8((index & 3) * 2) & 3)
    }

    /// Writes a status; an index behind the list's end is left alone.
    public mutating func set(_ code: StatusCode, at index: UInt32) {
        let place = Int(index >> 2)
        guard place < bytes.count else { return }
        let shift = UInt8((index & 3) * 2)
        bytes[place] = bytes[place] & ~(3 << shift) | code.rawValue << shift
    }
}
