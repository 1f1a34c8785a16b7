/// As long as the level is not known nobody decides, unless one body is the competent one for every level that it may turn
/// out to have (CNV7; §十六(二) 按照职称管理权限).
public enum DecidingNeedsTheLevel {
    /// Of the competent bodies of all levels, nil where a level has none.
    public static func body(amongLevels bodies: [Body?]) throws(OfficeRefusal) -> Body {
        guard let first = bodies.first ?? nil, bodies.allSatisfy({ $0?.code == first.code }) else {
            throw .conversion(.rankUnknown)
        }
        return first
    }
}
