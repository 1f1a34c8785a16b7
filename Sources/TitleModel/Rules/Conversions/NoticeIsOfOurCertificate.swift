/// A notice of conversion is noted on a certificate of ours only when it names that certificate, its issuer and its holder,
/// and is not older than it (CNV8).
public enum NoticeIsOfOurCertificate {
    /// What the register has of the certificate that the notice names.
    public struct Original: Sendable {
        public let issuerName: String
        public let holder: String
        public let identityTail: String
        public let issuedOn: CivilDate

        public init(issuerName: String, holder: String, identityTail: String, issuedOn: CivilDate) {
            self.issuerName = issuerName
            self.holder = holder
            self.identityTail = identityTail
            self.issuedOn = issuedOn
        }
    }

    public static func check(_ claim: ConversionClaim, _ original: Original) throws(OfficeRefusal) {
        guard claim.isConversion else { throw .conversion(.noticeIsNone) }
        try compare(claim.originalIssuer, original.issuerName, .issuer)
        try compare(claim.holder, original.holder, .name)
        try compare(claim.identityTail, original.identityTail, .identityTail)
        guard claim.issuedOn >= original.issuedOn else { throw .conversion(.noticeSaysOtherwise(.issuedOn)) }
    }

    private static func compare(
        _ said: String,
        _ held: String,
        _ kind: OriginalField.Kind
    ) throws(OfficeRefusal) {
        guard StatedText.alike(said) == StatedText.alike(held) else { throw .conversion(.noticeSaysOtherwise(kind)) }
    }
}
