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
        let (issuer, login) = (URLEncodedForm.encoded("titlecert \(host)"), URLEncodedForm.encoded(login))
        return "otpauth://totp/\(issuer):\(login)?secret=\(secret)&issuer=\(issuer)&algorithm=SHA1&digits=6&period=30"
    }
}
