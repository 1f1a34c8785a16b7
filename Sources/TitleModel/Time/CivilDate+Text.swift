extension CivilDate: CustomStringConvertible {
    /// ISO 8601: `2019-10-10`.
    public var description: String {
        "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// Reads exactly `YYYY-MM-DD` in ASCII digits; nil for anything else and for days that do not exist.
    public init?(iso text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else { return nil }
        guard let year = digits(parts[0]), let month = digits(parts[1]), let day = digits(parts[2]) else { return nil }
        self.init(year: year, month: month, day: day)
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
