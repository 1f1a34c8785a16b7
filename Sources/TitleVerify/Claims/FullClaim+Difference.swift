import TitleClaim
import TitleModel

extension FullClaim {
    /// The first thing in which the full claim says something else than the compact one; nil when they agree.
    func difference(from claim: CompactClaim, compact payload: [UInt8]) -> Reason? {
        let agreements: [(field: String, agrees: Bool)] = [
            ("compact", compact == payload),
            ("name", name == claim.name),
            ("identity", identityTail == claim.identityTail),
            ("issuer", issuing.code == claim.issuer),
            ("qualified", qualifiedOn == claim.qualifiedOn),
            ("issued", issuedOn == claim.issuedOn),
            ("rank", Int(rank) == TitleCode(number: Int(claim.title)).number % 10),
            ("specialty", claim.specialty.map { $0 == specialty } ?? true),
            ("restriction", (restriction == nil) == (claim.restriction == nil)),
            ("previous", previous?.number == claim.previous || leavesOutOriginal(claim)),
        ]
        return agreements.first { !$0.agrees }.map { Reason(.claimsDiffer, ["field": $0.field]) }
    }

    /// The number of an original that was issued elsewhere may be none that the compact claim can hold.
    private func leavesOutOriginal(_ claim: CompactClaim) -> Bool {
        claim.previous == nil && claim.route == UInt8(AcquisitionRoute.conversion.rawValue)
    }
}
