/// Something that happened to an issued certificate.
///
/// Its status is the sum of its events; none is ever changed.
public struct CertificateEvent: Equatable, Sendable {
    public let id: Identifier
    public let number: CertificateNumber
    public let kind: Kind
    public let at: Instant
    /// The day from which it has effect.
    public let effectiveOn: CivilDate
    public let actor: String
    public let ground: String
    /// 文号 of the decision.
    public let documentNumber: String?
    /// The day of that document; nil where none decided it, and of decisions from before it was asked for.
    public let documentDate: CivilDate?
    /// The certificate that takes its place, of `superseded` alone.
    public let successor: CertificateNumber?
    /// The last day of a suspension, of `suspended` alone.
    public let until: CivilDate?
    /// The case that led to it, where one did.
    public let statusCase: Identifier?

    /// Raw values are stored and never change.
    public enum Kind: String, CaseIterable, Sendable {
        case issued
        /// 暂停使用
        case suspended
        /// 恢复使用
        case reinstated
        /// 撤销: for fault, from the beginning
        case revoked
        /// 恢复效力: the decision that revoked it was undone on appeal
        case restored
        /// 注销: from its date
        case cancelled
        /// 换发新证
        case superseded
    }

    public init(
        id: Identifier,
        number: CertificateNumber,
        kind: Kind,
        at: Instant,
        effectiveOn: CivilDate,
        actor: String,
        ground: String,
        documentNumber: String?,
        documentDate: CivilDate? = nil,
        successor: CertificateNumber?,
        until: CivilDate? = nil,
        statusCase: Identifier? = nil
    ) {
        self.id = id
        self.number = number
        self.kind = kind
        self.at = at
        self.effectiveOn = effectiveOn
        self.actor = actor
        self.ground = ground
        self.documentNumber = documentNumber
        self.documentDate = documentDate
        self.successor = successor
        self.until = until
        self.statusCase = statusCase
    }
}
