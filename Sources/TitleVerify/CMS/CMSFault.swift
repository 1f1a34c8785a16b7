/// Why a CMS signature is not the seal of a body that is trusted.
public enum CMSFault: Error, Equatable, Sendable {
    /// Not DER, or not a SignedData of RFC 5652.
    case malformed
    /// It carries its own content; a seal is detached and covers the file.
    case carriesContent
    case signerCount(Int)
    case noSignedAttributes
    /// Something other than SHA-256 and ECDSA.
    case unsupportedAlgorithm
    /// Readable, but with other parts or in another order than PAdES baseline signatures of ours.
    case notOurForm
    /// The file's digest is not the one that was signed.
    case digestMismatch
    /// The certificate that signed is not in the trust list, or not with its chain.
    case unknownSigner
    /// The signature was not made with the certificate's key.
    case signatureMismatch
}
