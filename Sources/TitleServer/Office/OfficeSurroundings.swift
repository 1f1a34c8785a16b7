public import TitleModel
public import TitleVerify

/// What the office shows of the installation around it, asked for anew for every page.
public struct OfficeSurroundings: Sendable {
    /// The trust list as it stands; nil where none can be read.
    public var trust: @Sendable () -> Trust?
    /// Roots of other systems whose signatures on originals are told.
    public var anchors: @Sendable () -> [ForeignAnchor]
    /// What is known of backups.
    public var backup: @Sendable () -> BackupKnowledge
    /// The picture of a certificate, as the press draws it, for somebody of the office.
    public var picture: @Sendable (CertificateNumber, _ staff: Identifier) async throws -> OwnDocument
    /// Whether holders have a door of their own; without one no slips to it are made.
    public var hasHolders: Bool

    public init(
        trust: @escaping @Sendable () -> Trust? = { nil },
        anchors: @escaping @Sendable () -> [ForeignAnchor] = { [] },
        backup: @escaping @Sendable () -> BackupKnowledge = { .unknown },
        picture: @escaping @Sendable (CertificateNumber, _ staff: Identifier) async throws -> OwnDocument = { _, _ in
            .pressIsSilent
        },
        hasHolders: Bool = true
    ) {
        (self.trust, self.anchors, self.backup) = (trust, anchors, backup)
        (self.picture, self.hasHolders) = (picture, hasHolders)
    }
}
