public import TitleModel

extension StatedDate {
    /// Reads the ways rosters write a date: `2019-10-25`, `2019/10/25`, `2019.10.25`, `2019年10月25日`, `20191025`, the same
    /// without a day, and the bare serial number of a spreadsheet.
    ///
    /// `text` is half-width and without white space; a time of midnight behind the date is read past.
    public init?(reading text: String) {
        let bytes = Array(text.utf8)
        let date = bytes.suffix(8).elementsEqual("00:00:00".utf8) ? bytes.dropLast(8) : bytes[...]
        let plain = date.last == UInt8(ascii: "T") ? date.dropLast() : date
        guard let value = Self.separated(plain) ?? Self.compact(plain) ?? Self.serial(plain) else { return nil }
        self = value
    }

    private static func separated(_ bytes: ArraySlice<UInt8>) -> StatedDate? {
        var parts: [ArraySlice<UInt8>] = []
        var marks: [[UInt8]] = []
        var rest = bytes
        while !rest.isEmpty {
            let number = rest.prefix { (48...57).contains($0) }
            let mark = rest.dropFirst(number.count).prefix { !(48...57).contains($0) }
            parts.append(number)
            if !mark.isEmpty { marks.append(Array(mark)) }
            rest = rest.dropFirst(number.count + mark.count)
        }
        guard isWritten(marks, count: parts.count), parts[0].count == 4 else { return nil }
        let values = parts.compactMap { $0.count <= 4 ? Int(String(decoding: $0, as: UTF8.self)) : nil }
        guard values.count == parts.count, parts.dropFirst().allSatisfy({ $0.count <= 2 }) else { return nil }
        return date(values[0], values[1], values.count == 3 ? values[2] : nil)
    }

    private static let dayMarks: [[[UInt8]]] = [
        ["-", "-"], ["/", "/"], [".", "."], ["年", "月", "日"], ["年", "月"],
    ].map { $0.map { Array($0.utf8) } }

    private static let monthMarks: [[[UInt8]]] = [["-"], ["/"], ["."], ["年", "月"], ["年"]].map {
        $0.map { Array($0.utf8) }
    }

    private static func isWritten(_ marks: [[UInt8]], count: Int) -> Bool {
        switch count {
        case 3: dayMarks.contains(marks)
        case 2: monthMarks.contains(marks)
        default: false
        }
    }

    /// `20191025` or `201910`.
    private static func compact(_ bytes: ArraySlice<UInt8>) -> StatedDate? {
        guard bytes.count == 8 || bytes.count == 6, let value = number(bytes) else { return nil }
        if bytes.count == 6 { return date(value / 100, value % 100, nil) }
        return date(value / 10_000, value / 100 % 100, value % 100)
    }

    /// A serial number of the years 1927 to 2173; anything else of five digits is more likely a mistake.
    private static func serial(_ bytes: ArraySlice<UInt8>) -> StatedDate? {
        guard bytes.count == 5, let value = number(bytes), value >= 10_000 else { return nil }
        return StatedDate(CivilDate(daysSinceEpoch: value - 25_569))
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.allSatisfy { (48...57).contains($0) } ? Int(String(decoding: bytes, as: UTF8.self)) : nil
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int?) -> StatedDate? {
        guard (1900...2999).contains(year) else { return nil }
        guard let day else { return StatedDate(year: year, month: month) }
        return CivilDate(year: year, month: month, day: day).map { StatedDate($0) }
    }
}
