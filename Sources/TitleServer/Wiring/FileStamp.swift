import FoundationEssentials
import Glibc

/// What tells one version of a file from the next without reading it.
///
/// Asked for at every request, so it is one call of the system and nothing more.
struct FileStamp: Equatable {
    private let (file, size): (UInt64, Int64)
    private let (seconds, nanoseconds): (Int, Int)

    /// Nil when there is no such file.
    init?(_ path: String) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        (file, size) = (UInt64(facts.st_ino), Int64(facts.st_size))
        (seconds, nanoseconds) = (facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec)
    }
}

/// A file small enough to be read whole.
enum SmallFile {
    static func bytes(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }

    /// The names of what lies in a folder; none where it cannot be read.
    static func names(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }
}
