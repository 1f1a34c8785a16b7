extension IssuedBefore {
    public func encoded() -> [UInt8] {
        var map = CBORMapWriter()
        map.add(0) { $0.unsigned(1) }
        map.add(1) { $0.byteString(keyID) }
        map.add(2) { $0.integer(time) }
        map.add(3) { $0.integer(issued) }
        map.add(4) { $0.byteString(digests) }
        return map.encoded()
    }

    /// Reads a payload strictly; the list is written as the same bytes.
    public init(decoding bytes: [UInt8]) throws(ClaimFault) {
        let map = try CBORItem(parsing: bytes, limit: SignedEnvelope.byteLimit).map(known: 0...4)
        try map.requireVersion(1)
        keyID = try map.item(1).byteString(8...8)
        time = try map.item(2).milliseconds()
        issued = try map.item(3).milliseconds()
        let item = try map.item(4)
        digests = try item.byteString(0...(IssuedBefore.limit * IssuedBefore.digestLength))
        guard digests.count.isMultiple(of: IssuedBefore.digestLength) else { throw .outOfRange(at: item.offset) }
        guard isAscending else { throw .ambiguous }
    }
}
