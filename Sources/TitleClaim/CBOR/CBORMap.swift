/// A map with small unsigned keys, as all our signed formats use it.
public struct CBORMap: Sendable {
    private var entries: [(key: Int, item: CBORItem)] = []
}

extension CBORItem {
    /// The map; a key that is not among `known` is a fault, so that nothing signed goes unread.
    public func map(known: ClosedRange<Int>) throws(ClaimFault) -> CBORMap {
        try CBORMap(self, known: known)
    }
}

extension CBORMap {
    init(_ item: CBORItem, known: ClosedRange<Int>) throws(ClaimFault) {
        let head = try item.head(ofMajor: 5)
        entries.reserveCapacity(Int(min(head.argument, 32)))
        var next = head.next
        for _ in 0..<head.argument {
            let key = Int(clamping: try CBORItem(item.bytes, at: next).unsigned())
            guard known.contains(key) else { throw .unknown(key: key) }
            next = try CBORWalk.end(of: item.bytes, at: next, depth: 0)
            entries.append((key, try CBORItem(item.bytes, at: next)))
            next = try CBORWalk.end(of: item.bytes, at: next, depth: 0)
        }
    }

    /// The value of a key that may be left out.
    public func optional(_ key: Int) -> CBORItem? {
        for entry in entries where entry.key == key { return entry.item }
        return nil
    }

    /// The value of a key that must be there.
    public func item(_ key: Int) throws(ClaimFault) -> CBORItem {
        guard let item = optional(key) else { throw .missing(key: key) }
        return item
    }

    func requireEmpty() throws(ClaimFault) {
        if let first = entries.first { throw .unknown(key: first.key) }
    }

    /// Key 0 of every signed map: the version of its form.
    func requireVersion(_ version: UInt64) throws(ClaimFault) {
        let found = try item(0).unsigned()
        guard found == version else { throw .unsupportedVersion(found) }
    }
}
