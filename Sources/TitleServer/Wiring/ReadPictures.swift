import Synchronization
import TitleModel
import TitleSecrets
import TitleStore

/// Pictures of certificates whose code was read back: reading takes longer than people like to wait twice.
final class ReadPictures: Sendable {
    private let known = Mutex<Set<Identifier>>([])
    private static let most = 1000

    /// Whether the picture is the one that was kept, and `read` found its code right, now or before.
    func isKnown(_ rendition: Rendition, _ read: () -> Bool) -> Bool {
        guard SHA256.digest(rendition.bytes) == rendition.sha256 else { return false }
        if known.withLock({ $0.contains(rendition.id) }) { return true }
        guard read() else { return false }
        known.withLock { known in
            if known.count >= Self.most { known.removeAll() }
            known.insert(rendition.id)
        }
        return true
    }
}
