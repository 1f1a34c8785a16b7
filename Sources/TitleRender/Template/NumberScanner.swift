/// Takes numbers and letters out of an attribute's value, separated as SVG has it: by spaces, by commas, or by nothing.
struct NumberScanner {
    private let bytes: [UInt8]
    private(set) var at = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { at >= bytes.count }

    mutating func skipSeparators() {
        while at < bytes.count, [0x20, 9, 10, 13, UInt8(ascii: ",")].contains(bytes[at]) { at += 1 }
    }

    /// An ASCII letter.
    mutating func letter() -> Character? {
        skipSeparators()
        guard at < bytes.count, (0x41...0x5A).contains(bytes[at]) || (0x61...0x7A).contains(bytes[at]) else {
            return nil
        }
        at += 1
        return Character(Unicode.Scalar(bytes[at - 1]))
    }

    /// A finite number no larger than a million either way; no page needs more.
    mutating func number() -> Double? {
        skipSeparators()
        let start = at
        takeSign()
        takeDigits()
        if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
            at += 1
            takeDigits()
        }
        takeExponent()
        guard let value = Double(String(decoding: bytes[start..<at], as: UTF8.self)), abs(value) <= 1_000_000 else {
            at = start
            return nil
        }
        return value
    }

    /// `0` or `1`; in path data the two flags of an arc may stand without a space between.
    mutating func flag() -> Bool? {
        skipSeparators()
        guard at < bytes.count, bytes[at] == 0x30 || bytes[at] == 0x31 else { return nil }
        at += 1
        return bytes[at - 1] == 0x31
    }

    mutating func take(_ byte: Unicode.Scalar) -> Bool {
        while at < bytes.count, [0x20, 9, 10, 13].contains(bytes[at]) { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: byte) else { return false }
        at += 1
        return true
    }

    private mutating func takeSign() {
        if at < bytes.count, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") { at += 1 }
    }

    private mutating func takeDigits() {
        while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
    }

    private mutating func takeExponent() {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "e") || bytes[at] == UInt8(ascii: "E") else { return }
        let start = at
        at += 1
        takeSign()
        let digits = at
        takeDigits()
        if at == digits { at = start }
    }
}

extension NumberScanner {
    /// All numbers of a list; nil when anything else stands in it.
    static func list(_ text: String) -> [Double]? {
        var scanner = NumberScanner(text)
        var numbers: [Double] = []
        scanner.skipSeparators()
        while !scanner.isAtEnd {
            guard let number = scanner.number() else { return nil }
            numbers.append(number)
            scanner.skipSeparators()
        }
        return numbers
    }

    /// One length in user units, with or without `px`.
    static func length(_ text: String) -> Double? {
        let bare = text.hasSuffix("px") ? String(text.dropLast(2)) : text
        guard let numbers = list(bare), numbers.count == 1 else { return nil }
        return numbers[0]
    }
}
