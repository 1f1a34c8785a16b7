extension CBORItem {
    /// A moment in milliseconds since 1970-01-01T00:00:00Z, of the years 1…9999.
    ///
    /// Bounded here, so that no reckoning with a hostile time can overflow.
    func milliseconds() throws(ClaimFault) -> Int64 {
        let value = try integer()
        guard (-62_135_596_800_000...253_402_300_799_999).contains(value) else { throw .outOfRange(at: offset) }
        return value
    }

    /// A civil day counted from 1970-01-01, of the years 1…9999.
    func day() throws(ClaimFault) -> Int32 {
        let value = try integer()
        guard (-719_162...2_932_896).contains(value) else { throw .outOfRange(at: offset) }
        return Int32(value)
    }
}
