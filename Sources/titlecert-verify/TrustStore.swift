import Glibc
import TitleFiles
import TitleTerminal
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
        FolderNames.read(path).filter { $0.utf8.count == 64 && access("\(folder(of: $0))/trust.cose", F_OK) == 0 }
            .sorted()
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
    ///
    /// Where transitions lead to it from a root that was accepted, it takes that root's place; answers those fingerprints.
    func add(_ file: TrustFile) throws(ProgramFault) -> (trust: Trust, succeeded: [String]) {
        let trust = try file.openNotOlder(than: self)
        let succession = try file.succession()
        let succeeded = try predecessors(of: trust, by: succession, file)
        let folder = folder(of: trust.rootFingerprint)
        try makeFolders(folder)
        for list in try file.issuedBeforeBytes() { try replace("\(folder)/\(list.name)", with: list.bytes) }
        try replace("\(folder)/trust.cose", with: try InputFile.read(file.path))
        if let catalogue = file.cataloguePath {
            try replace("\(folder)/catalogue.cose", with: try InputFile.read(catalogue))
        }
        if succession != nil, let transitions = file.transitionsPath {
            try replace("\(folder)/transitions.cose", with: try InputFile.read(transitions))
        }
        for old in succeeded { try remove(old) }
        return (trust, succeeded)
    }

    /// The accepted roots that the transitions leave; refuses transitions that leave one and do not hold.
    private func predecessors(
        of trust: Trust,
        by succession: RootSuccession?,
        _ file: TrustFile
    ) throws(ProgramFault) -> [String] {
        guard let succession else { return [] }
        let left = fingerprints().filter { succession.endedRoots.contains($0) && $0 != trust.rootFingerprint }
        for old in left {
            let accepted = try self.trust(old)
            do throws(TrustFault) {
                try succession.require(from: accepted, to: trust, at: systemClock())
            } catch {
                throw .trust(error, file: file.transitionsPath ?? file.path)
            }
        }
        return left
    }

    /// Roots that ended by their own word, as the transitions kept with their successors tell; those are checked again.
    func endedRoots() -> [String] {
        fingerprints().flatMap { fingerprint -> [String] in
            let file = TrustFile(path: folder(of: fingerprint) + "/trust.cose", catalogue: nil)
            return (try? file.succession())?.endedRoots ?? []
        }
    }

    private func remove(_ fingerprint: String) throws(ProgramFault) {
        let folder = folder(of: fingerprint)
        let before = IssuedBeforeFile.among(FolderNames.read(folder)).map(\.name)
        // The list goes last: a folder without one is no root's.
        for name in before + ["catalogue.cose", "transitions.cose", "trust.cose"] {
            let path = "\(folder)/\(name)"
            guard unlink(path) == 0 || errno == ENOENT else { throw .unwritable(path, errno: errno) }
        }
        guard rmdir(folder) == 0 else { throw .unwritable(folder, errno: errno) }
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
