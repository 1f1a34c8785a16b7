import TitleClaim
public import TitleModel

/// Reads notices of conversion: signed claims of other regions' converted certificates.
public struct ConversionNoticeReader: Sendable {
    private let regions: Regions
    private let now: Instant

    public init(regions: Regions, now: Instant) {
        (self.regions, self.now) = (regions, now)
    }

    /// Reads a notice; believed only under a trust list of another region that was taken over, and only of a full claim.
    ///
    /// - Parameter bytes: any bytes.
    /// - Returns: what it says.
    /// - Throws: `OfficeRefusal`: not signed by such a body, or no claim that names an earlier certificate.
    public func read(_ bytes: [UInt8]) throws(OfficeRefusal) -> ConversionClaim {
        let (verdict, trust) = regions.judge { $0.verify(envelope: bytes, status: .waived, at: now) }
        guard verdict.outcome == .valid, verdict.isOfOtherRegion, let facts = verdict.facts,
            let issuer = verdict.issuerName, let installation = verdict.installation
        else { throw .conversion(.noticeUnsigned) }
        guard verdict.kind == .title, let original = facts.original ?? Self.earlier(facts) else {
            throw .conversion(.noticeIsNone)
        }
        return ConversionClaim(
            root: trust.rootFingerprint,
            installation: installation,
            issuerName: issuer,
            number: facts.number,
            issuedOn: facts.issuedOn,
            isConversion: facts.route == AcquisitionRoute.conversion.officialName,
            originalNumber: original.number,
            originalIssuer: original.issuer,
            holder: facts.name,
            identityTail: String(facts.maskedIdentity.suffix(2)),
            envelope: bytes
        )
    }

    /// Of a claim that is of no conversion: what it replaces.
    private static func earlier(_ facts: CertificateFacts) -> OriginalFacts? {
        guard let number = facts.previous, let issuer = facts.previousIssuer else { return nil }
        return OriginalFacts(number: number, issuer: issuer, issuedOn: nil)
    }
}
