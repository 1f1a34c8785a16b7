import FoundationEssentials
import Glibc

/// What tells one version of a file from the next without reading it: asked for at every request, so one system call.
struct FileStamp: Equatable {
    private let file: UInt64
    private let size: Int
    private let changed: (seconds: Int, nanoseconds: Int)

    /// Nil when there is no such file.
    init?(_ path: String) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        (file, size) = (UInt64(facts.st_ino), Int(facts.st_size))
        changed = (facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec)
    }

    static func == (left: FileStamp, right: FileStamp) -> Bool {
        left.file == right.file && left.size == right.size && left.changed == right.changed
    }
}

/// A file small enough to be read whole.
enum SmallFile {
    static func bytes(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }
}
