/// Positive numbers by keys of 64 bits: a few hundred of them, looked up for every glyph of a page.
///
/// Swift's dictionaries hash against keys that an attacker chooses, which takes longer than all else about a glyph; here the
/// keys are numbers of glyphs, and the worst that a choice of them does is a slow document.
struct IntegerTable: Sendable {
    /// A power of two of slots, at most half of them taken; one whose value is 0 is free.
    private var keys = [UInt64](repeating: 0, count: 512)
    private var values = [Int32](repeating: 0, count: 512)
    private var count = 0

    /// The value that the key has; when it has none yet, it gets the one given.
    mutating func value(of key: UInt64, otherwise fresh: Int) -> Int {
        let slot = slot(of: key)
        if values[slot] != 0 { return Int(values[slot]) }
        keys[slot] = key
        values[slot] = Int32(fresh)
        count += 1
        if count * 2 > keys.count { grow() }
        return fresh
    }

    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 40) & mask
        while values[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let known = zip(keys, values).filter { $0.1 != 0 }
        keys = [UInt64](repeating: 0, count: keys.count * 2)
        values = [Int32](repeating: 0, count: keys.count)
        for (key, value) in known {
            let slot = slot(of: key)
            (keys[slot], values[slot]) = (key, value)
        }
    }
}
