/// What the strict XML reader gives one after the other.
///
/// Names are as written, prefix included.
public enum XMLEvent: Hashable, Sendable {
    /// An element begins; an empty element gives `start` and `end`.
    case start(XMLTag)
    case end(String)
    /// Character data with references resolved and line ends made `\n`; CDATA comes as text too.
    case text(String)
}

public struct XMLTag: Hashable, Sendable {
    public let name: String
    /// In the order they were written; no name stands twice.
    public let attributes: [XMLAttribute]

    /// The name without its prefix.
    public var localName: Substring { XMLTag.localName(name) }

    public subscript(attribute: String) -> String? {
        attributes.first { $0.name == attribute }?.value
    }

    public static func localName(_ name: String) -> Substring {
        name.utf8.firstIndex(of: UInt8(ascii: ":")).map { name[name.utf8.index(after: $0)...] } ?? name[...]
    }
}

public struct XMLAttribute: Hashable, Sendable {
    public let name: String
    public let value: String
}

/// A place in a text: both numbers begin at 1; columns count characters (Unicode scalars).
public struct XMLLocation: Hashable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// Why an XML text is refused, and where.
public struct XMLFault: Error, Hashable, Sendable {
    public let reason: Reason
    public let location: XMLLocation

    public enum Reason: String, Sendable {
        case tooLarge = "too-large"
        case encoding
        case doctype
        case entity
        case character
        case version
        case tooDeep = "too-deep"
        case tooManyAttributes = "too-many-attributes"
        case duplicateAttribute = "duplicate-attribute"
        case mismatchedTag = "mismatched-tag"
        case unfinished
        case noRoot = "no-root"
        case afterRoot = "after-root"
        case syntax
    }
}

/// The most that an XML text may hold.
public struct XMLLimits: Sendable {
    public var bytes: Int
    public var depth: Int
    public var attributes: Int

    public init(bytes: Int = 100 << 20, depth: Int = 100, attributes: Int = 200) {
        self.bytes = bytes
        self.depth = depth
        self.attributes = attributes
    }
}
