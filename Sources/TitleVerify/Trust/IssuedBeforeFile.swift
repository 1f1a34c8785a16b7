/// The name of the file of one part of a list of what a compromised key had signed before.
///
/// `before-KEYID-PART.cose` lies beside `trust.cose`, in the key folder, in what is published, and at a verifier.
public struct IssuedBeforeFile: Hashable, Sendable {
    /// 16 lower-case hexadecimal digits.
    public let keyID: String
    /// Counted from 1.
    public let part: Int

    /// So many parts are looked for: 100 million digests.
    static let partLimit = 999

    public var name: String { "before-\(token).cose" }

    /// What stands in its address: `KEYID-PART`.
    public var token: String { "\(keyID)-\(part)" }

    /// Nil unless `token` is written as `token` writes it.
    public init?(token: some StringProtocol) {
        let parts = token.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 16, parts[0].utf8.allSatisfy({ IssuedBeforeFile.isDigit($0) }),
            let number = Int(parts[1]), (1...IssuedBeforeFile.partLimit).contains(number), String(number) == parts[1]
        else { return nil }
        (keyID, part) = (String(parts[0]), number)
    }

    /// Nil for the name of any other file.
    public init?(name: String) {
        guard name.hasPrefix("before-"), name.hasSuffix(".cose") else { return nil }
        self.init(token: name.dropFirst("before-".count).dropLast(".cose".count))
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}

extension IssuedBeforeFile: Comparable {
    public static func < (one: IssuedBeforeFile, other: IssuedBeforeFile) -> Bool {
        (one.keyID, one.part) < (other.keyID, other.part)
    }

    /// Those among the names of a folder's files, ascending.
    public static func among(_ names: [String]) -> [IssuedBeforeFile] {
        names.compactMap { IssuedBeforeFile(name: $0) }.sorted()
    }
}
