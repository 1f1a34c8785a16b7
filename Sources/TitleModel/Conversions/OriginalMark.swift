/// What tells an original again when it is brought a second time, whoever writes it how (CNV8).
public struct OriginalMark: Hashable, Sendable {
    public let kind: Kind
    /// What two marks of one kind have in common; half-width capitals without spaces and hyphens, or hexadecimal digits.
    public let text: String

    /// Raw values are stored and never change.
    public enum Kind: String, CaseIterable, Sendable {
        /// Number and issuer, as the application names them.
        case name
        /// The number alone: the same one of the same holder is the same original, however its issuer is written.
        case number
        /// Root, issuer and number of a claim that verified.
        case claim
        /// SHA-256 of the file.
        case file
    }

    public init(kind: Kind, text: String) {
        (self.kind, self.text) = (kind, text)
    }

    public static func marks(of name: ConversionApplication.OriginalName) -> [OriginalMark] {
        [
            OriginalMark(kind: .name, text: CanonicalText.of([plain(name.issuer), plain(name.number)])),
            OriginalMark(kind: .number, text: plain(name.number)),
        ].filter { !$0.text.isEmpty }
    }

    public static func mark(of origin: OriginalInstallation) -> OriginalMark {
        OriginalMark(kind: .claim, text: CanonicalText.of([origin.root, origin.issuer, plain(origin.number)]))
    }

    /// `digest`: 64 hexadecimal digits.
    public static func mark(ofFile digest: String) -> OriginalMark { OriginalMark(kind: .file, text: digest) }

    /// Half-width capitals without white space, hyphens and dashes, brackets of one form.
    public static func plain(_ text: String) -> String {
        let shown = StatedText.alike(text).uppercased().unicodeScalars.filter { !hyphens.contains($0.value) }
        return String(String.UnicodeScalarView(shown.map { brackets[$0] ?? $0 }))
    }

    /// Hyphen-minus, soft hyphen, the hyphens and dashes of U+2010…U+2015, minus, small and Chinese ones.
    private static let hyphens = Set<UInt32>([0x2D, 0xAD, 0x2212, 0xFE58, 0xFE63, 0x30FB, 0xB7]).union(0x2010...0x2015)

    private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
        "〔": "(", "【": "(", "［": "(", "[": "(", "〕": ")", "】": ")", "］": ")", "]": ")",
    ]
}
