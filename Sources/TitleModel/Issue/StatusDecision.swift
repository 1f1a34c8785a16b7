/// What an issuing body decided about one of its certificates: the event it leads to, its ground, its paper and the day of
/// that.
public struct StatusDecision: Equatable, Sendable {
    public let kind: CertificateEvent.Kind
    /// Why, in words.
    public let ground: String
    /// 文号 of the decision.
    public let documentNumber: String
    /// The day of the document; nil of decisions from before it was asked for.
    public let documentDate: CivilDate?
    /// The day from which it has effect; 撤销 reaches back to the beginning, and its ban counts from its confirmation, whatever
    /// stands here.
    public let effectiveOn: CivilDate
    /// The certificate that takes its place, of `superseded` alone.
    public let successor: CertificateNumber?
    /// The last day of a suspension; it ends by itself with it.
    public let until: CivilDate?
    /// The new version that is to be made, of `superseded` alone and then in place of a successor that is there already.
    public let version: VersionChange?

    public init(
        kind: CertificateEvent.Kind,
        ground: String,
        documentNumber: String,
        documentDate: CivilDate? = nil,
        effectiveOn: CivilDate,
        successor: CertificateNumber? = nil,
        until: CivilDate? = nil,
        version: VersionChange? = nil
    ) {
        self.kind = kind
        self.ground = ground
        self.documentNumber = documentNumber
        self.documentDate = documentDate
        self.effectiveOn = effectiveOn
        self.successor = successor
        self.until = until
        self.version = version
    }
}
