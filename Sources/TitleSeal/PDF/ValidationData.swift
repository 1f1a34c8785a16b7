/// What a document carries, under its seal, for those who check the seal years later without asking anybody
/// (ETSI EN 319 142-1, 5.4.2).
public struct ValidationData: Equatable, Sendable {
    /// X.509 certificates in DER, no two alike.
    public let certificates: [[UInt8]]
    /// X.509 CRLs in DER.
    public let revocationLists: [[UInt8]]

    public init(certificates: [[UInt8]], revocationLists: [[UInt8]]) {
        self.certificates = certificates.reduce(into: []) { known, next in
            if !known.contains(next) { known.append(next) }
        }
        self.revocationLists = revocationLists
    }
}
