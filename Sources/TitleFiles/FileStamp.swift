internal import Glibc

/// What tells one version of a file, or of the names in a folder, from the next without reading it.
///
/// Asked for up to a thousand times a second, so it is one call of the system and nothing more. It stands in this target because
/// where SwiftNIO is seen `stat` belongs to two modules, and release builds refuse it.
public struct FileStamp: Equatable, Sendable {
    private let (file, size): (UInt64, Int64)
    private let (seconds, nanoseconds): (Int, Int)

    /// Milliseconds since the beginning of 1970.
    public var writtenAt: Int64 { Int64(seconds) * 1000 + Int64(nanoseconds) / 1_000_000 }

    /// Nil when there is no such file.
    public init?(_ path: String) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        (file, size) = (UInt64(facts.st_ino), Int64(facts.st_size))
        (seconds, nanoseconds) = (facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec)
    }

    /// Nil also while the last change is younger than a second: another may follow within one tick of the disk's clock.
    public init?(settled path: String) {
        self.init(path)
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        guard now.tv_sec - seconds > 1 else { return nil }
    }
}
