import COpenSSL

/// Where an authority answers (RFC 3161, 3.4): plain HTTP, since the token is signed and only a digest goes there.
public struct StampAddress: Equatable, Sendable {
    public let text: String
    let host: String
    let port: String
    let path: String

    /// Nil for what is not an address of HTTP, for HTTPS, and for one with a name and password.
    public init?(_ text: String) {
        var isSecure: Int32 = 0
        var (user, host, port, path): (CString, CString, CString, CString) = (nil, nil, nil, nil)
        let isAddress = OSSL_HTTP_parse_url(text, &isSecure, &user, &host, &port, nil, &path, nil, nil) == 1
        defer { for string in [user, host, port, path] { CRYPTO_free(string, nil, 0) } }
        guard isAddress, isSecure == 0, text.utf8.starts(with: "http://".utf8), let host, let port, let path,
            user.map({ $0.pointee == 0 }) ?? true, host.pointee != 0
        else {
            ERR_clear_error()
            return nil
        }
        self.text = text
        self.host = String(cString: host)
        self.port = String(cString: port)
        self.path = String(cString: path)
    }

    private typealias CString = UnsafeMutablePointer<CChar>?
}
