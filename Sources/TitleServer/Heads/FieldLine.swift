/// A field of a head, `name: value`, as RFC 9110 §5.1 and §5.5 spell it, of visible ASCII, spaces and tabs.
struct FieldLine {
    enum Field {
        case ordinary, host, forwardedFor
        /// Of no matter for where the request ends, but for its answer.
        case special
        /// After this request the connection is not read any more, or differently.
        case connection
        /// With it a body may follow, or another protocol.
        case body
    }

    let field: Field
    let value: Range<Int>
    /// Behind the line's end.
    let end: Int

    /// Nil when no such line begins at `start`.
    init?(_ bytes: UnsafeRawBufferPointer, at start: Int) {
        var colon = start
        while colon < bytes.count, HeadBytes.isToken(bytes[colon]) { colon += 1 }
        guard colon > start, colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { return nil }
        var end = colon + 1
        while end < bytes.count, HeadBytes.isInValue(bytes[end]) { end += 1 }
        guard HeadBytes.lineEnds(bytes, at: end) else { return nil }
        value = colon + 1..<end
        field = Self.field(bytes[start..<colon], bytes[value])
        self.end = end + 2
    }

    private static func field(_ name: Slice<UnsafeRawBufferPointer>, _ value: Slice<UnsafeRawBufferPointer>) -> Field {
        guard let known = known.first(where: { HeadBytes.isSame($0.name, name) }) else { return .ordinary }
        let staysOpen = known.field == .connection && HeadBytes.isSame(keepAlive, HeadBytes.trimmed(value))
        return staysOpen ? .ordinary : known.field
    }

    private static let keepAlive = Array("keep-alive".utf8)

    private static let known: [(name: [UInt8], field: Field)] = [
        (Array("host".utf8), .host), (Array("x-forwarded-for".utf8), .forwardedFor), (Array("cookie".utf8), .special),
        (Array("authorization".utf8), .special),
        (Array("connection".utf8), .connection), (Array("proxy-connection".utf8), .connection),
        (Array("content-length".utf8), .body), (Array("transfer-encoding".utf8), .body),
        (Array("expect".utf8), .body), (Array("upgrade".utf8), .body),
    ]
}
