/// Walks over an item and all that is in it, and checks that it is deterministic CBOR as our formats use it.
enum CBORWalk {
    /// Where the item at `offset` ends.
    static func end(of bytes: [UInt8], at offset: Int, depth: Int) throws(ClaimFault) -> Int {
        guard depth <= CBORItem.maximumDepth else { throw .tooDeep(at: offset) }
        let head = try CBORHead(bytes, at: offset)
        switch head.major {
        case 0, 1: return head.next
        case 2, 3: return try end(ofString: head, in: bytes)
        case 4: return try end(ofArray: head, in: bytes, depth: depth)
        case 5: return try end(ofMap: head, in: bytes, depth: depth)
        case 6: return try end(of: bytes, at: head.next, depth: depth + 1)
        default: return try end(ofSimple: head, at: offset)
        }
    }

    private static func end(ofString head: CBORHead, in bytes: [UInt8]) throws(ClaimFault) -> Int {
        guard head.argument <= UInt64(bytes.count - head.next) else { throw .truncated }
        return head.next + Int(head.argument)
    }

    private static func end(ofArray head: CBORHead, in bytes: [UInt8], depth: Int) throws(ClaimFault) -> Int {
        guard head.argument <= UInt64(bytes.count - head.next) else { throw .truncated }
        var next = head.next
        for _ in 0..<head.argument {
            next = try end(of: bytes, at: next, depth: depth + 1)
        }
        return next
    }

    private static func end(ofMap head: CBORHead, in bytes: [UInt8], depth: Int) throws(ClaimFault) -> Int {
        guard head.argument <= UInt64(bytes.count - head.next) / 2 else { throw .truncated }
        var (next, lastKey) = (head.next, 0..<0)
        for _ in 0..<head.argument {
            let keyEnd = try end(of: bytes, at: next, depth: depth + 1)
            guard precedes(bytes, lastKey, bytes, next..<keyEnd) else { throw .keysNotAscending(at: next) }
            lastKey = next..<keyEnd
            next = try end(of: bytes, at: keyEnd, depth: depth + 1)
        }
        return next
    }

    /// Whether the bytes in a range of the first stand before those in a range of the second.
    ///
    /// Ranges, since a slice would count its array.
    static func precedes(_ left: [UInt8], _ first: Range<Int>, _ right: [UInt8], _ second: Range<Int>) -> Bool {
        for index in 0..<min(first.count, second.count) {
            let (one, other) = (left[first.lowerBound + index], right[second.lowerBound + index])
            if one != other { return one < other }
        }
        return first.count < second.count
    }

    /// Only false, true and null; floats and undefined have no place in a claim.
    private static func end(ofSimple head: CBORHead, at offset: Int) throws(ClaimFault) -> Int {
        guard head.next == offset + 1, (20...22).contains(head.argument) else { throw .unsupportedItem(at: offset) }
        return head.next
    }
}
