public import TitleVerify

/// What the office shows of the installation around it, asked for anew for every page.
public struct OfficeSurroundings: Sendable {
    /// The trust list as it stands; nil where none can be read.
    public var trust: @Sendable () -> Trust?

    /// What is known of backups.
    public var backup: @Sendable () -> BackupKnowledge

    public init(
        trust: @escaping @Sendable () -> Trust? = { nil },
        backup: @escaping @Sendable () -> BackupKnowledge = { .unknown }
    ) {
        (self.trust, self.backup) = (trust, backup)
    }
}
