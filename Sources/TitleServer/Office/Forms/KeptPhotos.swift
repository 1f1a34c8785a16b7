import Synchronization
import TitleModel
import TitleWorkflow

/// Archives of photos that were handed in and checked, kept in memory for their sender until they are taken in or mended.
///
/// Nothing of them is in the store, and none of them outlives the process.
final class KeptPhotos: Sendable {
    struct Kept: Sendable {
        let staff: Identifier
        let batch: Identifier
        let file: String
        let outcome: Outcome
        /// Whether they were taken in.
        var isTaken = false
        let at: Instant
    }

    enum Outcome: Sendable {
        case refused(PhotoArchiveFault)
        case checked(PhotoReport)
    }

    private let kept = Mutex<[String: Kept]>([:])
    private static let mostOfOne = 2
    private static let most = 12
    /// Milliseconds.
    private static let longest: Int64 = 2 * 3_600_000

    /// The key under which it is kept; the oldest ones give way, first those of the same person.
    func put(_ new: Kept) -> String {
        let key = SessionToken().text
        kept.withLock { kept in
            kept = kept.filter { new.at.milliseconds - $0.value.at.milliseconds < Self.longest }
            kept[key] = new
            while kept.values.count(where: { $0.staff == new.staff }) > Self.mostOfOne {
                Self.dropOldest(of: &kept, but: key) { $0.staff == new.staff }
            }
            while kept.count > Self.most { Self.dropOldest(of: &kept, but: key) { _ in true } }
        }
        return key
    }

    /// Nil unless it is this person's, for this batch, and still kept.
    func check(_ key: String, of staff: Identifier, for batch: Identifier, at now: Instant) -> Kept? {
        kept.withLock { kept in
            guard let found = kept[key], found.staff == staff, found.batch == batch,
                now.milliseconds - found.at.milliseconds < Self.longest
            else { return nil }
            return found
        }
    }

    /// True for the first who asks: what was handed in once is taken in once.
    func take(_ key: String) -> Bool {
        kept.withLock { kept in
            guard let found = kept[key], !found.isTaken else { return false }
            kept[key]?.isTaken = true
            return true
        }
    }

    func giveBack(_ key: String) { kept.withLock { $0[key]?.isTaken = false } }

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
