extension PDFBytes {
    public mutating func append(_ number: Int) {
        if number < 0 { append(byte: UInt8(ascii: "-")) }
        appendDigits(number.magnitude, leastCount: 1)
    }

    /// A number with at most `decimals` (0…5) digits after the point, rounded half away from zero, without trailing zeros.
    ///
    /// PDF knows no exponent. What no page can need (beyond ±2³¹, not a number) is written as 0 or as the limit.
    public mutating func append(_ number: Double, decimals: Int = 3) {
        let limited = number.isNaN ? 0 : min(max(number, -2_147_483_648), 2_147_483_647)
        let places = min(max(decimals, 0), 5)
        let scale = Self.powers[places]
        let scaled = Int(limited * Double(scale) + (limited < 0 ? -0.5 : 0.5))
        if scaled < 0 { append(byte: UInt8(ascii: "-")) }
        let (whole, fraction) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
        if whole > 0 || fraction == 0 { appendDigits(whole, leastCount: 1) }
        if fraction > 0 { appendFraction(fraction, places: places) }
    }

    /// The number in exactly `width` characters, filled with spaces on the right.
    mutating func append(_ number: Int, paddedTo width: Int) {
        let end = count + width
        append(number)
        while count < end { append(byte: UInt8(ascii: " ")) }
    }

    /// The number in exactly ten digits, as the cross-reference table has it (7.5.4).
    mutating func appendTenDigits(_ number: Int) {
        appendDigits(number.magnitude, leastCount: 10)
    }

    private mutating func appendFraction(_ fraction: UInt, places: Int) {
        append(byte: UInt8(ascii: "."))
        var (rest, left) = (fraction, places)
        while rest % 10 == 0 {
            rest /= 10
            left -= 1
        }
        appendDigits(rest, leastCount: left)
    }

    /// Eight digits at a time are gathered in a word, last digit highest, and appended from its low end.
    private mutating func appendDigits(_ number: UInt, leastCount: Int) {
        let (high, low) = number.quotientAndRemainder(dividingBy: 100_000_000)
        let isLong = high > 0 || leastCount > 8
        if isLong { appendDigits(high, leastCount: leastCount - 8) }
        let least = isLong ? 8 : leastCount
        var (word, count, rest) = (UInt64(0), 0, low)
        while rest > 0 || count < least {
            word = word << 8 | UInt64(0x30 + rest % 10)
            rest /= 10
            count += 1
        }
        for _ in 0..<count {
            append(byte: UInt8(truncatingIfNeeded: word))
            word >>= 8
        }
    }

    private static let powers = [1, 10, 100, 1000, 10_000, 100_000]
}
