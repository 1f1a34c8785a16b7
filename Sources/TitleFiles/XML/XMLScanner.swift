/// The tokens of XML, over bytes; knows nothing of which element stands in which.
struct XMLScanner {
    let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position >= bytes.count }
    var isAtMarkup: Bool { position < bytes.count && bytes[position] == UInt8(ascii: "<") }

    func byte(after distance: Int) -> UInt8? {
        position + distance < bytes.count ? bytes[position + distance] : nil
    }

    func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    func fault(_ reason: XMLFault.Reason, at offset: Int? = nil) -> XMLFault {
        XMLFault(reason: reason, location: location(of: offset ?? position))
    }

    /// Counts from the beginning: asked for only when something is said about a place.
    func location(of offset: Int) -> XMLLocation {
        let before = bytes[..<min(offset, bytes.count)]
        let line = before.reduce(1) { $1 == 10 ? $0 + 1 : $0 }
        let lineStart = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
        let column = before[lineStart...].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        return XMLLocation(line: line, column: column)
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 32 || byte == 10 || byte == 9 || byte == 13
    }
}

// MARK: Before the root

extension XMLScanner {
    /// The byte order mark and the XML declaration, which may name no encoding but UTF-8.
    mutating func skipStart() throws(XMLFault) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw fault(.encoding, at: 0) }
        guard starts(with: "<?xml "), let end = find("?>", from: position) else { return }
        let declaration = String(decoding: bytes[position..<end], as: UTF8.self).lowercased()
        guard declaration.contains("version=\"1.0\"") || declaration.contains("version='1.0'") else {
            throw fault(.version)
        }
        if declaration.contains("encoding="), !declaration.contains("utf-8"), !declaration.contains("us-ascii") {
            throw fault(.encoding)
        }
        position = end + 2
    }

    mutating func skipComment() throws(XMLFault) {
        guard let end = find("--", from: position + 4) else { throw fault(.unfinished) }
        guard end + 2 < bytes.count, bytes[end + 2] == UInt8(ascii: ">") else { throw fault(.syntax) }
        position = end + 3
    }

    mutating func skipInstruction() throws(XMLFault) {
        guard let end = find("?>", from: position + 2) else { throw fault(.unfinished) }
        position = end + 2
    }
}

// MARK: Text

extension XMLScanner {
    /// Character data up to the next `<` or the end.
    mutating func text() throws(XMLFault) -> String {
        let start = position
        var isPlain = true
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            let byte = bytes[position]
            if byte == UInt8(ascii: "&") || byte == 13 { isPlain = false }
            guard byte >= 32 || XMLScanner.isSpace(byte) else { throw fault(.character) }
            if byte == UInt8(ascii: "]"), starts(with: "]]>") { throw fault(.syntax) }
            position += 1
        }
        let raw = bytes[start..<position]
        return isPlain ? String(decoding: raw, as: UTF8.self) : try resolved(raw, isAttribute: false)
    }

    mutating func cdata() throws(XMLFault) -> String {
        let start = position + 9
        guard let end = find("]]>", from: start) else { throw fault(.unfinished) }
        if let odd = bytes[start..<end].firstIndex(where: { $0 < 32 && !XMLScanner.isSpace($0) }) {
            throw fault(.character, at: odd)
        }
        position = end + 3
        return String(decoding: withPlainLineEnds(bytes[start..<end]), as: UTF8.self)
    }

    /// References resolved; line ends made `\n`, or every white space a blank in an attribute (XML 1.0, 2.11 and 3.3.3).
    private func resolved(_ raw: ArraySlice<UInt8>, isAttribute: Bool) throws(XMLFault) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(raw.count)
        var index = raw.startIndex
        while index < raw.endIndex {
            let byte = raw[index]
            if byte == UInt8(ascii: "&") {
                let (scalar, next) = try reference(at: index, before: raw.endIndex)
                result.append(contentsOf: String(scalar).utf8)
                index = next
            } else {
                let isPair = byte == 13 && index + 1 < raw.endIndex && raw[index + 1] == 10
                if !isPair { result.append(byte == 13 ? 10 : byte) }
                if isAttribute, let last = result.last, XMLScanner.isSpace(last) { result[result.count - 1] = 32 }
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func withPlainLineEnds(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        for index in raw.indices where !(raw[index] == 13 && index + 1 < raw.endIndex && raw[index + 1] == 10) {
            result.append(raw[index] == 13 ? 10 : raw[index])
        }
        return result
    }

    private func reference(at start: Int, before end: Int) throws(XMLFault) -> (Unicode.Scalar, next: Int) {
        let window = bytes[start + 1..<min(end, start + 12)]
        guard let semicolon = window.firstIndex(of: UInt8(ascii: ";")) else { throw fault(.entity, at: start) }
        let name = String(decoding: bytes[start + 1..<semicolon], as: UTF8.self)
        guard let scalar = XMLScanner.named[name] ?? XMLScanner.numbered(name) else { throw fault(.entity, at: start) }
        return (scalar, semicolon + 1)
    }

    private static let named: [String: Unicode.Scalar] = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]

    /// `#60` or `#x3C`, a character that XML 1.0 allows (2.2).
    private static func numbered(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return nil }
        let isHex = name.hasPrefix("#x")
        let digits = name.dropFirst(isHex ? 2 : 1)
        guard !digits.isEmpty, !digits.hasPrefix("+"), !digits.hasPrefix("-") else { return nil }
        guard let scalar = UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init) else { return nil }
        let isAllowed = scalar.value >= 32 || isSpace(UInt8(truncatingIfNeeded: scalar.value))
        return isAllowed && scalar.value & 0xFFFE != 0xFFFE ? scalar : nil
    }
}

