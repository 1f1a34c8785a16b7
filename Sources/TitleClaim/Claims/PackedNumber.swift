/// A certificate number as it stands in a claim.
///
/// Our own form (17 digits and capitals and their ISO/IEC 7064 MOD 37,36 check character) becomes the 17 characters read
/// as a number of base 36 in 11 bytes; any other number stays text of 1…40 printable ASCII characters.
enum PackedNumber {
    static func write(_ number: String, to writer: inout CBORWriter) {
        if isOurs(number) {
            writer.byteString(pack(number))
        } else {
            writer.text(number)
        }
    }

    static func read(_ item: CBORItem) throws(ClaimFault) -> String {
        if item.isByteString { return try unpack(try item.byteString(11...11), at: item.offset) }
        let text = try item.text(1...40)
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .unfitText(at: item.offset) }
        guard !isOurs(text) else { throw .ambiguous }
        return text
    }

    /// Whether a number of our form begins with the issuer's code, which then stands nowhere else in the claim.
    static func names(_ issuer: String, in number: String) -> Bool {
        isOurs(number) && issuer.utf8.count == 6 && number.utf8.starts(with: issuer.utf8)
    }

    /// The issuer that is written, else the one that a number of our form begins with.
    static func issuer(_ written: CBORItem?, of number: String) throws(ClaimFault) -> String {
        if let written { return try written.bodyCode() }
        guard isOurs(number) else { throw .missing(key: 11) }
        return String(decoding: number.utf8.prefix(6), as: UTF8.self)
    }

    private static func isOurs(_ number: String) -> Bool {
        let characters = number.utf8
        guard characters.count == 18, characters.allSatisfy({ value(of: $0) != nil }) else { return false }
        return checkCharacter(characters.dropLast()) == characters.last
    }

    /// Seventeen characters as a number of base 36, big-endian; 36¹⁷ is less than 2⁸⁸.
    private static func pack(_ number: String) -> [UInt8] {
        var (high, low): (UInt64, UInt64) = (0, 0)
        for character in number.utf8.dropLast() {
            low = low * 36 + UInt64(value(of: character) ?? 0)
            high = high * 36 + low >> 32
            low &= 0xFFFF_FFFF
        }
        return bytes(of: high, 7) + bytes(of: low, 4)
    }

    private static func unpack(_ packed: [UInt8], at offset: Int) throws(ClaimFault) -> String {
        var high = packed.prefix(7).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var low = packed.suffix(4).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var characters = [UInt8](repeating: 0, count: 17)
        for index in characters.indices.reversed() {
            low |= (high % 36) << 32
            high /= 36
            characters[index] = character(of: Int(low % 36))
            low /= 36
        }
        guard high == 0, low == 0 else { throw .outOfRange(at: offset) }
        return String(decoding: characters + [checkCharacter(characters)], as: UTF8.self)
    }

    private static func bytes(of value: UInt64, _ count: UInt64) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    private static func checkCharacter(_ characters: some Sequence<UInt8>) -> UInt8 {
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
