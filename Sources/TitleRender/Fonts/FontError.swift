/// Why the fonts cannot be used.
public enum FontError: Error, Hashable, Sendable {
    /// No font folder holds the file; the Debian package that brings it is named.
    case missing(path: String, package: String)
    /// The file is there and is no font.
    case damaged(path: String, package: String)
}

extension FontError {
    /// The key of its words.
    public var key: String {
        switch self {
        case .missing: "font.missing"
        case .damaged: "font.damaged"
        }
    }

    /// The facts that these words name.
    public var facts: [String: String] {
        switch self {
        case .missing(let path, let package), .damaged(let path, let package): ["path": path, "package": package]
        }
    }
}
