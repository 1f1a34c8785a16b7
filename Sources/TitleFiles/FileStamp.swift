internal import Glibc

/// What tells one version of a file from the next without reading it.
///
/// Asked for at every request, so it is one call of the system and nothing more. It stands in this target because
/// where SwiftNIO is seen `stat` belongs to two modules, and release builds refuse it.
public struct FileStamp: Equatable, Sendable {
    private let (file, size): (UInt64, Int64)
    private let (seconds, nanoseconds): (Int, Int)

    /// Nil when there is no such file.
    public init?(_ path: String) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        (file, size) = (UInt64(facts.st_ino), Int64(facts.st_size))
        (seconds, nanoseconds) = (facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec)
    }
}
