/// Why a zip archive is not read.
///
/// Any of these refuses the whole archive.
public enum ZipFault: Error, Hashable, Sendable {
    /// No end record: the file is cut off, or no zip archive.
    case noDirectory
    /// A record points outside the file, or contradicts another.
    case damaged
    /// Parts on other disks, or the 64-bit form, which no file within our limits needs.
    case unsupportedForm
    case encrypted(String)
    case unsupportedMethod(String, Int)
    case duplicateEntry(String)
    case overlappingEntries(String)
    case tooManyEntries(Int)
    /// The entries would unpack to more than the limit (zip bomb).
    case tooLarge(limit: Int)
    /// What was unpacked is not what the directory says: another length or CRC.
    case contentsDisagree(String)
}

/// The most that a zip archive may hold.
public struct ZipLimits: Sendable {
    public var entries: Int
    /// Bytes of all entries together when unpacked.
    public var unpackedBytes: Int
    /// Whether names that are no UTF-8 are read as GB 18030, as Chinese Windows writes them.
    public var readsChineseNames: Bool

    public init(entries: Int = 2000, unpackedBytes: Int = 200 << 20, readsChineseNames: Bool = false) {
        self.entries = entries
        self.unpackedBytes = unpackedBytes
        self.readsChineseNames = readsChineseNames
    }
}
