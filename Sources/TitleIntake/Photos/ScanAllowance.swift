/// What looking at one file that may be a scan may cost in all, so that no file of 20 MB takes long or much memory.
///
/// A scan of a few pages needs a thousandth of it.
struct ScanAllowance {
    /// Places that look like the beginning of an object.
    private var places = 20_000
    /// Names, numbers, arrays and dictionaries.
    private(set) var values = 200_000
    /// Read or inflated, some of them again and again.
    private var bytes: Int

    init(fileBytes: Int) {
        bytes = fileBytes * 2 + (4 << 20)
    }

    var isLeft: Bool { places > 0 && values > 0 && bytes > 0 }

    mutating func takePlace() { places -= 1 }

    mutating func take(bytes count: Int) { bytes -= count }

    /// What a reader has used that began at `start` with all the values that were left.
    mutating func take(_ reader: ScanReader, from start: Int) {
        bytes -= reader.place - start
        values = reader.valuesLeft
    }
}
