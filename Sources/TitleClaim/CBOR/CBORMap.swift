/// A map with small unsigned keys, as all our signed formats use it.
public struct CBORMap: Sendable {
    private let bytes: [UInt8]
    private var entries: [Entry] = []

    /// A key and where its value stands: an item for each would count the bytes once more.
    private struct Entry {
        let key: Int
        let offset: Int
        let head: CBORHead
    }
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
        bytes = item.bytes
        entries.reserveCapacity(Int(min(head.argument, 32)))
        var next = head.next
        for _ in 0..<head.argument {
            let name = try CBORHead(bytes, at: next)
            guard name.major == 0 else { throw .unexpectedType(at: next) }
            let key = Int(clamping: name.argument)
            guard known.contains(key) else { throw .unknown(key: key) }
            entries.append(Entry(key: key, offset: name.next, head: try CBORHead(bytes, at: name.next)))
            next = try CBORWalk.end(of: bytes, at: name.next, depth: 0)
        }
    }

    /// The value of a key that may be left out.
    public func optional(_ key: Int) -> CBORItem? {
        for entry in entries where entry.key == key { return CBORItem(bytes, at: entry.offset, entry.head) }
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
