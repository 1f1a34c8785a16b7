/// The bytes that a rightly signed claim consists of: what its issuer keeps under its number or code.
///
/// Signatures differ each time the same is signed, these do not.
public struct SignedPayloads: Sendable, Equatable {
    /// The compact claim of a certificate, or the claim of a copy.
    public let compact: [UInt8]
    /// The full claim, where there was one that says the same.
    public internal(set) var full: [UInt8]?

    init(compact: [UInt8], full: [UInt8]? = nil) { (self.compact, self.full) = (compact, full) }
}
