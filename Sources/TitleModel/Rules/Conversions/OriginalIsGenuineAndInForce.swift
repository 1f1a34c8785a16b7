/// Nothing is converted that a machine found forged, broken or ended where it was issued; what it could not check people
/// have compared, and said how (CNV4).
public enum OriginalIsGenuineAndInForce {
    /// What was looked at is the original that was handed in last.
    public static func check(_ found: ConversionCase) throws(OfficeRefusal) {
        try check(found.check)
        guard let file = found.evidence.last(where: { $0.kind == .original }) else { return }
        guard file.sha256 == found.check?.file else { throw .conversion(.originalNotChecked) }
    }

    public static func check(_ check: OriginalCheck?) throws(OfficeRefusal) {
        switch check?.finding {
        case .forged, .broken: throw .conversion(.originalForged)
        case .ended: throw .conversion(.originalEnded)
        case .statusUnknown: throw .conversion(.originalStatusUnknown)
        case nil: throw .conversion(.originalNotChecked)
        case .verified, .signed, .signedNotChecked, .picture: return
        }
    }
}
