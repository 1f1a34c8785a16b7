package import TitleModel

/// A time-stamp token (RFC 3161, 2.4.2): the form is checked when it is read, the signature is not.
///
/// One signer of SHA-2 with RSA or ECDSA, no CRL, no unsigned attribute: what the form leaves open, the signature covers,
/// but for the certificates, which must be the document's own (`StampExamination`).
package struct TimeStampToken: Sendable {
    /// DER of the ContentInfo.
    package let bytes: [UInt8]
    package let info: TimeStampInfo
    /// X.509 in DER, in the token's order.
    package let certificates: [[UInt8]]
    /// IssuerAndSerialNumber of the certificate that signed.
    let signer: [UInt8]
}

/// What a token says (RFC 3161, 2.4.2, TSTInfo), as far as somebody asks for it.
package struct TimeStampInfo: Equatable, Sendable {
    /// OBJECT IDENTIFIER, DER.
    package let policy: [UInt8]
    /// SHA-256 of what was stamped.
    package let imprint: [UInt8]
    /// genTime, rounded down to the millisecond.
    package let time: Instant
    /// INTEGER, DER.
    package let nonce: [UInt8]?
}
