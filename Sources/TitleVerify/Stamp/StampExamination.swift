package import TitleModel
import TitleSecrets

/// A document's time stamp, looked at with what the document itself carries under its seal.
///
/// The token is covered by no signature of ours. So every certificate in it must stand in the document's security store,
/// which the seal covers: nobody can put another authority's stamp in the place of the one that the issuing body asked.
package struct StampExamination: Sendable {
    /// Certificates and CRLs of the document's security store, in DER.
    package let certificates: [[UInt8]]
    package let revocationLists: [[UInt8]]
    package let anchors: StampAnchors

    package init(certificates: [[UInt8]], revocationLists: [[UInt8]], anchors: StampAnchors) {
        self.certificates = certificates
        self.revocationLists = revocationLists
        self.anchors = anchors
    }

    /// What the token proves about `stamped`.
    package func finding(of token: [UInt8], over stamped: [UInt8]) throws(StampFault) -> StampFinding {
        let token = try parsed(token)
        guard token.info.imprint == SHA256.digest(stamped) else { throw .otherImprint }
        guard token.certificates.allSatisfy(certificates.contains),
            let own = certificates.first(where: { CertificateName(of: $0)?.issuerAndSerialNumber == token.signer })
        else { throw .foreignCertificate }
        let signature = TimeStampSignature(token, certificates: certificates, revocationLists: revocationLists)
        guard signature.isMade(by: own) else { throw .signatureWrong }
        return StampFinding(
            time: token.info.time,
            authority: SigningCertificate(der: own)?.organization ?? "?",
            isTrusted: !anchors.isEmpty && signature.leads(to: anchors.certificates, from: own),
            info: token.info
        )
    }

    private func parsed(_ token: [UInt8]) throws(StampFault) -> TimeStampToken {
        do throws(CMSFault) {
            return try TimeStampToken(parsing: token)
        } catch {
            throw .malformed
        }
    }
}

/// A right time stamp.
package struct StampFinding: Sendable {
    package let time: Instant
    /// The organisation that the authority's certificate names.
    package let authority: String
    /// Whether the certificate leads to an anchor, was good at the time, and is not revoked as far as the lists go.
    package let isTrusted: Bool
    package let info: TimeStampInfo
}

/// Why a time stamp proves nothing.
package enum StampFault: Error, Equatable, Sendable {
    case malformed
    /// It is over something else.
    case otherImprint
    /// A certificate in it, or the one that signed, is not the document's own.
    case foreignCertificate
    /// Not signed by that certificate, or the certificate is not for time stamps alone, marked critical (RFC 3161, 2.3).
    case signatureWrong
}
