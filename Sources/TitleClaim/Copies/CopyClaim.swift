/// What a copy for one purpose says (加注副本): in its QR code and attached to its document, the same bytes
/// (docs/formats/claim.md).
///
/// Nothing in it leads to the certificate it was made from: no number, no code, no status entry. Dates are civil days counted
/// from 1970-01-01.
public struct CopyClaim: Equatable, Sendable {
    /// 样本: made for a demonstration.
    public var sample: Bool
    /// 查验码 of the copy itself: thirteen characters, without hyphens.
    public var verificationCode: String
    /// 用途, in the holder's words.
    public var purpose: String
    /// 接收单位: for whom it was made, in the holder's words.
    public var receiver: String
    /// 发证机关: `BodyCode`, six digits or capitals.
    public var issuer: String
    /// The day on which it was made.
    public var madeOn: Int32
    /// Its last day.
    public var expiresOn: Int32
    public var status: StatusReference
    public var name: String
    /// Code of a restriction on use: no holder can leave it out.
    public var restriction: UInt8?
    public var shown: Shown

    /// What the holder chose to show beside the name; nil: left out.
    public struct Shown: Equatable, Sendable {
        /// The last two characters of the identity document's number.
        public var identityTail: String?
        /// The title as `TitleCode.number`.
        public var title: UInt32?
        public var specialty: String?
        /// The way it was obtained, as `AcquisitionRoute.rawValue`.
        public var route: UInt8?
        /// 取得资格日期.
        public var qualifiedOn: Int32?
        /// 发证日期 of the certificate.
        public var certifiedOn: Int32?

        public init(
            identityTail: String? = nil,
            title: UInt32? = nil,
            specialty: String? = nil,
            route: UInt8? = nil,
            qualifiedOn: Int32? = nil,
            certifiedOn: Int32? = nil
        ) {
            (self.identityTail, self.title, self.specialty) = (identityTail, title, specialty)
            (self.route, self.qualifiedOn, self.certifiedOn) = (route, qualifiedOn, certifiedOn)
        }
    }

    public init(
        sample: Bool,
        verificationCode: String,
        purpose: String,
        receiver: String,
        issuer: String,
        madeOn: Int32,
        expiresOn: Int32,
        status: StatusReference,
        name: String,
        restriction: UInt8? = nil,
        shown: Shown
    ) {
        (self.sample, self.verificationCode) = (sample, verificationCode)
        (self.purpose, self.receiver, self.issuer) = (purpose, receiver, issuer)
        (self.madeOn, self.expiresOn, self.status) = (madeOn, expiresOn, status)
        (self.name, self.restriction, self.shown) = (name, restriction, shown)
    }
}
