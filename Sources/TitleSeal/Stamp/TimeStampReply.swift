import TitleVerify

/// An authority's reply (RFC 3161, 2.4.2): a status and, where that is granted, a token.
struct TimeStampReply: Equatable {
    /// PKIStatus; 0 is granted.
    let status: Int
    /// The authority's words, at most 200 characters, without control characters.
    let words: String
    /// DER of the token, where there is one.
    let token: [UInt8]?

    /// Nil for what is not exactly one reply in DER.
    init?(parsing bytes: [UInt8]) {
        do throws(CMSFault) {
            try self.init(bytes)
        } catch {
            return nil
        }
    }

    private init(_ bytes: [UInt8]) throws(CMSFault) {
        var outer = DERReader(bytes[...])
        var response = DERReader(try outer.read(DER.sequence))
        try outer.expectEnd()
        var info = DERReader(try response.read(DER.sequence))
        let number = try info.read(DER.integer)
        guard number.count == 1, let status = number.first else { throw .malformed }
        self.status = Int(status)
        words = info.nextTag == DER.sequence ? try Self.words(in: try info.read(DER.sequence)) : ""
        token = response.isAtEnd ? nil : Array(try response.readElement())
        try response.expectEnd()
    }

    /// The token that was granted.
    func granted() throws(StampTrouble) -> [UInt8] {
        guard status == 0 else { throw .refused(status: status, words: words) }
        guard let token else { throw .unfitReply(.malformed) }
        return token
    }

    private static let utf8String: UInt8 = 0x0C

    private static func words(in text: ArraySlice<UInt8>) throws(CMSFault) -> String {
        var (reader, parts) = (DERReader(text), [String]())
        while !reader.isAtEnd { parts.append(String(decoding: try reader.read(utf8String), as: UTF8.self)) }
        let all = parts.joined(separator: "; ").unicodeScalars
        let shown = all.lazy.filter { $0.properties.generalCategory != .control }.prefix(200)
        return String(String.UnicodeScalarView(shown))
    }
}
