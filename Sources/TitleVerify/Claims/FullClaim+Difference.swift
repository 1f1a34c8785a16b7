import TitleClaim
import TitleModel

extension FullClaim {
    /// The first thing in which the full claim says something else than the compact one; nil when they agree.
    func difference(from claim: CompactClaim, compact payload: [UInt8]) -> Reason? {
        differingField(from: claim, compact: payload).map { Reason(.claimsDiffer, ["field": $0]) }
    }

    private func differingField(from claim: CompactClaim, compact payload: [UInt8]) -> String? {
        if compact != payload { return "compact" }
        if name != claim.name { return "name" }
        if identityTail != claim.identityTail { return "identity" }
        if issuing.code != claim.issuer { return "issuer" }
        if qualifiedOn != claim.qualifiedOn { return "qualified" }
        if issuedOn != claim.issuedOn { return "issued" }
        if Int(rank) != TitleCode(number: Int(claim.title)).number % 10 { return "rank" }
        if let stated = claim.specialty, stated != specialty { return "specialty" }
        if (restriction == nil) != (claim.restriction == nil) { return "restriction" }
        return previous?.number == claim.previous || leavesOutOriginal(claim) ? nil : "previous"
    }

    /// The number of an original that was issued elsewhere may be none that the compact claim can hold.
    private func leavesOutOriginal(_ claim: CompactClaim) -> Bool {
        claim.previous == nil && claim.route == UInt8(AcquisitionRoute.conversion.rawValue)
    }
}
