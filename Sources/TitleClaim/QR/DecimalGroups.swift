/// Bytes as decimal digits, which a QR code packs densest: 7 bytes become 17 digits.
///
/// A last group of 1…6 bytes becomes 3, 5, 8, 10, 13 or 15 digits. Every text of digits stands for at most one run of
/// bytes.
enum DecimalGroups {
    /// Digits for a group of so many bytes.
    private static let digits = [0, 3, 5, 8, 10, 13, 15, 17]

    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count / 7 * 17 + 17)
        for start in stride(from: 0, to: bytes.count, by: 7) {
            append(bytes, start..<min(start + 7, bytes.count), to: &text)
        }
        return text
    }

    static func decode(_ text: ArraySlice<UInt8>) throws(ClaimFault) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 17 * 7 + 7)
        var (start, group) = (text.startIndex, 0)
        while start < text.endIndex {
            let end = min(start + 17, text.endIndex)
            guard let size = digits.firstIndex(of: end - start), let value = value(of: text, start..<end),
                value >> UInt64(size * 8) == 0
            else { throw .unfitDigits(group: group) }
            for shift in (0..<size).reversed() {
                bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift * 8)))
            }
            (start, group) = (end, group + 1)
        }
        return bytes
    }

    private static func append(_ bytes: [UInt8], _ group: Range<Int>, to text: inout [UInt8]) {
        var value: UInt64 = 0
        for place in group { value = value << 8 | UInt64(bytes[place]) }
        let start = text.count
        for _ in 0..<digits[group.count] { text.append(48) }
        for index in (start..<text.count).reversed() {
            text[index] = UInt8(48 + value % 10)
            value /= 10
        }
    }

    /// Seventeen digits are less than 2⁶⁴.
    private static func value(of digits: ArraySlice<UInt8>, _ range: Range<Int>) -> UInt64? {
        var value: UInt64 = 0
        for place in range {
            let digit = digits[place]
            guard (48...57).contains(digit) else { return nil }
            value = value * 10 + UInt64(digit - 48)
        }
        return value
    }
}
