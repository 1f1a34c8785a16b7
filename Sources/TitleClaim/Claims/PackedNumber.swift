/// A certificate number as it stands in a claim.
///
/// Our own form (17 digits and capitals and their ISO/IEC 7064 MOD 37,36 check character) becomes the 17 characters read
/// as a number of base 36 in 11 bytes; any other number stays text of 1…40 printable ASCII characters.
enum PackedNumber {
    static func write(_ number: String, to writer: inout CBORWriter) {
        let characters = ClaimText.bytes(of: number)
        if isOurs(characters) {
            writer.byteString(pack(characters))
        } else {
            writer.text(number)
        }
    }

    static func read(_ item: CBORItem) throws(ClaimFault) -> String {
        if item.isByteString { return try unpack(try item.byteString(11...11), at: item.offset) }
        let text = try item.text(1...40)
        let characters = ClaimText.bytes(of: text)
        for character in characters where !(0x21...0x7E).contains(character) { throw .unfitText(at: item.offset) }
        guard !isOurs(characters) else { throw .ambiguous }
        return text
    }

    /// Whether a number of our form begins with the issuer's code, which then stands nowhere else in the claim.
    static func names(_ issuer: String, in number: String) -> Bool {
        let characters = ClaimText.bytes(of: number)
        return isOurs(characters) && Array(characters[..<6]) == ClaimText.bytes(of: issuer)
    }

    /// The issuer that is written, else the one that a number of our form begins with.
    static func issuer(_ written: CBORItem?, of number: String) throws(ClaimFault) -> String {
        if let written {
            let issuer = try written.bodyCode()
            guard !names(issuer, in: number) else { throw .ambiguous }
            return issuer
        }
        let characters = ClaimText.bytes(of: number)
        guard isOurs(characters) else { throw .missing(key: 11) }
        return ClaimText.text(Array(characters[..<6]))
    }

    private static func isOurs(_ characters: [UInt8]) -> Bool {
        guard characters.count == 18 else { return false }
        for character in characters where value(of: character) == nil { return false }
        return checkCharacter(characters) == characters[17]
    }

    /// Seventeen characters as a number of base 36, big-endian; 36¹⁷ is less than 2⁸⁸.
    private static func pack(_ characters: [UInt8]) -> [UInt8] {
        var (high, low): (UInt64, UInt64) = (0, 0)
        for character in characters[..<17] {
            low = low * 36 + UInt64(value(of: character) ?? 0)
            high = high * 36 + low >> 32
            low &= 0xFFFF_FFFF
        }
        return bytes(of: high, 7) + bytes(of: low, 4)
    }

    private static func unpack(_ packed: [UInt8], at offset: Int) throws(ClaimFault) -> String {
        var (high, low) = (UInt64(0), UInt64(0))
        for byte in packed[..<7] { high = high << 8 | UInt64(byte) }
        for byte in packed[7...] { low = low << 8 | UInt64(byte) }
        var characters = [UInt8](repeating: 48, count: 18)
        for index in stride(from: 16, through: 0, by: -1) {
            low |= (high % 36) << 32
            high /= 36
            characters[index] = character(of: Int(low % 36))
            low /= 36
        }
        guard high == 0, low == 0 else { throw .outOfRange(at: offset) }
        characters[17] = checkCharacter(characters)
        return ClaimText.text(characters)
    }

    private static func bytes(of value: UInt64, _ count: UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        for place in (0..<count).reversed() { bytes.append(UInt8(truncatingIfNeeded: value >> (place * 8))) }
        return bytes
    }

    /// The check character of the first seventeen.
    private static func checkCharacter(_ characters: [UInt8]) -> UInt8 {
        var product = 36
        for character in characters[..<17] {
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
