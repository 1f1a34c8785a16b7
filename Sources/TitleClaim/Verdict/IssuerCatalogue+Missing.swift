extension IssuerCatalogue {
    /// The first code of the claim that the catalogue has no words for, as text; nil when it knows them all.
    public func missingCode(of claim: CompactClaim) -> String? {
        // Not `== nil`: that would compare texts, and bring the tables of Unicode into the browser's build.
        guard case .some = bodyName(claim.issuer) else { return claim.issuer }
        guard case .some = title(claim.title) else { return ClaimText.decimal(claim.title) }
        guard case .some = route(claim.route) else { return ClaimText.decimal(UInt32(claim.route)) }
        return missing(restriction: claim.restriction)
    }

    /// The same of what a copy shows.
    public func missingCode(of claim: CopyClaim) -> String? {
        guard case .some = bodyName(claim.issuer) else { return claim.issuer }
        if let code = claim.shown.title {
            guard case .some = title(code) else { return ClaimText.decimal(code) }
        }
        if let code = claim.shown.route {
            guard case .some = route(code) else { return ClaimText.decimal(UInt32(code)) }
        }
        return missing(restriction: claim.restriction)
    }

    private func missing(restriction code: UInt8?) -> String? {
        guard let code else { return nil }
        if case .some = restriction(code) { return nil }
        return ClaimText.decimal(UInt32(code))
    }
}
