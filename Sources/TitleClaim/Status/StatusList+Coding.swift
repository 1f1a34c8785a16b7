extension StatusList {
    /// The greatest deflated bits that are read, in bytes: what bits that do not deflate at all may take.
    static let deflatedLimit = StatusBits.byteLimit + 4096

    /// How many cancellations (注销) one list may hold.
    static let cancellationLimit = 100_000

    public func encoded() -> [UInt8] {
        var map = CBORMapWriter()
        map.add(0) { $0.unsigned(1) }
        map.add(1) { $0.unsigned(UInt64(list)) }
        map.add(2) { $0.integer(issued) }
        map.add(3) { $0.unsigned(UInt64(ttl)) }
        map.add(4) { $0.unsigned(UInt64(StatusBits.width)) }
        map.add(5) { $0.byteString(deflated) }
        map.add(6, day) { $0.integer(Int64($1)) }
        map.add(7, cancelled.isEmpty ? nil : cancelled) { $0.list($1) { $1.write(to: &$0) } }
        return map.encoded()
    }

    /// Reads a payload strictly; the list is written as the same bytes.
    ///
    /// The bits are still deflated.
    public init(decoding bytes: [UInt8]) throws(ClaimFault) {
        let map = try CBORItem(parsing: bytes, limit: SignedEnvelope.byteLimit).map(known: 0...7)
        try map.requireVersion(1)
        list = UInt32(try map.item(1).unsigned(upTo: UInt64(UInt32.max)))
        issued = try map.item(2).milliseconds()
        ttl = UInt32(try map.item(3).unsigned(upTo: UInt64(StatusList.longestTTL)))
        guard try map.item(4).unsigned() == UInt64(StatusBits.width) else { throw .ambiguous }
        deflated = try map.item(5).byteString(1...StatusList.deflatedLimit)
        day = try map.optional(6).map { (item) throws(ClaimFault) in try item.day() }
        cancelled = try map.optional(7).map(StatusList.cancellations) ?? []
    }

    private static func cancellations(_ item: CBORItem) throws(ClaimFault) -> [Cancellation] {
        let read = try item.list(upTo: cancellationLimit) { (entry) throws(ClaimFault) in try Cancellation(entry) }
        guard !read.isEmpty, zip(read, read.dropFirst()).allSatisfy({ $0.index < $1.index }) else { throw .ambiguous }
        return read
    }
}

extension StatusList.Cancellation {
    func write(to writer: inout CBORWriter) {
        writer.array(2)
        writer.unsigned(UInt64(index))
        writer.integer(Int64(from))
    }

    init(_ item: CBORItem) throws(ClaimFault) {
        let parts = try item.array(upTo: 2)
        guard parts.count == 2 else { throw .outOfRange(at: item.offset) }
        index = UInt32(try parts[0].unsigned(upTo: UInt64(UInt32.max)))
        from = try parts[1].day()
    }
}
