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
        let (whole, fraction) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
        var text = ShortText()
        if fraction > 0 { text.prepend(fraction: fraction, places: places) }
        if whole > 0 || fraction == 0 { text.prepend(whole) }
        if scaled < 0 { append(byte: UInt8(ascii: "-")) }
        append(lowest: text.count, of: text.word)
    }

    /// A number and the space behind it: an operand.
    public mutating func append(operand number: Double, decimals: Int = 3) {
        append(number, decimals: decimals)
        append(byte: UInt8(ascii: " "))
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
        append(lowest: count, of: UInt128(word))
    }

    private static let powers = [1, 10, 100, 1000, 10_000, 100_000]
}

/// Up to sixteen characters of a number, gathered from its last to its first.
private struct ShortText {
    private(set) var word: UInt128 = 0
    private(set) var count = 0

    @inline(__always)
    mutating func prepend(_ character: UInt8) {
        word = word &<< 8 | UInt128(character)
        count += 1
    }

    @inline(__always)
    mutating func prepend(_ number: UInt) {
        var rest = number
        repeat {
            prepend(UInt8(0x30 + rest % 10))
            rest /= 10
        } while rest > 0
    }

    /// The point and the digits behind it, without trailing zeros.
    @inline(__always)
    mutating func prepend(fraction: UInt, places: Int) {
        var (rest, left) = (fraction, places)
        while rest % 10 == 0 {
            rest /= 10
            left -= 1
        }
        for _ in 0..<left {
            prepend(UInt8(0x30 + rest % 10))
            rest /= 10
        }
        prepend(UInt8(ascii: "."))
    }
}