// MARK: Tags

extension XMLScanner {
    mutating func startTag(
        attributeLimit: Int
    ) throws(XMLFault) -> (name: String, attributes: [XMLAttribute], isEmpty: Bool) {
        position += 1
        let name = try self.name()
        var attributes: [XMLAttribute] = []
        while true {
            let hadSpace = skipSpace()
            if take(">") { return (name, attributes, false) }
            if take("/>") { return (name, attributes, true) }
            guard hadSpace, !isAtEnd else { throw fault(isAtEnd ? .unfinished : .syntax) }
            let attribute = try self.attribute()
            guard !attributes.contains(where: { $0.name == attribute.name }) else { throw fault(.duplicateAttribute) }
            attributes.append(attribute)
            guard attributes.count <= attributeLimit else { throw fault(.tooManyAttributes) }
        }
    }

    mutating func endTag() throws(XMLFault) -> String {
        position += 2
        let name = try self.name()
        _ = skipSpace()
        guard take(">") else { throw fault(isAtEnd ? .unfinished : .syntax) }
        return name
    }

    private mutating func attribute() throws(XMLFault) -> XMLAttribute {
        let name = try self.name()
        _ = skipSpace()
        guard take("=") else { throw fault(.syntax) }
        _ = skipSpace()
        guard let quote = byte(after: 0), quote == 34 || quote == 39 else { throw fault(.syntax) }
        position += 1
        return XMLAttribute(name: name, value: try attributeValue(until: quote))
    }

    private mutating func attributeValue(until quote: UInt8) throws(XMLFault) -> String {
        let start = position
        var isPlain = true
        while position < bytes.count, bytes[position] != quote {
            let byte = bytes[position]
            guard byte != UInt8(ascii: "<") else { throw fault(.syntax) }
            guard byte >= 32 || XMLScanner.isSpace(byte) else { throw fault(.character) }
            if byte == UInt8(ascii: "&") || byte < 32 { isPlain = false }
            position += 1
        }
        guard !isAtEnd else { throw fault(.unfinished) }
        let raw = bytes[start..<position]
        position += 1
        return isPlain ? String(decoding: raw, as: UTF8.self) : try resolved(raw, isAttribute: true)
    }

    /// Any byte beyond ASCII may stand in a name: the exact letters matter to nobody who reads our formats.
    private mutating func name() throws(XMLFault) -> String {
        let start = position
        while position < bytes.count, XMLScanner.isNameByte(bytes[position]) { position += 1 }
        guard start < position, position - start <= 200, !XMLScanner.isNoFirst(bytes[start]) else {
            throw fault(isAtEnd ? .unfinished : .syntax)
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...58, 65...90, 97...122, 95, 45, 46, 128...: true
        default: false
        }
    }

    private static func isNoFirst(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || byte == 45 || byte == 46
    }

    private mutating func skipSpace() -> Bool {
        let start = position
        while position < bytes.count, XMLScanner.isSpace(bytes[position]) { position += 1 }
        return position > start
    }

    private mutating func take(_ text: StaticString) -> Bool {
        guard starts(with: text) else { return false }
        position += text.utf8CodeUnitCount
        return true
    }

    private func find(_ text: StaticString, from start: Int) -> Int? {
        text.withUTF8Buffer { wanted in
            guard start + wanted.count <= bytes.count else { return nil }
            return (start...bytes.count - wanted.count).first { offset in
                bytes[offset] == wanted[0] && bytes[offset...].starts(with: wanted)
            }
        }
    }
}
