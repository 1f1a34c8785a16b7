import Synchronization
import TitleFiles
import TitleVerify

/// The trust lists of other regions that the press took over, read again when their folder has changed.
final class RegionShelf: Sendable {
    private let lists: ImportedLists
    private let shelf: Mutex<Reading>

    private struct Reading {
        var trusts: [Trust]
        var stamp: FileStamp?
    }

    init(trustFolder path: String) {
        lists = ImportedLists(ofTrustFolder: path)
        // The stamp first: what comes while the lists are read is read again.
        let stamp = FileStamp(settled: lists.folder)
        shelf = Mutex(Reading(trusts: lists.usable, stamp: stamp))
    }

    var trusts: [Trust] {
        shelf.withLock { reading in
            let stamp = FileStamp(settled: lists.folder)
            if stamp == nil || stamp != reading.stamp { reading = Reading(trusts: lists.usable, stamp: stamp) }
            return reading.trusts
        }
    }
}
