/// How an envelope is signed; raw values are COSE algorithm numbers.
///
/// A key has exactly one algorithm, which the trust list names; the header only repeats it.
public enum SignatureAlgorithm: Int64, Sendable, CaseIterable {
    /// ECDSA with P-256 and SHA-256 (RFC 9053 §2.1), s in the lower half of the group's order.
    case es256 = -7
    /// SM2 with SM3 (GB/T 32918.2, curve of GB/T 32918.5, user id 1234567812345678); s may lie in either half.
    ///
    /// A number of the range that IANA keeps for private use (below -65536, RFC 9053 §11.1 and RFC 8152 §16.4): SM2 has
    /// none of its own.
    case sm2 = -70001

    /// Bytes of a signature: r and s, big-endian, each as long as the group's order.
    public var signatureLength: Int { 64 }
}
