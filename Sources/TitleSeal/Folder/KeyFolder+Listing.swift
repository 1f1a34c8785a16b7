public import TitleClaim
public import TitleModel
import TitleSecrets
import TitleVerify

/// A key of the trust list as an operator sees it.
public struct KeyRow: Sendable, Equatable {
    /// Nil for a key of the installation.
    public let body: String?
    /// The body's name in the key's certificate.
    public let name: String?
    public let use: KeyUse
    /// 16 lower-case hexadecimal digits.
    public let keyID: String
    public let algorithm: SignatureAlgorithm
    public let state: TrustedKey.State
    public let validFrom: Instant
    public let validTo: Instant?
    /// SHA-256 of the X.509 certificate, 64 lower-case hexadecimal digits; nil without one.
    public let certificateFingerprint: String?
}

extension KeyFolder {
    /// Every key of the trust list in its order.
    public func rows() throws(KeyFault) -> [KeyRow] {
        try trust().list.keys.map { key in
            KeyRow(
                body: key.bodies.first,
                name: key.chain.first.flatMap { SigningCertificate(der: $0)?.organization },
                use: key.use,
                keyID: key.hexadecimalID,
                algorithm: key.algorithm,
                state: key.state,
                validFrom: Instant(milliseconds: key.validFrom),
                validTo: key.validTo.map { Instant(milliseconds: $0) },
                certificateFingerprint: key.chain.first.map { hexText(SHA256.digest($0)) }
            )
        }
    }
}
