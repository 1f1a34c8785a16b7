/// The certificate from which somebody changed series (转系列), as the row that did so is linked to it (CER8).
public struct EarlierCertificateLink: Equatable, Sendable {
    /// As the row writes it.
    public let number: String
    /// Whether it is a certificate of this register.
    public let isHere: Bool
    /// Who issued it, where the row says so; always of one issued elsewhere.
    public let issuer: String?

    public init(number: String, isHere: Bool, issuer: String?) {
        (self.number, self.isHere, self.issuer) = (number, isHere, issuer)
    }
}
