internal import Glibc
public import TitleVerify

/// Keeps root certificates of other systems in a trust folder, each in a file named by its SHA-256.
public struct AnchorFolder: Sendable {
    private let path: String
    private let trustFolder: String

    public init(trustFolder: String) {
        (self.trustFolder, path) = (trustFolder, "\(trustFolder)/\(ForeignAnchor.folder)")
    }

    /// Keeps a certificate, DER or PEM; one that is there already stays.
    ///
    /// Throws `KeyFault` for what is no certificate (`source`: where it came from) or cannot be written.
    public func add(_ certificate: [UInt8], from source: String) throws(KeyFault) -> ForeignAnchor {
        let anchor = ForeignAnchor(file: "\(ForeignAnchor.name(of: certificate)).pem", certificate)
        guard anchor.certificate != nil else { throw .unfit(path: source) }
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .cannotWrite(path: path, errno: errno) }
        try DurableFiles.replace("\(path)/\(anchor.file)", with: certificate, mode: 0o644)
        return anchor
    }

    /// Takes away one of the folder's files, by its name.
    ///
    /// Throws `KeyFault`.
    public func drop(_ file: String) throws(KeyFault) {
        let known = ForeignAnchor.all(ofTrustFolder: trustFolder).contains { $0.file == file }
        guard known, unlink("\(path)/\(file)") == 0 else { throw .unfit(path: "\(path)/\(file)") }
    }
}
