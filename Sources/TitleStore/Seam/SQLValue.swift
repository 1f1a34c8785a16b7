/// One value as both engines keep it.
///
/// Booleans are integers 0 and 1, times integers, civil dates text.
public enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])
}
