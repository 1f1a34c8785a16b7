/// The number of a resident identity card (公民身份号码, GB 11643-1999), or of a document of the same form.
///
/// Six digits of area, the birth date, three digits of sequence whose last is odd for men, and a check character after
/// ISO 7064 MOD 11-2. The area is not looked up: codes are abolished and renamed, and the cards stay valid.
public struct ResidentIdentityNumber: Hashable, Sendable {
    public let text: String
    public let birthDate: CivilDate
    public let sex: Sex

    public init(_ text: String) throws(IdentityNumberFault) {
        let bytes = Array(text.utf8)
        guard bytes.count == 18, let sequence = digits(bytes[14..<17]), digits(bytes[0..<6]) != nil else { throw .form }
        guard digits(bytes[6..<14]) != nil, digits(bytes[17...]) != nil || bytes[17] == UInt8(ascii: "X") else {
            throw .form
        }
        guard let born = Self.date(bytes[6..<14]) else { throw .birthDate }
        guard bytes[17] == Self.checkCharacter(bytes[0..<17]) else { throw .checkCharacter }
        self.text = text
        birthDate = born
        sex = sequence % 2 == 1 ? .male : .female
    }

    /// The whole number for seventeen digits; nil when they are not seventeen digits.
    public static func completed(_ seventeenDigits: String) -> String? {
        let bytes = Array(seventeenDigits.utf8)
        guard bytes.count == 17, bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return seventeenDigits + String(Character(Unicode.Scalar(checkCharacter(bytes[...]))))
    }

    private static func date(_ bytes: ArraySlice<UInt8>) -> CivilDate? {
        let start = bytes.startIndex
        guard let year = digits(bytes[start..<start + 4]), year >= 1800 else { return nil }
        guard let month = digits(bytes[start + 4..<start + 6]), let day = digits(bytes[(start + 6)...]) else {
            return nil
        }
        return CivilDate(year: year, month: month, day: day)
    }

    /// ISO 7064 MOD 11-2 as GB 11643 writes it: the weights are the powers of two from the right.
    private static func checkCharacter(_ bytes: ArraySlice<UInt8>) -> UInt8 {
        let sum = bytes.reduce(0) { sum, byte in (sum + Int(byte - 48)) * 2 % 11 }
        return sum % 11 == 2 ? UInt8(ascii: "X") : UInt8(48 + (12 - sum) % 11)
    }
}

/// Why a number is not one of its kind of document.
public enum IdentityNumberFault: String, Error, Hashable, Sendable {
    /// Not the characters or the length of the kind.
    case form = "identity-form"
    /// The eight digits of the birth date are no date.
    case birthDate = "identity-date"
    case checkCharacter = "identity-check-character"
    /// Fifteen digits: the first-generation card, invalid since 2013.
    case firstGeneration = "identity-fifteen-digits"
}
