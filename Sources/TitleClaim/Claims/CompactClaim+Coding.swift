extension CompactClaim {
    /// Room for the claim in an envelope of 200 bytes; an envelope takes 85 with ES256, 4 more with a private algorithm
    /// number.
    public static let roomInQR = 111

    /// The greatest claim that is read.
    static let byteLimit = 400

    /// The payload of the claim, without the specialty when it does not fit into a QR.
    public func encoded() -> [UInt8] {
        let whole = encodedInFull()
        guard whole.count > CompactClaim.roomInQR, specialty != nil else { return whole }
        var shorter = self
        shorter.specialty = nil
        return shorter.encodedInFull()
    }

    private func encodedInFull() -> [UInt8] {
        var map = CBORMapWriter()
        map.add(0) { $0.unsigned(1) }
        map.add(1) { $0.unsigned(UInt64(kind.rawValue)) }
        map.add(2) { PackedNumber.write(number, to: &$0) }
        map.add(3) { $0.text(name) }
        map.add(4) { $0.text(identityTail) }
        map.add(5) { $0.unsigned(UInt64(title)) }
        map.add(6, specialty) { $0.text($1) }
        map.add(7, restriction) { $0.unsigned(UInt64($1)) }
        map.add(8) { $0.unsigned(UInt64(route)) }
        map.add(9) { $0.integer(Int64(qualifiedOn)) }
        map.add(10) { $0.integer(Int64(issuedOn)) }
        map.add(11, PackedNumber.names(issuer, in: number) ? nil : issuer) { $0.text($1) }
        map.add(12) { status.write(to: &$0) }
        map.add(13, expiresOn) { $0.integer(Int64($1)) }
        map.add(14, previous) { PackedNumber.write($1, to: &$0) }
        map.add(15, sample ? true : nil) { $0.bool($1) }
        return map.encoded()
    }

    /// Reads a payload strictly; the claim of it is written as the same bytes.
    public init(decoding bytes: [UInt8]) throws(ClaimFault) {
        let map = try CBORItem(parsing: bytes, limit: CompactClaim.byteLimit).map(known: 0...15)
        try map.requireVersion(1)
        kind = try map.item(1).claimKind()
        number = try PackedNumber.read(try map.item(2))
        name = try map.item(3).text(1...200)
        identityTail = try map.item(4).identityTail()
        title = UInt32(try map.item(5).unsigned(upTo: 999_999))
        specialty = try map.optional(6)?.text(1...200)
        restriction = try map.optional(7)?.octet()
        route = try map.item(8).octet()
        qualifiedOn = try map.item(9).day()
        issuedOn = try map.item(10).day()
        issuer = try PackedNumber.issuer(map.optional(11), of: number)
        status = try StatusReference(try map.item(12))
        expiresOn = try map.optional(13)?.day()
        previous = try PackedNumber.optional(map.optional(14))
        sample = try map.flag(15)
        // All else that could be written in two ways is refused where it is read; tests write what is read anew.
        if case .some = specialty, bytes.count > CompactClaim.roomInQR { throw .ambiguous }
    }
}

extension CBORItem {
    func claimKind() throws(ClaimFault) -> ClaimKind {
        guard let kind = ClaimKind(rawValue: try octet()) else { throw .outOfRange(at: offset) }
        return kind
    }

    func octet() throws(ClaimFault) -> UInt8 {
        UInt8(try unsigned(upTo: 255))
    }

    /// The last two characters of an identity number: digits or capitals.
    func identityTail() throws(ClaimFault) -> String {
        try plainText(2...2)
    }

    /// Six digits or capitals.
    func bodyCode() throws(ClaimFault) -> String {
        try plainText(6...6)
    }

    private func plainText(_ count: ClosedRange<Int>) throws(ClaimFault) -> String {
        let text = try text(count)
        for character in ClaimText.bytes(of: text)
        where !(48...57).contains(character) && !(65...90).contains(character) {
            throw .unfitText(at: offset)
        }
        return text
    }
}

extension CBORMap {
    /// True when the key is there; only `true` is ever written.
    func flag(_ key: Int) throws(ClaimFault) -> Bool {
        guard let item = optional(key) else { return false }
        guard try item.bool() else { throw .ambiguous }
        return true
    }
}

extension PackedNumber {
    static func optional(_ item: CBORItem?) throws(ClaimFault) -> String? {
        guard let item else { return nil }
        return try read(item)
    }
}
