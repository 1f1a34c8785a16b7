extension PDFBytes {
    public mutating func append(_ value: PDFValue) {
        switch value {
        case .null: append("null")
        case .boolean(let truth): append(truth ? "true" : "false")
        case .integer(let number): append(number)
        case .real(let number): append(number, decimals: 5)
        case .name(let name): append(name: name)
        case .bytes(let bytes): append(hexString: bytes)
        case .text(let text): append(text: text)
        case .array(let values): append(values)
        case .dictionary(let dictionary): append(dictionary)
        case .reference(let reference): append(reference)
        case .raw(let bytes): append(bytes: bytes)
        }
    }

    public mutating func append(_ reference: PDFReference) {
        append(reference.number)
        append(" 0 R")
    }

    mutating func append(_ references: [PDFReference]) {
        append("[")
        for (index, reference) in references.enumerated() {
            if index > 0 { append(" ") }
            append(reference)
        }
        append("]")
    }

    public mutating func append(_ dictionary: PDFDictionary) {
        append("<<")
        appendEntries(of: dictionary)
        append(">>")
    }

    mutating func appendEntries(of dictionary: PDFDictionary) {
        for (key, value) in dictionary.entries {
            append(name: key)
            if value.needsSpaceBefore { append(" ") }
            append(value)
        }
    }

    private mutating func append(_ values: [PDFValue]) {
        append("[")
        for (index, value) in values.enumerated() {
            if index > 0, value.needsSpaceBefore { append(" ") }
            append(value)
        }
        append("]")
    }

    /// A name (7.3.5): bytes that are not regular characters are written as `#hh`.
    public mutating func append(name: String) {
        append("/")
        if name.utf8.allSatisfy(\.isRegularInName) { return append(syntax: name) }
        for byte in name.utf8 {
            if byte.isRegularInName {
                append(byte: byte)
            } else {
                append("#")
                append(byte: hexDigit(byte >> 4))
                append(byte: hexDigit(byte & 15))
            }
        }
    }

    public mutating func append(hexString bytes: [UInt8]) {
        append("<")
        append(hex: bytes)
        append(">")
    }

    /// A text string (7.9.2.2).
    public mutating func append(text: String) {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
            append(literal: text)
        } else {
            append("<FEFF")
            for unit in text.utf16 { append(hex16: unit) }
            append(">")
        }
    }

    private mutating func append(literal ascii: String) {
        append("(")
        for byte in ascii.utf8 {
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\\") { append("\\") }
            append(byte: byte)
        }
        append(")")
    }
}

extension PDFValue {
    fileprivate var needsSpaceBefore: Bool {
        switch self {
        case .null, .boolean, .integer, .real, .reference, .raw: true
        case .name, .bytes, .text, .array, .dictionary: false
        }
    }
}

extension UInt8 {
    /// Printable ASCII that is neither a delimiter (7.2.2) nor the number sign.
    fileprivate var isRegularInName: Bool {
        switch self {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"),
            UInt8(ascii: "#"):
            false
        default: (0x21...0x7E).contains(self)
        }
    }
}
