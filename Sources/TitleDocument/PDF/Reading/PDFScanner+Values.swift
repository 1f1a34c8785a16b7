extension PDFScanner {
    /// Reads one value; `depth` counts the arrays and dictionaries around it.
    mutating func readValue(depth: Int = 0) throws(PDFFault) -> PDFValue {
        guard depth <= limits.depth else { throw .limitExceeded(.depth) }
        guard valuesLeft > 0 else { throw .limitExceeded(.values) }
        valuesLeft -= 1
        switch next {
        case UInt8(ascii: "/"): return .name(try readName())
        case UInt8(ascii: "("): return .bytes(try readLiteralString())
        case UInt8(ascii: "["): return .array(try readArray(depth: depth))
        case UInt8(ascii: "<"):
            guard isNext("<<") else { return .bytes(try readHexString()) }
            return .dictionary(try readDictionary(depth: depth) { _, _ in })
        default: return try readNumberOrKeyword()
        }
    }

    /// Reads a dictionary and tells `visit` where each of its own values stands.
    mutating func readDictionary(
        depth: Int = 0,
        visit: (String, Range<Int>) -> Void
    ) throws(PDFFault) -> PDFDictionary {
        try expect("<<")
        var entries: [(key: String, value: PDFValue)] = []
        entries.reserveCapacity(8)
        while !skip(">>") {
            let key = try readName()
            skipSpace()
            let start = position
            entries.append((key, try readValue(depth: depth + 1)))
            visit(key, start..<position)
            skipSpace()
        }
        guard PDFScanner.isEachKeyOnce(entries) else { throw fault }
        return PDFDictionary(unique: entries)
    }

    /// Few keys are compared with each other faster than they are hashed; for many that would not be linear.
    private static func isEachKeyOnce(_ entries: [(key: String, value: PDFValue)]) -> Bool {
        guard entries.count <= 12 else { return Set(entries.map(\.key)).count == entries.count }
        return entries.indices.allSatisfy { index in
            entries[..<index].allSatisfy { $0.key != entries[index].key }
        }
    }

    private mutating func readArray(depth: Int) throws(PDFFault) -> [PDFValue] {
        try expect("[")
        var values: [PDFValue] = []
        while true {
            skipSpace()
            if skip("]") { return values }
            values.append(try readValue(depth: depth + 1))
        }
    }

    private mutating func readName() throws(PDFFault) -> String {
        try expect("/")
        let start = position
        while let byte = next, byte.isRegular, byte != UInt8(ascii: "#") { position += 1 }
        guard isNext("#") else { return String(decoding: bytes[start..<position], as: UTF8.self) }
        return try readEscapedName(after: bytes[start..<position])
    }

    private mutating func readEscapedName(after start: ArraySlice<UInt8>) throws(PDFFault) -> String {
        var name = Array(start)
        while let byte = next, byte.isRegular {
            position += 1
            name.append(byte == UInt8(ascii: "#") ? try readHexByte() : byte)
        }
        guard let text = String(validating: name, as: UTF8.self) else { throw fault }
        return text
    }

    private mutating func readHexString() throws(PDFFault) -> [UInt8] {
        try expect("<")
        let count = bytes[position..<end].prefix { $0 != UInt8(ascii: ">") }.count / 2
        var string = [UInt8](repeating: 0, count: count)
        for index in 0..<count { string[index] = try readHexByte() }
        try expect(">")
        return string
    }

    private mutating func readHexByte() throws(PDFFault) -> UInt8 {
        guard position + 1 < end, let high = bytes[position].hexadecimalDigit,
            let low = bytes[position + 1].hexadecimalDigit
        else { throw fault }
        position += 2
        return high << 4 | low
    }

    /// Printable ASCII in which only the backslash and the round brackets are escaped.
    private mutating func readLiteralString() throws(PDFFault) -> [UInt8] {
        try expect("(")
        var string: [UInt8] = []
        while !skip(")") {
            if skip("\\") {
                guard isNext("(") || isNext(")") || isNext("\\") else { throw fault }
            } else if isNext("(") {
                throw fault
            }
            guard let byte = next, (0x20...0x7E).contains(byte) else { throw fault }
            string.append(byte)
            position += 1
        }
        return string
    }

    private mutating func readNumberOrKeyword() throws(PDFFault) -> PDFValue {
        if skip("true") { return .boolean(true) }
        if skip("false") { return .boolean(false) }
        if skip("null") { return .null }
        let isNegative = skip("-")
        let whole = isNext(".") ? 0 : try expectNatural()
        if skip(".") {
            let value = Double(whole) + (try readFraction())
            return .real(isNegative ? -value : value)
        }
        if !isNegative, skip(" 0 R") { return .reference(PDFReference(number: whole)) }
        return .integer(isNegative ? -whole : whole)
    }

    private mutating func readFraction() throws(PDFFault) -> Double {
        let start = position
        let digits = try expectNatural()
        return (start..<position).reduce(Double(digits)) { value, _ in value / 10 }
    }
}

extension UInt8 {
    /// Printable ASCII that is no delimiter (ISO 32000-1, 7.2.2).
    fileprivate var isRegular: Bool {
        switch self {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
            false
        default: (0x21...0x7E).contains(self)
        }
    }
}
