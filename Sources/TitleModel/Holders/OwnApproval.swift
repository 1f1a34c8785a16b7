/// What the region's approval (核准) comes to for one row that no certificate made here is about.
public enum OwnApproval: Hashable, Sendable {
    /// A certificate is made here.
    case madeHere
    /// A ban holds the row back (INT6).
    case heldBack
    /// The region issues the certificate itself; its number once it was handed in here.
    case madeByTheRegion(number: String?)

    /// - Parameters:
    ///   - isExternal: whether the region issues the certificates of the list.
    ///   - number: of the certificate of the region's that was handed in.
    ///   - isBanned: whether a ban stands against the row.
    public init(isExternal: Bool, number: String?, isBanned: Bool) {
        self =
            if isExternal, number != nil {
                .madeByTheRegion(number: number)
            } else if isBanned {
                .heldBack
            } else {
                isExternal ? .madeByTheRegion(number: nil) : .madeHere
            }
    }

    /// Of the region's own certificate that was handed in.
    public var regionsNumber: String? { if case .madeByTheRegion(let number) = self { number } else { nil } }

    var stage: OwnTitleStage {
        switch self {
        case .madeHere: .beingIssued
        case .heldBack: .heldBack
        case .madeByTheRegion(let number): number == nil ? .byTheRegion : .regionIssued
        }
    }
}
