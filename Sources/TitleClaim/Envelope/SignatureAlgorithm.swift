/// How an envelope is signed; raw values are COSE algorithm numbers.
///
/// A key has exactly one algorithm, which the trust list names; the header only repeats it.
public enum SignatureAlgorithm: Int64, Sendable, CaseIterable {
    /// ECDSA with P-256 and SHA-256 (RFC 9053 §2.1), s in the lower half of the group's order.
    case es256 = -7

    /// Bytes of a signature: r and s, big-endian, each as long as the group's order.
    public var signatureLength: Int { 64 }
}
