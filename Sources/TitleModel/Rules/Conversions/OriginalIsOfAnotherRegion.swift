/// A certificate that was issued within the region counts here as it is, and is not converted (CNV1, reading 6; §十六(二)
/// 从中央单位、外省区、军队).
///
/// Only a claim tells who issued it.
public enum OriginalIsOfAnotherRegion {
    public static func check(_ check: OriginalCheck?, _ registry: BodyRegistry) throws(OfficeRefusal) {
        guard let check, check.finding.isOfOurKind, let issuer = check.origin.flatMap({ AreaCode($0.issuer) }) else {
            return
        }
        let regions = registry.bodies.filter { $0.kind == .region }.compactMap { AreaCode($0.area) }
        guard !regions.contains(where: { $0.contains(issuer) }) else { throw .conversion(.originalIsOfTheRegion) }
    }
}
