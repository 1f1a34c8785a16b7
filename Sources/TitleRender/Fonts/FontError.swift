/// Why the fonts cannot be used.
public enum FontError: Error, Hashable, Sendable {
    /// No font folder holds the file; the Debian package that brings it is named.
    case missing(path: String, package: String)
    /// The file is there and is no font.
    case damaged(path: String, package: String)
}
