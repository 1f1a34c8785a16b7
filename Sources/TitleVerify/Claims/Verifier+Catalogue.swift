import TitleClaim

extension Verifier {
    /// Notes whether the codes of the claim have words, and whether the full claim used the same ones.
    ///
    /// A body or a title that got a new name after the issue does not make the certificate less genuine.
    func noteCatalogue(in evidence: inout Evidence) {
        guard let claim = evidence.claim else { return }
        guard let catalogue = trust.catalogue else {
            evidence.skip(.catalogue, Reason(.noCatalogue))
            return
        }
        if let code = catalogue.missingCode(of: claim) {
            evidence.skip(.catalogue, Reason(.codeNotInCatalogue, ["code": code]))
        } else if let words = evidence.full.flatMap({ otherWords(of: $0, claim, in: catalogue) }) {
            evidence.skip(.catalogue, Reason(.namedOtherwiseAtIssue, ["then": words.then, "now": words.now]))
        } else {
            evidence.pass(.catalogue)
        }
    }

    private func otherWords(
        of full: FullClaim,
        _ claim: CompactClaim,
        in catalogue: IssuerCatalogue
    ) -> (then: String, now: String)? {
        let title = catalogue.title(claim.title)
        let pairs: [(String, String?)] = [
            (full.issuing.name, catalogue.bodyName(claim.issuer)),
            (full.titleName, title?.title),
            (full.series, title?.series),
            (full.levelName, title?.levelName),
            (full.route, catalogue.route(claim.route)),
        ]
        for case (let then, let now?) in pairs where then != now { return (then, now) }
        return nil
    }
}
