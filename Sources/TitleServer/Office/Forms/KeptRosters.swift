import Synchronization
import TitleModel
import TitleWorkflow

/// Rosters that were handed in and judged, kept in memory for their sender until they are taken in or mended.
///
/// Nothing of them is in the store, and none of them outlives the process.
final class KeptRosters: Sendable {
    struct Kept: Sendable {
        let staff: Identifier
        let file: RosterFile
        /// What its sender said that columns are, by the words above them.
        var assigned: [String: RosterColumn] = [:]
        /// The batch that came of it.
        var batch: Identifier?
        let at: Instant
    }

    private let kept = Mutex<[String: Kept]>([:])
    private static let mostOfOne = 3
    private static let mostBytes = 200 << 20
    /// Milliseconds.
    private static let longest: Int64 = 2 * 3_600_000

    /// The key under which it is kept; the oldest ones give way, first those of the same person.
    func put(_ file: RosterFile, of staff: Identifier, at now: Instant) -> String {
        let key = SessionToken().text
        kept.withLock { kept in
            kept = kept.filter { now.milliseconds - $0.value.at.milliseconds < Self.longest }
            kept[key] = Kept(staff: staff, file: file, at: now)
            while kept.values.count(where: { $0.staff == staff }) > Self.mostOfOne {
                Self.dropOldest(of: &kept, but: key) { $0.staff == staff }
            }
            while kept.count > 1, kept.values.reduce(0, { $0 + $1.file.bytes.count }) > Self.mostBytes {
                Self.dropOldest(of: &kept, but: key) { _ in true }
            }
        }
        return key
    }

    /// Nil unless it is this person's and still kept.
    func roster(_ key: String, of staff: Identifier, at now: Instant) -> Kept? {
        kept.withLock { kept in
            kept = kept.filter { now.milliseconds - $0.value.at.milliseconds < Self.longest }
            guard let found = kept[key], found.staff == staff else { return nil }
            return found
        }
    }

    func change(_ key: String, _ change: (inout Kept) -> Void) {
        kept.withLock { kept in
            guard var found = kept[key] else { return }
            change(&found)
            kept[key] = found
        }
    }

    /// The newest stays, whatever the clock says.
    private static func dropOldest(
        of kept: inout [String: Kept],
        but newest: String,
        where isMeant: (Kept) -> Bool
    ) {
        let others = kept.filter { $0.key != newest && isMeant($0.value) }
        let oldest = others.min { ($0.value.at, $0.key) < ($1.value.at, $1.key) }
        if let oldest { kept[oldest.key] = nil }
    }
}
