/// The installation whose signed claim an original carries, and which of its certificates that claim is of.
public struct OriginalInstallation: Hashable, Sendable {
    /// Fingerprint of the root of the trust list that was taken over, 64 hexadecimal digits.
    public let root: String
    /// The installation's name, as that list has it.
    public let name: String
    /// Code of the 发证机关 in the claim.
    public let issuer: String
    /// The certificate's number in the claim.
    public let number: String

    public init(root: String, name: String, issuer: String, number: String) {
        (self.root, self.name, self.issuer, self.number) = (root, name, issuer, number)
    }
}
