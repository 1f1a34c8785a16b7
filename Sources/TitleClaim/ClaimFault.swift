/// Why bytes or a text are not what they should be.
public enum ClaimFault: Error, Equatable, Sendable {
    /// The bytes end inside an item.
    case truncated
    /// Bytes follow the end of the item.
    case trailingBytes(at: Int)
    case tooLarge(bytes: Int, limit: Int)
    case tooDeep(at: Int)
    /// An integer or length that is not in its shortest form, or an indefinite length (RFC 8949 §4.2.1).
    case notCanonical(at: Int)
    /// A key that stands twice or not in the order of RFC 8949 §4.2.1.
    case keysNotAscending(at: Int)
    /// A float, an undefined value or another item that our formats never hold.
    case unsupportedItem(at: Int)
    case unexpectedType(at: Int)
    case outOfRange(at: Int)
    /// Text that is not UTF-8, or holds control, bidirectional or invisible characters.
    case unfitText(at: Int)
    case missing(key: Int)
    case unknown(key: Int)
    case unsupportedVersion(UInt64)
    case unsupportedAlgorithm(Int64)
    case unsupportedContentType
    /// The text is not `https://HOST/v#DIGITS`.
    case notAQRText
    /// A group of digits that no bytes are written as.
    case unfitDigits(group: Int)
    /// Values that are right one by one and wrong together: the bytes are not what the value would be written as.
    case ambiguous
}
