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
        let scaled = Int((limited * Double(scale)).rounded())
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

    private mutating func appendDigits(_ number: UInt, leastCount: Int) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var (rest, index) = (number, 20)
            while rest > 0 || 20 - index < leastCount {
                let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
                index -= 1
                digits.initializeElement(at: index, to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: remainder))
                rest = quotient
            }
            append(raw: UnsafeRawBufferPointer(digits)[index...])
        }
    }

    private static let powers = [1, 10, 100, 1000, 10_000, 100_000]
}
