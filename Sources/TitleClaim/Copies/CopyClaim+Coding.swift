extension CopyClaim {
    /// Room for the claim in an envelope of 450 bytes: a code of 85 modules, each 0.49 mm on a side of 42 mm.
    public static let roomInQR = 320

    /// The greatest claim that is read.
    static let byteLimit = 400

    /// For so many days at most a copy is good, the day on which it is made and its last one counted apart.
    public static let mostDays: Int32 = 90

    public func encoded() -> [UInt8] {
        var map = CBORMapWriter(room: 320)
        map.add(0) { $0.unsigned(1) }
        map.add(1) { $0.unsigned(UInt64(ClaimKind.copy.rawValue)) }
        map.add(2) { $0.text(verificationCode) }
        map.add(3) { $0.text(purpose) }
        map.add(4) { $0.text(receiver) }
        map.add(5) { $0.text(issuer) }
        map.add(6) { $0.integer(Int64(madeOn)) }
        map.add(7) { $0.integer(Int64(expiresOn)) }
        map.add(8) { status.write(to: &$0) }
        map.add(9) { $0.text(name) }
        map.add(10, shown.identityTail) { $0.text($1) }
        map.add(11, shown.title) { $0.unsigned(UInt64($1)) }
        map.add(12, shown.specialty) { $0.text($1) }
        map.add(13, shown.route) { $0.unsigned(UInt64($1)) }
        map.add(14, shown.qualifiedOn) { $0.integer(Int64($1)) }
        map.add(15, shown.certifiedOn) { $0.integer(Int64($1)) }
        map.add(16, restriction) { $0.unsigned(UInt64($1)) }
        map.add(17, sample ? true : nil) { $0.bool($1) }
        return map.encoded()
    }

    /// Reads a payload strictly; the claim of it is written as the same bytes.
    public init(decoding bytes: [UInt8]) throws(ClaimFault) {
        let map = try CBORItem(parsing: bytes, limit: CopyClaim.byteLimit).map(known: 0...17)
        try map.requireVersion(1)
        let kind = try map.item(1)
        guard try kind.claimKind() == .copy else { throw .outOfRange(at: kind.offset) }
        verificationCode = try map.item(2).text(13...13)
        purpose = try map.item(3).text(1...200)
        receiver = try map.item(4).text(1...200)
        issuer = try map.item(5).bodyCode()
        madeOn = try map.item(6).day()
        let end = try map.item(7)
        expiresOn = try end.day()
        status = try StatusReference(try map.item(8))
        name = try map.item(9).text(1...200)
        shown = try Shown(map)
        restriction = try map.optional(16)?.octet()
        sample = try map.flag(17)
        // No copy is good for longer than the rules allow, whoever signed it.
        guard expiresOn >= madeOn, expiresOn - madeOn <= CopyClaim.mostDays else { throw .outOfRange(at: end.offset) }
    }
}

extension CopyClaim.Shown {
    init(_ map: CBORMap) throws(ClaimFault) {
        identityTail = try map.optional(10)?.identityTail()
        let code = try map.optional(11)?.unsigned(upTo: 999_999)
        title = code.map { UInt32($0) }
        specialty = try map.optional(12)?.text(1...200)
        route = try map.optional(13)?.octet()
        qualifiedOn = try map.optional(14)?.day()
        certifiedOn = try map.optional(15)?.day()
    }
}
