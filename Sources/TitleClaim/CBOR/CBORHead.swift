/// The first byte of an item and its argument (RFC 8949 §3).
struct CBORHead {
    let major: UInt8
    let argument: UInt64
    /// Where the item's content begins.
    let next: Int

    /// Refuses indefinite lengths, reserved forms and arguments that are not in their shortest form.
    init(_ bytes: [UInt8], at offset: Int) throws(ClaimFault) {
        guard offset < bytes.count else { throw .truncated }
        major = bytes[offset] >> 5
        let short = bytes[offset] & 31
        guard short >= 24 else {
            (argument, next) = (UInt64(short), offset + 1)
            return
        }
        guard short < 28 else { throw .notCanonical(at: offset) }
        let size = 1 << Int(short - 24)
        guard bytes.count - offset > size else { throw .truncated }
        next = offset + 1 + size
        var value: UInt64 = 0
        for place in (offset + 1)..<next { value = value << 8 | UInt64(bytes[place]) }
        argument = value
        guard major == 7 || argument >= CBORHead.smallest(size) else { throw .notCanonical(at: offset) }
    }

    private static func smallest(_ size: Int) -> UInt64 {
        size == 1 ? 24 : 1 << UInt64(size * 4)
    }
}
