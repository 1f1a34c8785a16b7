/// Nothing is converted that a machine found forged, broken or ended where it was issued; what it could not check people
/// have compared, and said how (CNV4).
public enum OriginalIsGenuineAndInForce {
    /// What was looked at is the original that was handed in last.
    public static func check(_ found: ConversionCase) throws(OfficeRefusal) {
        try check(found.check)
        guard found.isCheckOfTheLast else { throw .conversion(.originalNotChecked) }
    }

    /// Looked at once more before a second person confirms: what was a listed claim before is one still.
    public static func check(_ again: OriginalCheck, isClaimed: Bool) throws(OfficeRefusal) {
        try check(again)
        guard !isClaimed || again.finding.isOfOurKind else { throw .conversion(.originalStatusUnknown) }
    }

    public static func check(_ check: OriginalCheck?) throws(OfficeRefusal) {
        switch check?.finding {
        case .forged, .broken: throw .conversion(.originalForged)
        case .ended: throw .conversion(.originalEnded)
        case .statusUnknown: throw .conversion(.originalStatusUnknown)
        case .severalCodes: throw .conversion(.originalsSeveral)
        case .own: throw .conversion(.originalIsOurs)
        case nil: throw .conversion(.originalNotChecked)
        case .verified, .codeVerified, .signed, .signedNotChecked, .picture: return
        }
    }
}
