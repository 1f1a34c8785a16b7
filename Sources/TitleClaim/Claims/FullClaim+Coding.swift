extension FullClaim {
    /// The greatest claim that is read.
    static let byteLimit = 8192

    public func encoded() -> [UInt8] {
        var map = CBORMapWriter(room: 1024)
        map.add(0) { $0.unsigned(1) }
        map.add(1) { $0.byteString(compact) }
        map.add(2) { $0.text(verificationCode) }
        writeHolderAndTitle(to: &map)
        writeBodies(to: &map)
        map.add(15) { ground.write(to: &$0) }
        map.add(16) { $0.integer(Int64(qualifiedOn)) }
        map.add(17) { $0.integer(Int64(filedOn)) }
        map.add(18) { $0.integer(Int64(issuedOn)) }
        map.add(19, restriction) { $0.text($1) }
        map.add(20, photoDigest) { $0.byteString($1) }
        map.add(21) { $0.byteString(recordDigest) }
        map.add(22, previous) { $1.write(to: &$0) }
        map.add(23, ruleSet) { $0.text($1) }
        map.add(24, mongolian) { $1.write(to: &$0) }
        map.add(25, original) { $1.write(to: &$0) }
        return map.encoded()
    }

    private func writeHolderAndTitle(to map: inout CBORMapWriter) {
        map.add(3) { $0.text(name) }
        map.add(4) { $0.text(identityTail) }
        map.add(5, birthDate) { $0.integer(Int64($1)) }
        map.add(6) { $0.text(series) }
        map.add(7) { $0.text(specialty) }
        map.add(8) { $0.text(titleName) }
        map.add(9) { $0.text(levelName) }
        map.add(10) { $0.unsigned(UInt64(rank)) }
        map.add(11) { $0.text(route) }
    }

    private func writeBodies(to map: inout CBORMapWriter) {
        map.add(12, reviewing) { $0.reviewing($1, committee) }
        map.add(13) { approving.write(to: &$0) }
        map.add(14) { issuing.write(to: &$0) }
    }

    /// Reads a payload strictly; the claim of it is written as the same bytes: nothing in it could be written in two ways,
    /// and tests write what is read anew.
    public init(decoding bytes: [UInt8]) throws(ClaimFault) {
        let map = try CBORItem(parsing: bytes, limit: FullClaim.byteLimit).map(known: 0...25)
        try map.requireVersion(1)
        compact = try map.item(1).byteString(1...CompactClaim.byteLimit)
        verificationCode = try map.item(2).text(13...13)
        name = try map.item(3).text(1...200)
        identityTail = try map.item(4).identityTail()
        birthDate = try map.optional(5)?.day()
        series = try map.item(6).text(1...200)
        specialty = try map.item(7).text(0...400)
        titleName = try map.item(8).text(1...200)
        levelName = try map.item(9).text(1...60)
        rank = UInt8(try map.item(10).unsigned(upTo: 5))
        route = try map.item(11).text(1...60)
        (reviewing, committee) = try FullClaim.reviewing(map.optional(12))
        approving = try NamedBody(try map.item(13))
        issuing = try NamedBody(try map.item(14))
        ground = try Ground(try map.item(15))
        qualifiedOn = try map.item(16).day()
        filedOn = try map.item(17).day()
        issuedOn = try map.item(18).day()
        restriction = try map.optional(19)?.text(1...200)
        photoDigest = try map.optional(20)?.byteString(32...32)
        recordDigest = try map.item(21).byteString(32...32)
        previous = try EarlierCertificate.optional(map.optional(22))
        ruleSet = try map.optional(23)?.text(1...200)
        mongolian = try MongolianWording.optional(map.optional(24))
        original = try EarlierCertificate.optional(map.optional(25))
    }

    /// Reads `[code, name, ?committee]`.
    private static func reviewing(_ item: CBORItem?) throws(ClaimFault) -> (NamedBody?, String?) {
        guard let item else { return (nil, nil) }
        let parts = try item.array(upTo: 3)
        guard parts.count >= 2 else { throw .outOfRange(at: item.offset) }
        let body = NamedBody(code: try parts[0].bodyCode(), name: try parts[1].text(1...200))
        return (body, parts.count == 3 ? try parts[2].text(1...400) : nil)
    }
}

extension CBORWriter {
    fileprivate mutating func reviewing(_ body: NamedBody, _ committee: String?) {
        array(committee == nil ? 2 : 3)
        text(body.code)
        text(body.name)
        if let committee { text(committee) }
    }
}

extension Ground {
    fileprivate func write(to writer: inout CBORWriter) {
        writer.array(3)
        writer.unsigned(UInt64(kind.rawValue))
        writer.text(documentNumber)
        writer.integer(Int64(date))
    }

    fileprivate init(_ item: CBORItem) throws(ClaimFault) {
        let parts = try item.tuple(3)
        guard let kind = Kind(rawValue: try parts[0].octet()) else { throw .outOfRange(at: item.offset) }
        self.init(kind: kind, documentNumber: try parts[1].text(1...200), date: try parts[2].day())
    }
}

extension EarlierCertificate {
    fileprivate func write(to writer: inout CBORWriter) {
        writer.array(issuedOn == nil ? 2 : 3)
        writer.text(number)
        writer.text(issuer)
        if let issuedOn { writer.integer(Int64(issuedOn)) }
    }

    fileprivate static func optional(_ item: CBORItem?) throws(ClaimFault) -> EarlierCertificate? {
        guard let item else { return nil }
        let parts = try item.array(upTo: 3)
        guard parts.count >= 2 else { throw .outOfRange(at: item.offset) }
        let issuedOn = parts.count == 3 ? try parts[2].day() : nil
        return EarlierCertificate(
            number: try parts[0].text(1...60),
            issuer: try parts[1].text(1...200),
            issuedOn: issuedOn
        )
    }
}
