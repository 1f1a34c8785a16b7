/// The holder works in the city, and proves it (CNV3; §十六(二) 来我市工作).
public enum HolderWorksInTheCity {
    public static func check(_ holder: ConversionApplication.Holder, _ registry: BodyRegistry) throws(OfficeRefusal) {
        let areas = registry.bodies.filter { $0.kind == .city }.compactMap { AreaCode($0.area) }
        guard areas.contains(where: { $0.contains(holder.area) }) else {
            throw .conversion(.areaOutside(holder.area))
        }
    }

    public static func checkProof(_ held: Set<ConversionEvidence.Kind>) throws(OfficeRefusal) {
        guard held.contains(.presentWork) else { throw .conversion(.workInTheCityUnproved) }
    }
}
