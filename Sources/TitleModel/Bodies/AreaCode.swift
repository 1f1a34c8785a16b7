/// An area of GB/T 2260: two digits of region, two of city, two of county; zeros stand for the whole.
public struct AreaCode: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    public init?(_ text: String) {
        guard text.utf8.count == 6, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        self.text = text
    }

    /// 150000 contains 150404, 150400 contains 150404, 150404 contains itself alone.
    public func contains(_ other: AreaCode) -> Bool {
        other.text.hasPrefix(significant)
    }

    public var description: String { text }

    /// Whether it is a county, banner or district.
    public var isWithinACity: Bool { significant.count == 6 }

    /// The digits before the trailing pairs of zeros.
    public var significant: Substring {
        if text.hasSuffix("0000") { return text.prefix(2) }
        return text.hasSuffix("00") ? text.prefix(4) : text[...]
    }
}
