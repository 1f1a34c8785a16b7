/// Reads JSON strictly (RFC 8259), no key twice.
struct JSONReader {
    let source: SourceText
    private var at = 0

    private static let depth = 16

    struct Breach: Error {
        let fault: TemplateFault
    }

    init(_ source: SourceText) {
        self.source = source
    }

    mutating func root() throws(Breach) -> JSONNode {
        let node = try node(depth: 1)
        skipSpace()
        guard at == source.bytes.count else { throw breach(.malformedManifest) }
        return node
    }

    private mutating func node(depth: Int) throws(Breach) -> JSONNode {
        guard depth <= Self.depth else { throw breach(.tooDeep) }
        skipSpace()
        let start = at
        return JSONNode(value: try value(depth), offset: start)
    }

    private mutating func value(_ depth: Int) throws(Breach) -> JSONNode.Value {
        guard at < source.bytes.count else { throw breach(.malformedManifest) }
        switch source.bytes[at] {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try list(depth)
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "t"): return try word("true", .truth(true))
        case UInt8(ascii: "f"): return try word("false", .truth(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func object(_ depth: Int) throws(Breach) -> JSONNode.Value {
        var members: [JSONNode.Member] = []
        at += 1
        if takes("}") { return .object([]) }
        repeat {
            skipSpace()
            let start = at
            let key = try string()
            guard !members.contains(where: { $0.key == key }) else {
                at = start
                throw breach(.duplicateName, key)
            }
            guard takes(":") else { throw breach(.malformedManifest) }
            members.append(JSONNode.Member(key: key, offset: start, value: try node(depth: depth + 1)))
        } while takes(",")
        guard takes("}") else { throw breach(.malformedManifest) }
        return .object(members)
    }

    private mutating func list(_ depth: Int) throws(Breach) -> JSONNode.Value {
        var nodes: [JSONNode] = []
        at += 1
        if takes("]") { return .list([]) }
        repeat { nodes.append(try node(depth: depth + 1)) } while takes(",")
        guard takes("]") else { throw breach(.malformedManifest) }
        return .list(nodes)
    }

    /// RFC 8259, 6: no plus, no leading zero, digits on both sides of the point.
    private mutating func number() throws(Breach) -> Double {
        let start = at
        _ = takes(anyOf: "-")
        let whole = at
        takeDigits()
        let isWhole = at > whole && (source.bytes[whole] != 0x30 || at == whole + 1)
        let isFraction = !takes(anyOf: ".") || takeDigits()
        let isExponent = !takes(anyOf: "eE") || takesExponent()
        let text = String(decoding: source.bytes[start..<at], as: UTF8.self)
        guard isWhole, isFraction, isExponent, let number = Double(text), number.isFinite else {
            at = start
            throw breach(.malformedManifest)
        }
        return number
    }

    private mutating func word(_ word: StaticString, _ value: JSONNode.Value) throws(Breach) -> JSONNode.Value {
        guard word.withUTF8Buffer({ source.bytes[at...].starts(with: $0) }) else { throw breach(.malformedManifest) }
        at += word.utf8CodeUnitCount
        return value
    }
}

extension JSONReader {
    private mutating func string() throws(Breach) -> String {
        guard takes("\"") else { throw breach(.malformedManifest) }
        var text: [UInt8] = []
        while at < source.bytes.count, source.bytes[at] != UInt8(ascii: "\"") {
            guard source.bytes[at] >= 0x20 else { throw breach(.malformedManifest) }
            if source.bytes[at] == UInt8(ascii: "\\") {
                text += Array(String(try escaped()).utf8)
            } else {
                text.append(source.bytes[at])
                at += 1
            }
        }
        guard at < source.bytes.count else { throw breach(.malformedManifest) }
        at += 1
        guard let string = String(validating: text, as: UTF8.self) else { throw breach(.notText) }
        return string
    }

    private mutating func escaped() throws(Breach) -> Unicode.Scalar {
        guard at + 1 < source.bytes.count else { throw breach(.malformedManifest) }
        let simple: [UInt8: Unicode.Scalar] = [
            UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "n"): "\n",
            UInt8(ascii: "t"): "\t",
        ]
        if let scalar = simple[source.bytes[at + 1]] {
            at += 2
            return scalar
        }
        // Characters beyond U+FFFF are to be written as themselves; half a pair is no scalar and is refused.
        let digits = String(decoding: source.bytes[(at + 2)...].prefix(4), as: UTF8.self)
        guard source.bytes[at + 1] == UInt8(ascii: "u"), digits.utf8.count == 4,
            let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
        else { throw breach(.malformedManifest) }
        at += 6
        return scalar
    }

    /// Whether there was a digit at all.
    @discardableResult
    private mutating func takeDigits() -> Bool {
        let start = at
        while at < source.bytes.count, (0x30...0x39).contains(source.bytes[at]) { at += 1 }
        return at > start
    }

    private mutating func takesExponent() -> Bool {
        _ = takes(anyOf: "+-")
        return takeDigits()
    }

    private mutating func takes(anyOf letters: String) -> Bool {
        guard at < source.bytes.count, letters.utf8.contains(source.bytes[at]) else { return false }
        at += 1
        return true
    }

    private mutating func skipSpace() {
        while at < source.bytes.count, [0x20, 9, 10, 13].contains(source.bytes[at]) { at += 1 }
    }

    private mutating func takes(_ byte: Unicode.Scalar) -> Bool {
        skipSpace()
        guard at < source.bytes.count, source.bytes[at] == UInt8(ascii: byte) else { return false }
        at += 1
        return true
    }

    private func breach(_ code: TemplateFault.Code, _ subject: String = "") -> Breach {
        let ahead = source.ahead(of: at)
        let told = code == .malformedManifest && ahead.isEmpty ? .endsEarly : code
        return Breach(fault: source.fault(told, at: min(at, source.bytes.count), subject, found: ahead))
    }
}
