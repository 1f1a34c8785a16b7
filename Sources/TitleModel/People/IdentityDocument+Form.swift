extension IdentityDocument {
    /// A document whose number has the form of its kind.
    public init(checking number: String, kind: Kind) throws(IdentityNumberFault) {
        switch kind {
        case .residentIdentityCard: try Self.checkResident(number)
        case .hongKongMacauTaiwanResidencePermit: try Self.checkResidencePermit(number)
        case .foreignPermanentResidentCard: try Self.checkPermanentResident(number)
        case .passport: try Self.checkPassport(number)
        }
        self.init(kind: kind, number: number)
    }

    /// The kind that a number tells by its form when the roster does not name one; a passport never does.
    public static func kind(ofNumber number: String) -> Kind? {
        let bytes = Array(number.utf8)
        if bytes.count == 15, bytes[0..<3].allSatisfy(isCapital) { return .foreignPermanentResidentCard }
        guard bytes.count == 18 else { return bytes.count == 15 ? .residentIdentityCard : nil }
        if bytes[0] == UInt8(ascii: "9") { return .foreignPermanentResidentCard }
        return residencePermitAreas.contains { number.hasPrefix($0) }
            ? .hongKongMacauTaiwanResidencePermit : .residentIdentityCard
    }

    /// Birth date and sex where the number carries them in the form of GB 11643.
    public var numberFacts: ResidentIdentityNumber? { try? ResidentIdentityNumber(number) }
}

extension IdentityDocument {
    private static let residencePermitAreas = ["810000", "820000", "830000"]

    private static func checkResident(_ number: String) throws(IdentityNumberFault) {
        if number.utf8.count == 15, number.utf8.allSatisfy(isDigit) { throw .firstGeneration }
        _ = try ResidentIdentityNumber(number)
    }

    /// 港澳台居民居住证: 810000 for Hong Kong, 820000 for Macau, 830000 for Taiwan, the rest as GB 11643.
    private static func checkResidencePermit(_ number: String) throws(IdentityNumberFault) {
        guard residencePermitAreas.contains(where: { number.hasPrefix($0) }) else { throw .form }
        _ = try ResidentIdentityNumber(number)
    }

    /// 外国人永久居留身份证: 15 characters (three letters of the country, twelve digits) until 2023; then 18 digits that
    /// begin with 9 and carry birth date and check character where GB 11643 has them.
    private static func checkPermanentResident(_ number: String) throws(IdentityNumberFault) {
        let bytes = Array(number.utf8)
        if bytes.count == 15 {
            guard bytes[0..<3].allSatisfy(isCapital), bytes[3...].allSatisfy(isDigit) else { throw .form }
        } else {
            guard bytes.first == UInt8(ascii: "9") else { throw .form }
            _ = try ResidentIdentityNumber(number)
        }
    }

    /// Passport numbers have no common form beyond letters and digits (ICAO Doc 9303: nine at most in the machine zone,
    /// but longer ones are printed).
    private static func checkPassport(_ number: String) throws(IdentityNumberFault) {
        let bytes = Array(number.utf8)
        guard (5...12).contains(bytes.count), bytes.allSatisfy({ isDigit($0) || isCapital($0) }) else { throw .form }
        guard bytes.contains(where: isDigit) else { throw .form }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
}
