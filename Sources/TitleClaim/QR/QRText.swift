/// The text of a certificate's QR code: `https://HOST/v#DIGITS`.
///
/// An address that every camera opens, with the signed claim in the fragment, which browsers do not send to the server.
public struct QRText: Equatable, Sendable {
    /// A host name, with a port where it is not 443.
    public let host: String
    /// The bytes of a `SignedEnvelope`, not checked here.
    public let envelope: [UInt8]

    /// Bytes that a QR text may hold.
    public static let byteLimit = 1000

    /// - Throws: `.notAQRText` for a host that is not lower-case letters, digits, dots, hyphens and a port;
    ///   `.tooLarge` for too many bytes.
    public init(host: String, envelope: [UInt8]) throws(ClaimFault) {
        guard QRText.isHost(host.utf8) else { throw .notAQRText }
        let limit = QRText.byteLimit
        guard envelope.count <= limit else { throw .tooLarge(bytes: envelope.count, limit: limit) }
        self.host = host
        self.envelope = envelope
    }

    /// The part before the digits, `https://HOST/v#`: a QR code holds it as bytes.
    public var prefix: String { "https://" + host + "/v#" }

    /// The claim in decimal digits: a QR code holds it in numeric mode.
    public var digits: String { String(decoding: DecimalGroups.encode(envelope), as: UTF8.self) }

    public var text: String { prefix + digits }
}

extension QRText {
    /// Reads a QR text strictly; what it reads is written as the same text.
    public init(parsing text: String) throws(ClaimFault) {
        let bytes = Array(text.utf8)
        let limit = QRText.byteLimit * 3
        guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
        guard bytes.starts(with: "https://".utf8), let mark = bytes.firstIndex(of: 35) else { throw .notAQRText }
        guard mark >= 10, bytes[(mark - 2)..<mark].elementsEqual("/v".utf8) else { throw .notAQRText }
        let host = bytes[8..<(mark - 2)]
        let digits = bytes[(mark + 1)...]
        guard QRText.isHost(host), !digits.isEmpty else { throw .notAQRText }
        try self.init(host: String(decoding: host, as: UTF8.self), envelope: try DecimalGroups.decode(digits))
    }

    private static func isHost(_ bytes: some Collection<UInt8>) -> Bool {
        guard (1...253).contains(bytes.count) else { return false }
        return bytes.allSatisfy { (48...58).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 46 }
    }
}
