import TitleModel
import TitleWords

/// The head of a request in its plainest form: `GET`, HTTP/1.1, whole, without a body, lines and fields as RFC 9112 §2.2
/// and §5 want them from a sender.
///
/// Whatever else a decoder may be lenient about (bare line feeds, folded lines, spaces before a colon) is not read here, so
/// that no two readers can differ about where the request ends (request smuggling, RFC 9112 §11.2).
struct PlainHead: Equatable {
    /// Bytes, with the empty line at its end.
    private(set) var length = 0
    /// Nil when it asks for anything but a certificate by its code, or not in the ordinary way: with a cookie, say.
    private(set) var question: WrittenLately.Question?
    /// Where the value of `X-Forwarded-For` stands.
    private(set) var forwardedFor: Range<Int>?

    /// Nothing behind it is a request of this connection.
    private(set) var isLast = false

    static let maximumLength = 8192

    /// Nil when it is not certain that a request of this form begins `bytes`.
    init?(_ bytes: UnsafeRawBufferPointer) {
        let bytes = UnsafeRawBufferPointer(rebasing: bytes.prefix(Self.maximumLength))
        guard let target = RequestTarget(bytes) else { return nil }
        question = WrittenLately.Question(target: UnsafeRawBufferPointer(rebasing: bytes[target.range]))
        length = target.endOfLine
        var hosts = 0
        while let line = FieldLine(bytes, at: length) {
            guard read(line, &hosts) else { return nil }
            length = line.end
        }
        guard HeadBytes.lineEnds(bytes, at: length) else { return nil }
        length += 2
        if hosts != 1 { question = nil }
    }

    /// False when a body or another protocol may follow.
    private mutating func read(_ line: FieldLine, _ hosts: inout Int) -> Bool {
        switch line.field {
        case .ordinary: break
        case .host: hosts += 1
        case .special: question = nil
        case .connection: (question, isLast) = (nil, true)
        case .forwardedFor where forwardedFor == nil: forwardedFor = line.value
        case .forwardedFor: question = nil
        case .body: return false
        }
        return true
    }
}

/// The line `GET target HTTP/1.1`.
private struct RequestTarget {
    let range: Range<Int>
    let endOfLine: Int

    private static let (method, version) = (Array("GET /".utf8), Array(" HTTP/1.1\r\n".utf8))

    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.starts(with: Self.method) else { return nil }
        var end = Self.method.count
        while end < bytes.count, HeadBytes.isVisible(bytes[end]) { end += 1 }
        guard bytes[end...].starts(with: Self.version) else { return nil }
        (range, endOfLine) = (Self.method.count - 1..<end, end + Self.version.count)
    }
}

extension WrittenLately.Question {
    /// Nil unless it is the address of a certificate by its code, spelled as we spell it.
    fileprivate init?(target: UnsafeRawBufferPointer) {
        for (form, before) in Self.addresses where target.count == before.count + VerificationCode.groupedLength {
            guard target.starts(with: before) else { continue }
            guard let code = VerificationCode(grouped: target.dropFirst(before.count)) else { return nil }
            self.init(code: code, form: form, language: .chinese)
            return
        }
        return nil
    }

    private static let addresses: [(WrittenLately.Form, [UInt8])] = [
        (.json, Array(SiteRoute.certificate.parts.before.utf8)), (.page, Array(SiteRoute.result.parts.before.utf8)),
    ]
}
