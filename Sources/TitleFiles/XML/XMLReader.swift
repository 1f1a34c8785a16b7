/// A strict pull reader of XML 1.0 in UTF-8: no document type, no entities but the five and character references.
///
/// The caller asks for one event after the other; nothing is kept but the names of the open elements.
public struct XMLReader {
    var scanner: XMLScanner
    private let limits: XMLLimits
    private var open: [String] = []
    private var pendingEnd: String?
    private var sawRoot = false

    /// Where the event that `next` gave last begins in the bytes.
    public private(set) var eventOffset = 0

    public init(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLFault) {
        self.limits = limits
        scanner = XMLScanner(bytes)
        guard bytes.count <= limits.bytes else { throw scanner.fault(.tooLarge, at: 0) }
        try scanner.skipStart()
    }

    /// How many elements are open around the next event.
    public var depth: Int { open.count }

    /// Line and column of the event that `next` gave last.
    public var location: XMLLocation { scanner.location(of: eventOffset) }

    /// The next event; nil after the root element's end and what may follow it.
    public mutating func next() throws(XMLFault) -> XMLEvent? {
        if let name = pendingEnd {
            pendingEnd = nil
            open.removeLast()
            return .end(name)
        }
        while !scanner.isAtEnd {
            eventOffset = scanner.position
            if let event = scanner.isAtMarkup ? try markup() : try text() { return event }
        }
        guard open.isEmpty else { throw scanner.fault(.unfinished) }
        guard sawRoot else { throw scanner.fault(.noRoot) }
        return nil
    }

    private mutating func text() throws(XMLFault) -> XMLEvent? {
        let text = try scanner.text()
        if !open.isEmpty { return .text(text) }
        guard text.utf8.allSatisfy(XMLScanner.isSpace) else { throw scanner.fault(.syntax, at: eventOffset) }
        return nil
    }

    private mutating func markup() throws(XMLFault) -> XMLEvent? {
        switch scanner.byte(after: 1) {
        case UInt8(ascii: "/"): return try endTag()
        case UInt8(ascii: "?"): try scanner.skipInstruction()
        case UInt8(ascii: "!"): return try declaration()
        default: return try startTag()
        }
        return nil
    }

    private mutating func declaration() throws(XMLFault) -> XMLEvent? {
        if scanner.starts(with: "<!--") {
            try scanner.skipComment()
            return nil
        }
        if scanner.starts(with: "<![CDATA["), !open.isEmpty { return .text(try scanner.cdata()) }
        throw scanner.fault(scanner.starts(with: "<!DOCTYPE") ? .doctype : .syntax)
    }

    private mutating func startTag() throws(XMLFault) -> XMLEvent? {
        guard !open.isEmpty || !sawRoot else { throw scanner.fault(.afterRoot) }
        guard open.count < limits.depth else { throw scanner.fault(.tooDeep) }
        let (name, attributes, isEmpty) = try scanner.startTag(attributeLimit: limits.attributes)
        sawRoot = true
        open.append(name)
        if isEmpty { pendingEnd = name }
        return .start(XMLTag(name: name, attributes: attributes))
    }

    private mutating func endTag() throws(XMLFault) -> XMLEvent? {
        let name = try scanner.endTag()
        guard open.last == name else { throw scanner.fault(.mismatchedTag, at: eventOffset) }
        open.removeLast()
        return .end(name)
    }
}
