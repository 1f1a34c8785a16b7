/// One item of strictly read deterministic CBOR.
///
/// Making one from bytes checks the whole of them once, so that what is reached from it is well formed. Reading a value
/// of another type or size than asked for is a fault.
public struct CBORItem: Sendable {
    let bytes: [UInt8]
    let offset: Int
    private let head: CBORHead

    /// How deep arrays, maps and tags may stand in each other.
    public static let maximumDepth = 8

    /// Checks `bytes`, which must be exactly one item and at most `limit` bytes.
    public init(parsing bytes: [UInt8], limit: Int) throws(ClaimFault) {
        guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
        let end = try CBORWalk.end(of: bytes, at: 0, depth: 0)
        guard end == bytes.count else { throw .trailingBytes(at: end) }
        try self.init(bytes, at: 0)
    }

    init(_ bytes: [UInt8], at offset: Int) throws(ClaimFault) {
        self.bytes = bytes
        self.offset = offset
        head = try CBORHead(bytes, at: offset)
    }

    /// The item whose head was read already.
    init(_ bytes: [UInt8], at offset: Int, _ head: CBORHead) {
        (self.bytes, self.offset, self.head) = (bytes, offset, head)
    }
}

extension CBORItem {
    public func unsigned(upTo limit: UInt64 = .max) throws(ClaimFault) -> UInt64 {
        let head = try head(ofMajor: 0)
        guard head.argument <= limit else { throw .outOfRange(at: offset) }
        return head.argument
    }

    public func integer() throws(ClaimFault) -> Int64 {
        guard head.major <= 1 else { throw .unexpectedType(at: offset) }
        guard let magnitude = Int64(exactly: head.argument) else { throw .outOfRange(at: offset) }
        return head.major == 0 ? magnitude : -1 - magnitude
    }

    public func bool() throws(ClaimFault) -> Bool {
        guard head.major == 7 else { throw .unexpectedType(at: offset) }
        return head.argument == 21
    }

    var isByteString: Bool { head.major == 2 }

    public func byteString(_ count: ClosedRange<Int>) throws(ClaimFault) -> [UInt8] {
        Array(try content(ofMajor: 2, count))
    }

    /// Text without control, bidirectional or invisible characters; `count` is in bytes of UTF-8.
    public func text(_ count: ClosedRange<Int>) throws(ClaimFault) -> String {
        let content = try content(ofMajor: 3, count)
        guard ClaimText.isFit(content) else { throw .unfitText(at: offset) }
        return String(decoding: content, as: UTF8.self)
    }

    public func array(upTo limit: Int) throws(ClaimFault) -> [CBORItem] {
        let head = try head(ofMajor: 4)
        guard head.argument <= UInt64(limit) else { throw .outOfRange(at: offset) }
        var (items, next): ([CBORItem], Int) = ([], head.next)
        for _ in 0..<head.argument {
            items.append(try CBORItem(bytes, at: next))
            next = try CBORWalk.end(of: bytes, at: next, depth: 0)
        }
        return items
    }

    /// The item under a tag.
    public func tagged(_ tag: UInt64) throws(ClaimFault) -> CBORItem {
        let head = try head(ofMajor: 6)
        guard head.argument == tag else { throw .unexpectedType(at: offset) }
        return try CBORItem(bytes, at: head.next)
    }

    func head(ofMajor major: UInt8) throws(ClaimFault) -> CBORHead {
        guard head.major == major else { throw .unexpectedType(at: offset) }
        return head
    }

    private func content(ofMajor major: UInt8, _ count: ClosedRange<Int>) throws(ClaimFault) -> ArraySlice<UInt8> {
        let head = try head(ofMajor: major)
        guard head.argument <= UInt64(bytes.count - head.next) else { throw .truncated }
        guard count.contains(Int(head.argument)) else { throw .outOfRange(at: offset) }
        return bytes[head.next..<(head.next + Int(head.argument))]
    }
}
