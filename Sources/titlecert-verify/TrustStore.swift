import Glibc
import TitleVerify

/// The roots that were accepted once: a folder for each, named by its fingerprint.
struct TrustStore {
    let path: String

    /// `$TITLECERT_TRUST_DIR`, else `~/.config/titlecert/roots`.
    static func standard() -> TrustStore {
        if let path = variable("TITLECERT_TRUST_DIR") { return TrustStore(path: path) }
        return TrustStore(path: (variable("HOME") ?? ".") + "/.config/titlecert/roots")
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    func folder(of fingerprint: String) -> String { "\(path)/\(fingerprint)" }

    /// Fingerprints of the roots, ascending.
    func fingerprints() -> [String] {
        FolderNames.read(path).filter { $0.utf8.count == 64 }.sorted()
    }

    /// The trust of a root that was accepted once.
    func trust(_ fingerprint: String) throws(ProgramFault) -> Trust {
        let pinned = PinnedRoot(fingerprint: fingerprint, sequence: 0)
        let file = folder(of: fingerprint) + "/trust.cose"
        return try TrustFile(path: file, catalogue: nil).open(.pinned([pinned]))
    }

    /// The sequence of the last list seen of a root; nil for a root that was never accepted.
    func sequence(_ fingerprint: String) -> UInt64? {
        guard access(folder(of: fingerprint), F_OK) == 0 else { return nil }
        return try? trust(fingerprint).sequence
    }

    /// Keeps a trust list with what travels with it; an older list than the one that was seen is refused.
    func add(_ file: TrustFile) throws(ProgramFault) -> Trust {
        let trust = try file.openNotOlder(than: self)
        let folder = folder(of: trust.rootFingerprint)
        try makeFolders(folder)
        for list in try file.issuedBeforeBytes() { try replace("\(folder)/\(list.name)", with: list.bytes) }
        try replace("\(folder)/trust.cose", with: try InputFile.read(file.path))
        if let catalogue = file.cataloguePath {
            try replace("\(folder)/catalogue.cose", with: try InputFile.read(catalogue))
        }
        return trust
    }

    private func makeFolders(_ folder: String) throws(ProgramFault) {
        let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
        for count in parts.indices.dropFirst() {
            let path = parts[...count].joined(separator: "/")
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .unwritable(path, errno: errno) }
        }
    }

    private func replace(_ path: String, with bytes: [UInt8]) throws(ProgramFault) {
        let fresh = "\(path).\(getpid()).new"
        let file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .unwritable(path, errno: errno) }
        let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        guard count == bytes.count, fsync(file) == 0, close(file) == 0, rename(fresh, path) == 0 else {
            throw .unwritable(path, errno: errno)
        }
    }
}
