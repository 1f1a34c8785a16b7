extension CivilDate: CustomStringConvertible {
    /// ISO 8601: `2019-10-10`.
    public var description: String {
        let (year, month, day) = (year, month, day)
        guard (0...9999).contains(year) else { return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
        let numbers = year * 10_000 + month * 100 + day
        return String(unsafeUninitializedCapacity: 10) { text in
            var rest = numbers
            for place in (0..<10).reversed() where place != 4 && place != 7 {
                text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            (text[4], text[7]) = (UInt8(ascii: "-"), UInt8(ascii: "-"))
            return 10
        }
    }

    /// Reads exactly `YYYY-MM-DD` in ASCII digits; nil for anything else and for days that do not exist.
    public init?(iso text: String) {
        let bytes = text.utf8
        guard bytes.count == 10 else { return nil }
        var number = 0
        for (place, byte) in bytes.enumerated() {
            switch (place, byte) {
            case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): continue
            case (4, _), (7, _): return nil
            case (_, UInt8(ascii: "0")...UInt8(ascii: "9")): number = number * 10 + Int(byte - UInt8(ascii: "0"))
            default: return nil
            }
        }
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}

/// The value of a run of ASCII digits (at most nine); nil when anything else is in it or it is empty.
func digits(_ text: some Collection<UInt8>) -> Int? {
    guard (1...9).contains(text.count) else { return nil }
    var value = 0
    for byte in text {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
}

func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
