internal import Glibc
internal import TitleFiles
internal import TitleSecrets

/// The secret of `office.key`, beside the store or elsewhere: without it a copy of the store gives away no one-time code
/// and no name that somebody typed.
public struct OfficeKey: Sendable {
    private let box: SecretBox
    private let marks: MessageAuthentication

    private static let size = 32

    /// - Parameter bytes: 32; each use has a key of its own, derived by HMAC.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.size, let root = MessageAuthentication(key: bytes),
            let box = SecretBox(key: root.code(of: Array("seal".utf8))),
            let marks = MessageAuthentication(key: root.code(of: Array("mark".utf8)))
        else { return nil }
        (self.box, self.marks) = (box, marks)
    }

    /// Reads the file; makes one where there is none and `mayMake` says so.
    public static func load(_ path: String, mayMake: Bool) throws(OfficeKeyFault) -> OfficeKey {
        var status = stat()
        if stat(path, &status) != 0, errno == ENOENT {
            guard mayMake else { throw .missing(path: path) }
            try make(path)
            return try load(path, mayMake: false)
        }
        guard status.st_mode & 0o077 == 0 else { throw .tooOpen(path: path) }
        guard let bytes = try? FileBytes.read(path, limit: 1024), let key = OfficeKey(bytes) else {
            throw .unfit(path: path)
        }
        return key
    }

    /// A file that somebody else made in the meantime is left as it is.
    private static func make(_ path: String) throws(OfficeKeyFault) {
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 || errno == EEXIST else { throw .notWritten(path: path) }
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let isWritten = write(descriptor, SecureRandom.bytes(size), size) == size && fsync(descriptor) == 0
        guard isWritten else {
            unlink(path)
            throw .notWritten(path: path)
        }
    }

    public func seal(_ secret: [UInt8], for owner: String) -> [UInt8] { box.seal(secret, for: owner) }

    public func open(_ sealed: [UInt8], of owner: String) -> [UInt8]? { box.open(sealed, of: owner) }

    /// 32 bytes that stand for a text, the same each time.
    func mark(_ text: String) -> [UInt8] { marks.code(of: Array(text.utf8)) }
}

/// Why `office.key` is of no use.
public enum OfficeKeyFault: Error, Hashable, Sendable {
    case missing(path: String)
    /// Others than its owner may read it.
    case tooOpen(path: String)
    case unfit(path: String)
    case notWritten(path: String)

    public var code: String {
        switch self {
        case .missing: "missing"
        case .tooOpen: "too-open"
        case .unfit: "unfit"
        case .notWritten: "not-written"
        }
    }

    public var path: String {
        switch self {
        case .missing(let path), .tooOpen(let path), .unfit(let path), .notWritten(let path): path
        }
    }
}
