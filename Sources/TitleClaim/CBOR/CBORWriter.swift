/// Writes deterministic CBOR (RFC 8949 §4.2.1): definite lengths, every integer in its shortest form.
public struct CBORWriter {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    /// Makes room at once for so many bytes.
    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
    }

    public mutating func unsigned(_ value: UInt64) {
        head(0, value)
    }

    public mutating func integer(_ value: Int64) {
        value < 0 ? head(1, UInt64(-1 - value)) : head(0, UInt64(value))
    }

    public mutating func byteString(_ value: [UInt8]) {
        head(2, UInt64(value.count))
        bytes += value
    }

    public mutating func text(_ value: String) {
        #if arch(wasm32)
        let content = ClaimText.bytes(of: value)
        head(3, UInt64(content.count))
        bytes += content
        #else
        var value = value
        value.withUTF8 { content in
            head(3, UInt64(content.count))
            bytes.append(contentsOf: content)
        }
        #endif
    }

    public mutating func bool(_ value: Bool) {
        bytes.append(value ? 0xF5 : 0xF4)
    }

    /// The head of an array; its `count` items follow.
    public mutating func array(_ count: Int) {
        head(4, UInt64(count))
    }

    /// The head of a map; its `count` keys, ascending, each with its value, follow.
    public mutating func map(_ count: Int) {
        head(5, UInt64(count))
    }

    /// The tag of the item that follows.
    public mutating func tag(_ value: UInt64) {
        head(6, value)
    }

    /// Puts the head of a map of at most 23 entries in the place of the first byte.
    mutating func mapAtTheBeginning(_ count: Int) {
        bytes[0] = 0xA0 | UInt8(count)
    }

    /// An item that is written already.
    public mutating func item(_ encoded: [UInt8]) {
        bytes += encoded
    }

    private mutating func head(_ major: UInt8, _ value: UInt64) {
        switch value {
        case 0..<24: bytes.append(major << 5 | UInt8(value))
        case 24..<0x100: head(major, 24, value, bytes: 1)
        case 0x100..<0x1_0000: head(major, 25, value, bytes: 2)
        case 0x1_0000..<0x1_0000_0000: head(major, 26, value, bytes: 4)
        default: head(major, 27, value, bytes: 8)
        }
    }

    private mutating func head(_ major: UInt8, _ argument: UInt8, _ value: UInt64, bytes count: UInt64) {
        bytes.append(major << 5 | argument)
        for shift in (0..<count).reversed() {
            bytes.append(UInt8(truncatingIfNeeded: value >> (shift * 8)))
        }
    }
}

/// Writes a map with small unsigned keys whose number of entries is known only at its end.
public struct CBORMapWriter {
    /// Begins with the head of a map of at most 23 entries; a longer one moves its bytes at the end.
    private var body = CBORWriter()
    private var count = 0
    private var last = -1

    public init() { self.init(room: 128) }

    /// With room for so many bytes at once.
    init(room: Int) {
        body.reserve(room)
        body.map(0)
    }

    /// Keys must ascend: that is the order of RFC 8949 §4.2.1 for unsigned keys.
    public mutating func add(_ key: Int, _ write: (inout CBORWriter) -> Void) {
        assert(key > last, "keys must ascend")
        last = key
        count += 1
        body.unsigned(UInt64(key))
        write(&body)
    }

    /// Leaves the key out when there is no value.
    public mutating func add<Value>(_ key: Int, _ value: Value?, _ write: (inout CBORWriter, Value) -> Void) {
        guard let value else { return }
        add(key) { write(&$0, value) }
    }

    public consuming func encoded() -> [UInt8] {
        if count < 24 {
            body.mapAtTheBeginning(count)
            return body.bytes
        }
        var head = CBORWriter()
        head.map(count)
        return head.bytes + body.bytes.dropFirst()
    }
}
