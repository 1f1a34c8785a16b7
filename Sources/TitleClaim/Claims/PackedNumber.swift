/// A certificate number as it stands in a claim.
///
/// Our own form (17 digits and capitals and their ISO/IEC 7064 MOD 37,36 check character) becomes the 17 characters read
/// as a number of base 36 in 11 bytes; any other number stays text of 1…40 printable ASCII characters.
enum PackedNumber {
    static func write(_ number: String, to writer: inout CBORWriter) {
        if let packed = pack(Array(number.utf8)) {
            writer.byteString(packed)
        } else {
            writer.text(number)
        }
    }

    static func read(_ item: CBORItem) throws(ClaimFault) -> String {
        if let packed = try? item.byteString(11...11) { return try unpack(packed, at: item.offset) }
        let text = try item.text(1...40)
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .unfitText(at: item.offset) }
        guard pack(Array(text.utf8)) == nil else { throw .ambiguous }
        return text
    }

    /// Whether a number of our form begins with the issuer's code, which then stands nowhere else in the claim.
    static func names(_ issuer: String, in number: String) -> Bool {
        pack(Array(number.utf8)) != nil && issuer.utf8.count == 6 && number.utf8.starts(with: issuer.utf8)
    }

    /// The issuer that is written, else the one that a number of our form begins with.
    static func issuer(_ written: CBORItem?, of number: String) throws(ClaimFault) -> String {
        if let written { return try written.bodyCode() }
        guard pack(Array(number.utf8)) != nil else { throw .missing(key: 11) }
        return String(decoding: number.utf8.prefix(6), as: UTF8.self)
    }

    private static func pack(_ number: [UInt8]) -> [UInt8]? {
        guard number.count == 18 else { return nil }
        var packed = [UInt8](repeating: 0, count: 11)
        for character in number.dropLast() {
            guard let value = value(of: character) else { return nil }
            multiplyAdd(&packed, value)
        }
        return checkCharacter(number.dropLast()) == number[17] ? packed : nil
    }

    private static func unpack(_ packed: [UInt8], at offset: Int) throws(ClaimFault) -> String {
        var rest = packed
        var characters = [UInt8](repeating: 0, count: 17)
        for index in characters.indices.reversed() {
            characters[index] = character(of: divide(&rest))
        }
        guard rest.allSatisfy({ $0 == 0 }) else { throw .outOfRange(at: offset) }
        return String(decoding: characters + [checkCharacter(characters[...])], as: UTF8.self)
    }

    /// packed = packed · 36 + value; 36¹⁷ is less than 2⁸⁸.
    private static func multiplyAdd(_ packed: inout [UInt8], _ value: Int) {
        var carry = value
        for index in packed.indices.reversed() {
            carry += Int(packed[index]) * 36
            packed[index] = UInt8(truncatingIfNeeded: carry)
            carry >>= 8
        }
    }

    /// packed = packed / 36; the remainder.
    private static func divide(_ packed: inout [UInt8]) -> Int {
        var remainder = 0
        for index in packed.indices {
            remainder = remainder << 8 | Int(packed[index])
            packed[index] = UInt8(remainder / 36)
            remainder %= 36
        }
        return remainder
    }

    private static func checkCharacter(_ characters: ArraySlice<UInt8>) -> UInt8 {
        var product = 36
        for character in characters {
            product = (product + (value(of: character) ?? 0)) % 36
            product = (product == 0 ? 36 : product) * 2 % 37
        }
        return character(of: (37 - product) % 36)
    }

    private static func value(of character: UInt8) -> Int? {
        switch character {
        case 48...57: Int(character) - 48
        case 65...90: Int(character) - 55
        default: nil
        }
    }

    private static func character(of value: Int) -> UInt8 {
        UInt8(value < 10 ? value + 48 : value + 55)
    }
}
