import Glibc
import Synchronization
import TitleVerify

/// The trust lists of other regions that the press took over, read again when their folder has changed.
final class RegionShelf: Sendable {
    private let lists: ImportedLists
    private let shelf: Mutex<Reading>

    private struct Reading {
        var trusts: [Trust]
        var stamp: FolderStamp?
    }

    init(trustFolder path: String) {
        lists = ImportedLists(ofTrustFolder: path)
        // The stamp first: what comes while the lists are read is read again.
        let stamp = FolderStamp(lists.folder)
        shelf = Mutex(Reading(trusts: lists.usable, stamp: stamp))
    }

    var trusts: [Trust] {
        shelf.withLock { reading in
            let stamp = FolderStamp(lists.folder)
            if stamp == nil || stamp != reading.stamp { reading = Reading(trusts: lists.usable, stamp: stamp) }
            return reading.trusts
        }
    }
}

/// What changes whenever a file is renamed into a folder or out of it.
private struct FolderStamp: Equatable {
    private let folder: UInt
    private let (seconds, nanoseconds): (Int, Int)

    /// Nil where there is no such folder.
    ///
    /// Nil also while the last change is younger than a second: another may follow within one tick of the disk's clock.
    init?(_ path: String) {
        var (facts, now) = (stat(), timespec())
        clock_gettime(CLOCK_REALTIME, &now)
        guard stat(path, &facts) == 0, now.tv_sec - facts.st_mtim.tv_sec > 1 else { return nil }
        folder = UInt(facts.st_ino)
        (seconds, nanoseconds) = (facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec)
    }
}
