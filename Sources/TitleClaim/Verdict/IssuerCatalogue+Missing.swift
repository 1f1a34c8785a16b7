extension IssuerCatalogue {
    /// The first code of the claim that the catalogue has no words for, as text; nil when it knows them all.
    public func missingCode(of claim: CompactClaim) -> String? {
        // Not `== nil`: that would compare texts, and bring the tables of Unicode into the browser's build.
        guard case .some = bodyName(claim.issuer) else { return claim.issuer }
        guard case .some = title(claim.title) else { return ClaimText.decimal(claim.title) }
        guard case .some = route(claim.route) else { return ClaimText.decimal(UInt32(claim.route)) }
        guard let code = claim.restriction else { return nil }
        if case .some = restriction(code) { return nil }
        return ClaimText.decimal(UInt32(code))
    }
}
