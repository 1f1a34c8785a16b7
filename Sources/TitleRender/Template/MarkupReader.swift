/// Reads XML strictly: UTF-8, no document type, no entities but the five, no processing instructions after the
/// declaration, every element closed, every attribute once (Extensible Markup Language 1.0, 5th edition).
struct MarkupReader {
    let source: SourceText
    private var at = 0
    private var elements = 0

    static let depth = 64
    static let count = 100_000

    /// Ends the reading at the first breach: what follows a broken tag means nothing.
    struct Breach: Error {
        let fault: TemplateFault
    }

    init(_ source: SourceText) {
        self.source = source
    }

    mutating func root() throws(Breach) -> MarkupElement {
        if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
        if looking(at: "<?xml ") { try skip(past: "?>") }
        try skipSpaceAndComments()
        let root = try element(depth: 1)
        try skipSpaceAndComments()
        guard at == source.bytes.count else { throw breach(.malformedMarkup, found: ahead) }
        return root
    }

    private mutating func element(depth: Int) throws(Breach) -> MarkupElement {
        let start = at
        guard depth <= Self.depth else { throw breach(.tooDeep) }
        elements += 1
        guard elements <= Self.count else { throw breach(.tooMany) }
        guard take("<"), let name = takeName() else { throw breach(.malformedMarkup, found: ahead) }
        var element = MarkupElement(name: name, attributes: try attributes(), offset: start)
        if take("/>") { return element }
        guard take(">") else { throw breach(.malformedMarkup, found: ahead) }
        element.children = try children(depth: depth)
        let end = at
        guard take("</"), takeName() == name, skipSpace(), take(">") else {
            at = end
            throw breach(.malformedMarkup, "</\(name)>", found: ahead)
        }
        return element
    }

    private mutating func attributes() throws(Breach) -> [MarkupElement.Attribute] {
        var attributes: [MarkupElement.Attribute] = []
        while true {
            let spaced = isSpace(at)
            _ = skipSpace()
            if looking(at: ">") || looking(at: "/>") { return attributes }
            let start = at
            guard spaced, let name = takeName(), skipSpace(), take("="), skipSpace() else {
                throw breach(.malformedMarkup, found: ahead)
            }
            guard !attributes.contains(where: { $0.name == name }) else {
                at = start
                throw breach(.duplicateName, name)
            }
            attributes.append(MarkupElement.Attribute(name: name, value: try quoted(), offset: start))
        }
    }

    private mutating func quoted() throws(Breach) -> String {
        let quote = at < source.bytes.count ? source.bytes[at] : 0
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw breach(.malformedMarkup, found: ahead)
        }
        at += 1
        return try characters { $0 == quote }
    }

    private mutating func children(depth: Int) throws(Breach) -> [MarkupElement.Child] {
        var children: [MarkupElement.Child] = []
        while at < source.bytes.count, !looking(at: "</") {
            if looking(at: "<!--") {
                try skip(past: "-->")
            } else if looking(at: "<!") || looking(at: "<?") {
                throw breach(.forbiddenMarkup, found: ahead)
            } else if looking(at: "<") {
                children.append(.element(try element(depth: depth + 1)))
            } else {
                let start = source.bytes[at...].firstIndex { ![0x20, 9, 10, 13].contains($0) } ?? at
                children.append(.text(try characters { $0 == UInt8(ascii: "<") }, offset: start))
            }
        }
        return children
    }
}

extension MarkupReader {
    /// Text up to the byte that `ends` it, which is taken when it is a quote.
    private mutating func characters(until ends: (UInt8) -> Bool) throws(Breach) -> String {
        var text: [UInt8] = []
        while at < source.bytes.count, !ends(source.bytes[at]) {
            switch source.bytes[at] {
            case UInt8(ascii: "&"): text += try entity()
            case UInt8(ascii: "<"): throw breach(.malformedMarkup, found: ahead)
            case let byte where byte < 0x20 && byte != 9 && byte != 10 && byte != 13:
                throw breach(.malformedMarkup, found: "U+00\(byte)")
            case let byte:
                text.append(byte)
                at += 1
            }
        }
        guard at < source.bytes.count else { throw breach(.malformedMarkup) }
        if source.bytes[at] != UInt8(ascii: "<") { at += 1 }
        guard let string = String(validating: text, as: UTF8.self) else { throw breach(.notText) }
        return string
    }

    private mutating func entity() throws(Breach) -> [UInt8] {
        let start = at
        at += 1
        let numeric = take("#")
        let hex = numeric && take("x")
        let from = at
        while at < source.bytes.count, at - from < 8, isWordByte(source.bytes[at]) { at += 1 }
        let word = String(decoding: source.bytes[from..<at], as: UTF8.self)
        guard take(";") else { throw breach(.malformedMarkup, found: ahead) }
        if numeric, let value = UInt32(word, radix: hex ? 16 : 10), value >= 0x20 || value == 9 || value == 10,
            let scalar = Unicode.Scalar(value)
        {
            return Array(String(scalar).utf8)
        }
        let known: [String: UInt8] = ["amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27]
        guard !numeric, let byte = known[word] else {
            at = start
            throw breach(.forbiddenMarkup, found: ahead)
        }
        return [byte]
    }

    private mutating func skipSpaceAndComments() throws(Breach) {
        _ = skipSpace()
        while looking(at: "<!--") {
            try skip(past: "-->")
            _ = skipSpace()
        }
        if looking(at: "<!") || looking(at: "<?") { throw breach(.forbiddenMarkup, found: ahead) }
    }

    private mutating func skip(past end: StaticString) throws(Breach) {
        let start = at
        while at < source.bytes.count, !looking(at: end) { at += 1 }
        guard take(end) else {
            at = start
            throw breach(.malformedMarkup, found: ahead)
        }
    }

    /// Always true, so that it can stand in a chain of conditions.
    private mutating func skipSpace() -> Bool {
        while isSpace(at) { at += 1 }
        return true
    }

    private mutating func takeName() -> String? {
        let start = at
        while at < source.bytes.count, isWordByte(source.bytes[at]) { at += 1 }
        guard at > start, !(0x30...0x39).contains(source.bytes[start]) else { return nil }
        return String(decoding: source.bytes[start..<at], as: UTF8.self)
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    private func isSpace(_ offset: Int) -> Bool {
        offset < source.bytes.count && [0x20, 9, 10, 13].contains(source.bytes[offset])
    }

    private mutating func take(_ text: StaticString) -> Bool {
        guard looking(at: text) else { return false }
        at += text.utf8CodeUnitCount
        return true
    }

    private func looking(at text: StaticString) -> Bool {
        text.withUTF8Buffer { source.bytes[min(at, source.bytes.count)...].starts(with: $0) }
    }

    private var ahead: String { source.ahead(of: at) }

    private func breach(_ code: TemplateFault.Code, _ subject: String = "", found: String = "") -> Breach {
        let endsEarly = code == .malformedMarkup && found.isEmpty
        return Breach(fault: source.fault(endsEarly ? .endsEarly : code, at: at, subject, found: found))
    }
}
