internal import COpenSSL
internal import TitleFiles
internal import TitleModel
internal import TitleSecrets

/// A root certificate of another system that signs certificates, as a file of the trust folder's `anchors`.
public struct ForeignAnchor: Equatable, Sendable {
    /// The file's name.
    public let file: String
    /// DER or PEM; nil of a file that is no certificate, or cannot be read.
    public let certificate: [UInt8]?
    /// As the certificate names it (RFC 2253).
    public let subject: String

    /// Those of an installation's trust folder, `anchors/*.pem`, `*.crt`, `*.cer` and `*.der`, by name.
    public static func all(ofTrustFolder path: String) -> [ForeignAnchor] {
        let names = FolderNames.read("\(path)/\(folder)").filter { name in endings.contains { name.hasSuffix($0) } }
        return names.sorted().map { name in
            ForeignAnchor(file: name, try? FileBytes.read("\(path)/\(folder)/\(name)", limit: mostBytes))
        }
    }

    public static let folder = "anchors"
    private static let mostBytes = 1 << 20
    private static let endings = [".pem", ".crt", ".cer", ".der"]

    public init(file: String, _ bytes: [UInt8]?) {
        let subject = bytes.flatMap(Self.subject)
        (self.file, certificate, self.subject) = (file, subject == nil ? nil : bytes, subject ?? "")
    }

    /// SHA-256 of the bytes, 64 hexadecimal digits: what a kept anchor is called.
    public static func name(of bytes: [UInt8]) -> String { hexText(SHA256.digest(bytes)) }

    private static func subject(_ bytes: [UInt8]) -> String? {
        var text = [CChar](repeating: 0, count: 512)
        guard titlecert_x509_subject(bytes, bytes.count, &text, Int32(text.count)) > 0 else { return nil }
        let read = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(validating: read, as: UTF8.self).map { QuotedText.shown($0) }
    }
}
