internal import Glibc

/// What changes whenever a file is renamed into a folder or out of it.
public struct FolderStamp: Equatable, Sendable {
    private let folder: UInt64
    private let (seconds, nanoseconds): (Int, Int)

    /// Nil where there is no such folder.
    ///
    /// Nil also while the last change is younger than a second: another may follow within one tick of the disk's clock.
    public init?(_ path: String) {
        var (facts, now) = (stat(), timespec())
        clock_gettime(CLOCK_REALTIME, &now)
        guard stat(path, &facts) == 0, now.tv_sec - facts.st_mtim.tv_sec > 1 else { return nil }
        folder = UInt64(facts.st_ino)
        (seconds, nanoseconds) = (facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec)
    }
}
