import Foundation

/// A file of `Tests/Vectors/` with claims: QR texts, the trust lists they are verified under, and what must be said.
public struct PublishedVectors: Decodable, Sendable {
    public let trust: [String: Listed]
    public let vectors: [PublishedVector]

    /// A trust list and its catalogue, hexadecimal.
    public struct Listed: Decodable, Sendable {
        let list: String
        let catalogue: String?
        let statusList: String?
        let before: [String]?

        public var trustListBytes: [UInt8] { HexDigits.bytes(list) }
        /// A signed status list in which every claim of the file is good at the vectors' usual time.
        public var statusListBytes: [UInt8]? { statusList.map(HexDigits.bytes) }
        public var catalogueBytes: [UInt8]? { catalogue.map(HexDigits.bytes) }
        /// What compromised keys had signed before.
        public var issuedBeforeBytes: [[UInt8]] { before?.map(HexDigits.bytes) ?? [] }
    }

    /// - Parameter name: of the file, without `.json`.
    /// - Returns: the file's vectors with their trust lists.
    /// - Throws: what the file system or the JSON decoder says.
    public static func read(_ name: String) throws -> PublishedVectors {
        let bytes = try ProjectFolder.bytes("Tests/Vectors/\(name).json")
        return try JSONDecoder().decode(PublishedVectors.self, from: Data(bytes))
    }
}

/// One case (`Tests/Vectors/README.md`).
public struct PublishedVector: Decodable, Sendable {
    public let name: String
    /// Name of a trust list of the same file.
    public let trust: String
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let at: Int64
    public let text: String
    /// The envelope of the full claim, hexadecimal.
    public let full: String?
    public let status: String
    public let statusAsOf: Int64?
    /// Signed status lists, hexadecimal, where `status` is `lists`.
    public let lists: [String]?
    /// The past day that is asked about, counted from 1970-01-01.
    public let day: Int?
    public let outcome: String
    public let reason: String?
}

/// Bytes from their hexadecimal digits.
public enum HexDigits {
    public static func bytes(_ text: String) -> [UInt8] {
        let digits = text.utf8.map { UInt8(Character(UnicodeScalar($0)).hexDigitValue ?? 0) }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
