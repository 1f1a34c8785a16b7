import FoundationEssentials
import Glibc
import TitleSecrets

/// Files that only the owner can read and that are on the disk when a call returns.
enum DurableFiles {
    static let readLimit = 4 << 20

    static func makeFolder(_ path: String) throws(KeyFault) {
        guard mkdir(path, 0o700) == 0 else {
            if errno == EEXIST { throw .alreadyExists(path: path) }
            throw .cannotWrite(path: path, errno: errno)
        }
    }

    /// Writes a file that does not exist yet.
    static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o600) throws(KeyFault) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard file >= 0 else {
            if errno == EEXIST { throw .alreadyExists(path: path) }
            throw .cannotWrite(path: path, errno: errno)
        }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .cannotWrite(path: path, errno: errno) }
            rest = rest.dropFirst(count)
        }
        guard fsync(file) == 0 else { throw .cannotWrite(path: path, errno: errno) }
    }

    /// Puts a file in the place of an older one: readers see the old bytes or the new ones, never anything between.
    static func replace(_ path: String, with bytes: [UInt8], mode: mode_t = 0o600) throws(KeyFault) {
        let fresh = temporaryName(for: path)
        do throws(KeyFault) {
            try write(bytes, to: fresh, mode: mode)
            try move(fresh, to: path)
        } catch {
            discard(fresh)
            throw error
        }
    }

    /// Renames and makes the renaming durable.
    static func move(_ source: String, to target: String) throws(KeyFault) {
        guard rename(source, target) == 0 else {
            let code = errno
            if code == EEXIST || code == ENOTEMPTY || code == ENOTDIR { throw .alreadyExists(path: target) }
            throw .cannotWrite(path: target, errno: code)
        }
        try flush(folder: parent(of: target))
    }

    static func flush(folder path: String) throws(KeyFault) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw .cannotWrite(path: path, errno: errno) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw .cannotWrite(path: path, errno: errno) }
    }

    /// A name beside `path` that nothing has.
    static func temporaryName(for path: String) -> String {
        let trimmed = path.utf8.count > 1 && path.utf8.last == UInt8(ascii: "/") ? String(path.dropLast()) : path
        return "\(trimmed).\(hexText(SecureRandom.bytes(6))).new"
    }

    /// Removes what was begun and not finished.
    static func discard(_ path: String) {
        try? FileManager.default.removeItem(atPath: path)
    }

    static func parent(of path: String) -> String {
        let trimmed = path.utf8.last == UInt8(ascii: "/") ? path.dropLast() : path[...]
        guard let slash = trimmed.lastIndex(of: "/") else { return "." }
        return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    }
}

extension DurableFiles {
    /// Whether nothing, or nothing but an empty folder, is at `path`.
    static func isFree(_ path: String) -> Bool {
        guard exists(path) else { return true }
        return (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty ?? false
    }

    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Reads a regular file that the owner alone may read.
    static func readPrivate(_ path: String) throws(KeyFault) -> [UInt8] {
        try read(path, mustBePrivate: true)
    }

    /// The same for a file that the operator named, which is no part of a key folder.
    static func readSecret(_ path: String) throws(KeyFault) -> [UInt8] {
        guard exists(path) else { throw .cannotRead(path: path, errno: errno) }
        return try readPrivate(path)
    }

    static func read(_ path: String, mustBePrivate: Bool = false) throws(KeyFault) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { throw .missing(path: path) }
            throw .cannotRead(path: path, errno: errno)
        }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0 else { throw .cannotRead(path: path, errno: errno) }
        guard facts.st_mode & S_IFMT == S_IFREG else { throw .unfit(path: path) }
        if mustBePrivate, facts.st_mode & 0o077 != 0 { throw .openToOthers(path: path) }
        guard facts.st_size <= readLimit else { throw .tooLarge(path: path, limit: readLimit) }
        return try readAll(file, Int(facts.st_size), path)
    }

    private static func readAll(_ file: Int32, _ size: Int, _ path: String) throws(KeyFault) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size)
        var filled = 0
        while filled < size {
            let count = bytes.withUnsafeMutableBytes { buffer in
                buffer.baseAddress.map { Glibc.read(file, $0 + filled, size - filled) } ?? 0
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .cannotRead(path: path, errno: errno) }
            filled += count
        }
        return bytes
    }

    /// Refuses a folder into which others may look.
    static func requirePrivateFolder(_ path: String) throws(KeyFault) {
        var facts = stat()
        guard stat(path, &facts) == 0 else {
            if errno == ENOENT { throw .noKeyFolder(path: path) }
            throw .cannotRead(path: path, errno: errno)
        }
        guard facts.st_mode & S_IFMT == S_IFDIR else { throw .unfit(path: path) }
        guard facts.st_mode & 0o077 == 0 else { throw .openToOthers(path: path) }
    }
}
