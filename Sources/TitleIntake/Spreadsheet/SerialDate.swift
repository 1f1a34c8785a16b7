/// Dates as spreadsheet programs keep them: days since a beginning, hours as the fraction.
public enum SerialDate {
    /// Days since 1970-01-01 for a serial number; nil when it is no number between 1900 and 9999.
    ///
    /// The 1900 system counts a 29 February 1900 that never was (serial 60), so its first sixty days are not read.
    public static func day(_ serial: String, isDate1904: Bool = false) -> Int? {
        guard let value = Double(serial), value >= 0, value < 2_958_466 else { return nil }
        let days = Int(value)
        if isDate1904 { return days - 24_107 }
        return days > 60 ? days - 25_569 : nil
    }
}
