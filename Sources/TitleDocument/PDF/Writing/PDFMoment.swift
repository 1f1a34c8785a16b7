/// A second in UTC, as PDF writes dates (ISO 32000-1, 7.9.4) and XMP writes them (ISO 8601).
public struct PDFMoment: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z, from year 1 to year 9999.
    public let secondsSinceEpoch: Int64

    /// Moments outside the years 1…9999 are taken as the nearest one inside.
    public init(secondsSinceEpoch: Int64) {
        self.secondsSinceEpoch = min(max(secondsSinceEpoch, Self.earliest), Self.latest)
    }

    /// As in `D:20190610083000Z`.
    public var pdfText: String {
        let (date, time) = fields
        var digits = Digits()
        digits.append("D:")
        for (number, width) in [(date.year, 4), (date.month, 2), (date.day, 2)] { digits.append(number, width) }
        for number in [time.hour, time.minute, time.second] { digits.append(number, 2) }
        digits.append("Z")
        return digits.text
    }

    /// As in `2019-06-10T08:30:00Z`.
    public var xmpText: String {
        let (date, time) = fields
        var digits = Digits()
        digits.append(date.year, 4)
        digits.append("-")
        digits.append(date.month, 2)
        digits.append("-")
        digits.append(date.day, 2)
        digits.append("T")
        digits.append(time.hour, 2)
        digits.append(":")
        digits.append(time.minute, 2)
        digits.append(":")
        digits.append(time.second, 2)
        digits.append("Z")
        return digits.text
    }

    /// Reads exactly the form of `pdfText`; nil for other forms and for dates that do not exist.
    public init?(pdfText bytes: [UInt8]) {
        guard bytes.count == 17, bytes.starts(with: Array("D:".utf8)), bytes[16] == UInt8(ascii: "Z") else {
            return nil
        }
        let digits = bytes[2..<16].map { Int($0) - 48 }
        guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        self.init(
            date: (number(0..<4), number(4..<6), number(6..<8)),
            time: (number(8..<10), number(10..<12), number(12..<14))
        )
        guard Array(pdfText.utf8) == bytes else { return nil }
    }

    private static let earliest: Int64 = -62_135_596_800
    private static let latest: Int64 = 253_402_300_799
}

extension PDFMoment {
    private typealias Date = (year: Int, month: Int, day: Int)
    private typealias Time = (hour: Int, minute: Int, second: Int)

    private init(date: Date, time: Time) {
        let seconds = time.hour * 3600 + time.minute * 60 + time.second
        self.init(secondsSinceEpoch: Int64(Self.days(date) * 86_400 + seconds))
    }

    private var fields: (Date, Time) {
        let days = Int(secondsSinceEpoch >= 0 ? secondsSinceEpoch / 86_400 : (secondsSinceEpoch - 86_399) / 86_400)
        let second = Int(secondsSinceEpoch) - days * 86_400
        return (Self.date(days), (second / 3600, second / 60 % 60, second % 60))
    }

    /// Days since 1970-01-01 of the proleptic Gregorian calendar, counted in years that begin in March.
    private static func days(_ date: Date) -> Int {
        let marchYear = date.month <= 2 ? date.year - 1 : date.year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func date(_ days: Int) -> Date {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * dayOfYear + 2) / 153
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
    }
}

/// Numbers of a fixed width, and what stands between them.
private struct Digits {
    private(set) var text = ""

    mutating func append(_ sign: StaticString) { text += sign.description }

    mutating func append(_ value: Int, _ width: Int) {
        var scale = width == 4 ? 1000 : 10
        while scale > 0 {
            text.unicodeScalars.append(Unicode.Scalar(UInt8(0x30 + value / scale % 10)))
            scale /= 10
        }
    }
}
