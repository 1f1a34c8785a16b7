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
        guard QRText.isHost(ClaimText.bytes(of: host)[...]) else { throw .notAQRText }
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
        let bytes = ClaimText.bytes(of: text)
        let limit = QRText.byteLimit * 3
        guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
        guard let mark = bytes.firstIndex(of: 35), mark >= 10, Array(bytes[..<8]) == ClaimText.bytes(of: "https://"),
            bytes[mark - 2] == 47, bytes[mark - 1] == 118
        else { throw .notAQRText }
        let host = bytes[8..<(mark - 2)]
        let digits = bytes[(mark + 1)...]
        guard QRText.isHost(host), !digits.isEmpty else { throw .notAQRText }
        try self.init(host: ClaimText.text(Array(host)), envelope: try DecimalGroups.decode(digits))
    }

    private static func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard (1...253).contains(bytes.count) else { return false }
        for byte in bytes where !(48...58).contains(byte) && !(97...122).contains(byte) && byte != 45 && byte != 46 {
            return false
        }
        return true
    }
}
