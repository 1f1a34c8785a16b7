public import TitleModel

/// What the installation knows of its backups, which are made outside it.
public enum BackupKnowledge: Equatable, Sendable {
    /// Nobody said which file tells of them.
    case unknown
    /// The file that tells of them is not there.
    case none
    /// When the last one was done: the file was written then.
    case done(Instant)

    /// Hours after which the last one is too old.
    static let mostHours = 26

    func isLate(at now: Instant) -> Bool {
        switch self {
        case .unknown: false
        case .none: true
        case .done(let time): time.adding(milliseconds: Int64(Self.mostHours) * 3_600_000) < now
        }
    }
}
