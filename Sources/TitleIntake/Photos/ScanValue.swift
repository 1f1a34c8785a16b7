/// A value of PDF as a scan needs it; references are resolved when they are asked for, strings are left out.
indirect enum ScanValue {
    case integer(Int)
    case name(String)
    case array([ScanValue])
    case dictionary([String: ScanValue])
    case reference(Int)
    /// Strings, fractions, null and the like.
    case other

    subscript(key: String) -> ScanValue? {
        if case .dictionary(let entries) = self { entries[key] } else { nil }
    }

    var integer: Int? {
        if case .integer(let value) = self { value } else { nil }
    }

    var array: [ScanValue]? {
        if case .array(let values) = self { values } else { nil }
    }

    var reference: Int? {
        if case .reference(let number) = self { number } else { nil }
    }

    /// A name, or the only name of an array.
    var onlyName: String? {
        switch self {
        case .name(let name): name
        case .array(let values) where values.count == 1: values[0].onlyName
        default: nil
        }
    }
}

/// Reads values in any spelling that PDF allows (ISO 32000-1, 7.2 and 7.3).
struct ScanReader {
    let bytes: [UInt8]
    var place: Int
    private(set) var valuesLeft: Int
    /// No name or number of a scan is longer.
    private static let longestWord = 1024

    init(_ bytes: [UInt8], at place: Int = 0, values: Int = 20_000) {
        (self.bytes, self.place, valuesLeft) = (bytes, place, values)
    }

    mutating func skipSpace() {
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "%") {
                while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
            } else if bytes[place].isSpace {
                place += 1
            } else {
                return
            }
        }
    }

    /// Nil when there is no value, or more than a scan has.
    mutating func value(depth: Int = 0) -> ScanValue? {
        skipSpace()
        valuesLeft -= 1
        guard place < bytes.count, depth < 12, valuesLeft > 0 else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "/"): return .name(name())
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "("): return string()
        case UInt8(ascii: "<"):
            if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "<") { return dictionary(depth) }
            return hexadecimalString()
        default: return number()
        }
    }

    /// A run of characters that are neither space nor delimiters.
    mutating func word() -> String {
        let start = place
        while place < bytes.count, place - start < Self.longestWord, bytes[place].isRegular { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func name() -> String {
        place += 1
        return word()
    }

    private mutating func array(_ depth: Int) -> ScanValue? {
        place += 1
        var values: [ScanValue] = []
        while true {
            skipSpace()
            guard place < bytes.count else { return nil }
            if bytes[place] == UInt8(ascii: "]") {
                place += 1
                return .array(values)
            }
            guard let value = value(depth: depth + 1) else { return nil }
            values.append(value)
        }
    }

    private mutating func dictionary(_ depth: Int) -> ScanValue? {
        place += 2
        var entries: [String: ScanValue] = [:]
        while true {
            skipSpace()
            guard place + 1 < bytes.count else { return nil }
            if bytes[place] == UInt8(ascii: ">"), bytes[place + 1] == UInt8(ascii: ">") {
                place += 2
                return .dictionary(entries)
            }
            guard bytes[place] == UInt8(ascii: "/") else { return nil }
            let key = name()
            guard let value = value(depth: depth + 1), entries.updateValue(value, forKey: key) == nil else {
                return nil
            }
        }
    }

    private mutating func string() -> ScanValue? {
        var open = 0
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\\"): place += 1
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"): open -= 1
            default: break
            }
            place += 1
            if open == 0 { return .other }
        }
        return nil
    }

    private mutating func hexadecimalString() -> ScanValue? {
        while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
        guard place < bytes.count else { return nil }
        place += 1
        return .other
    }

    private mutating func number() -> ScanValue? {
        let text = word()
        guard !text.isEmpty else { return nil }
        guard let value = Int(text) else { return .other }
        let behind = place
        skipSpace()
        let generation = word()
        skipSpace()
        if value >= 0, UInt16(generation) != nil, word() == "R" { return .reference(value) }
        place = behind
        return .integer(value)
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool { [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(self) }

    fileprivate var isRegular: Bool {
        !isSpace && !"()<>[]{}/%".utf8.contains(self)
    }
}
