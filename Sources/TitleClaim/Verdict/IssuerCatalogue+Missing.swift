extension IssuerCatalogue {
    /// The first code of the claim that the catalogue has no words for, as text; nil when it knows them all.
    public func missingCode(of claim: CompactClaim) -> String? {
        if bodyName(claim.issuer) == nil { return claim.issuer }
        if title(claim.title) == nil { return String(claim.title) }
        if route(claim.route) == nil { return String(claim.route) }
        if let code = claim.restriction, restriction(code) == nil { return String(code) }
        return nil
    }
}
