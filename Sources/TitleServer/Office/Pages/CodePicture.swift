import TitleRender

/// A QR code as a path of SVG, one unit a module, its light border included.
struct CodePicture: Sendable {
    let size: Int
    let path: String

    /// Nil when the text is not ASCII, or too long.
    init?(_ text: String) {
        guard let symbol = QRSymbol(QRSymbolSource(prefix: text, digits: "")) else { return nil }
        size = symbol.size + 2 * QRSymbol.quietZone
        var path = ""
        for (y, row) in symbol.rows.enumerated() {
            for x in 0..<symbol.size where row >> UInt128(x) & 1 == 1 {
                path += "M\(x + QRSymbol.quietZone) \(y + QRSymbol.quietZone)h1v1h-1z"
            }
        }
        self.path = path
    }
}

/// What authenticator apps read from a picture (the key URI format of Google Authenticator).
enum AuthenticatorAddress {
    static func text(login: String, secret: String, host: String) -> String {
        let (issuer, login) = (escaped("titlecert \(host)"), escaped(login))
        return "otpauth://totp/\(issuer):\(login)?secret=\(secret)&issuer=\(issuer)&algorithm=SHA1&digits=6&period=30"
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            guard !isPlain, !"-._".utf8.contains(byte) else { return String(UnicodeScalar(byte)) }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
