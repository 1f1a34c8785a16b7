/// Nothing is accepted that could not be sent now: a row that was removed meanwhile, that an objection was raised to, or whose
/// person was banned goes back first (PUB5, PUB6, INT6).
public enum FiledRowsMayStillBeFiled {
    /// `heldBack`: lines of the filing of which that is so.
    public static func check(heldBack lines: [Int]) throws(OfficeRefusal) {
        guard lines.isEmpty else { throw .filedRowsHeldBack(lines: lines) }
    }
}
