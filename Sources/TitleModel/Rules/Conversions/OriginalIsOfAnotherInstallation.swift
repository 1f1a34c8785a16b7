/// A certificate of this very office needs no conversion: who comes from the centre, another province or the army brings one
/// that was issued there (CNV1; §十六(二) 从中央单位、外省市和军队).
public enum OriginalIsOfAnotherInstallation {
    /// What the register has under the number that an application names.
    public struct Registered: Sendable {
        public let issuerName: String
        public let holder: IdentityDocument

        public init(issuerName: String, holder: IdentityDocument) {
            (self.issuerName, self.holder) = (issuerName, holder)
        }
    }

    /// `registered`: nil where the register has no certificate of that number.
    public static func check(
        _ finding: OriginalCheck.Finding?,
        _ application: ConversionApplication,
        registered: Registered?
    ) throws(OfficeRefusal) {
        guard finding != .own else { throw .conversion(.originalIsOurs) }
        guard let registered else { return }
        let isOurs = StatedText.alike(registered.issuerName) == StatedText.alike(application.original.issuer)
        guard !isOurs, registered.holder != application.holder.identity else {
            throw .conversion(.originalIsOurs)
        }
    }
}
