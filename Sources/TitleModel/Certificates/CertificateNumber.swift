/// The number of a title certificate, as printed.
///
/// Our default rule: issuing body (6 characters), year (4), level letter (G, Z, C), sequence (6), check character
/// (ISO/IEC 7064 MOD 37,36): `1504002019Z000001R`. Numbers of certificates issued elsewhere are kept as they are.
public struct CertificateNumber: Hashable, Sendable {
    public let text: String

    /// A number as somebody else wrote it: 1…40 printable ASCII characters without a space.
    public init?(foreign text: String) {
        guard (1...40).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return nil
        }
        self.text = text
    }

    /// Nil when the body code is not six digits or capitals, or year or sequence leave their ranges.
    public init?(issuer: String, year: Int, level: TitleLevel, sequence: Int) {
        guard issuer.utf8.count == 6, (1900...2999).contains(year), (1...999_999).contains(sequence) else { return nil }
        let body = "\(issuer)\(year)\(level.letter)\(padded(sequence, 6))"
        guard let check = CheckCharacter.mod37x36(body) else { return nil }
        text = body + String(check)
    }

    /// Whether the number follows our default rule and its check character is right.
    public var isOurs: Bool {
        text.utf8.count == 18 && CheckCharacter.isRight(text)
    }
}

extension CertificateNumber: CustomStringConvertible {
    public var description: String { text }
}
