extension [UInt8] {
    /// Unsigned 16 bits at a place; nil beyond the end.
    func word(_ place: Int) -> Int? {
        guard place >= 0, place <= count - 2 else { return nil }
        return Int(self[place]) | Int(self[place + 1]) << 8
    }

    /// Unsigned 32 bits at a place; nil beyond the end.
    func doubleWord(_ place: Int) -> UInt32? {
        guard let low = word(place), let high = word(place + 2) else { return nil }
        return UInt32(low) | UInt32(high) << 16
    }

    /// A number of 64 bits (IEEE 754) at a place; nil beyond the end.
    func double(_ place: Int) -> Double? {
        guard let low = doubleWord(place), let high = doubleWord(place + 4) else { return nil }
        return Double(bitPattern: UInt64(low) | UInt64(high) << 32)
    }
}
