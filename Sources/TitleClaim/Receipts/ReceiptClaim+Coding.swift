extension ReceiptClaim {
    /// The greatest claim that is read.
    static let byteLimit = 8192

    public func encoded() -> [UInt8] {
        var map = CBORMapWriter(room: 1024)
        map.add(0) { $0.unsigned(1) }
        map.add(1) { $0.unsigned(UInt64(ClaimKind.receipt.rawValue)) }
        map.add(2) { $0.text(lookUp) }
        map.add(3) { $0.integer(time) }
        map.add(4, sample ? true : nil) { $0.bool($1) }
        map.add(5, asker) { $0.text($1) }
        map.add(6, purpose) { $0.text($1) }
        switch subject {
        case .certificate(let certificate): map.add(7) { certificate.write(to: &$0) }
        case .list(let list): map.add(8) { list.write(to: &$0) }
        case .copy(let copy): map.add(9) { copy.write(to: &$0) }
        }
        return map.encoded()
    }

    /// Reads a payload strictly.
    public init(decoding bytes: [UInt8]) throws(ClaimFault) {
        let item = try CBORItem(parsing: bytes, limit: ReceiptClaim.byteLimit)
        let map = try item.map(known: 0...9)
        try map.requireVersion(1)
        guard try map.item(1).unsigned() == UInt64(ClaimKind.receipt.rawValue) else { throw .outOfRange(at: 0) }
        lookUp = try map.item(2).text(26...26)
        time = try map.item(3).milliseconds()
        sample = try map.optional(4)?.bool() ?? false
        asker = try map.optional(5)?.text(1...400)
        purpose = try map.optional(6)?.text(1...800)
        switch (map.optional(7), map.optional(8), map.optional(9)) {
        case (let item?, nil, nil): subject = .certificate(try LookedUpCertificate(item))
        case (nil, let item?, nil): subject = .list(try LookedUpList(item))
        case (nil, nil, let item?): subject = .copy(try LookedUpCopy(item))
        default: throw .missing(key: 7)
        }
        guard encoded() == bytes else { throw .notCanonical(at: 0) }
    }
}

extension LookedUpCertificate {
    fileprivate func write(to writer: inout CBORWriter) {
        let texts = [number, name, verificationCode, outcome, titleName, issuer]
        writer.array(texts.count)
        for text in texts { writer.text(text) }
    }

    fileprivate init(_ item: CBORItem) throws(ClaimFault) {
        let parts = try item.tuple(6)
        number = try parts[0].text(1...60)
        name = try parts[1].text(1...200)
        verificationCode = try parts[2].text(13...13)
        outcome = try parts[3].text(1...40)
        titleName = try parts[4].text(1...200)
        issuer = try parts[5].text(1...200)
    }
}

extension LookedUpCopy {
    fileprivate func write(to writer: inout CBORWriter) {
        writer.array(7)
        for text in [verificationCode, name, purpose, receiver] { writer.text(text) }
        writer.integer(Int64(expiresOn))
        for text in [outcome, issuer] { writer.text(text) }
    }

    fileprivate init(_ item: CBORItem) throws(ClaimFault) {
        let parts = try item.tuple(7)
        verificationCode = try parts[0].text(13...13)
        name = try parts[1].text(1...200)
        purpose = try parts[2].text(1...200)
        receiver = try parts[3].text(1...200)
        expiresOn = try parts[4].day()
        outcome = try parts[5].text(1...40)
        issuer = try parts[6].text(1...200)
    }
}

extension LookedUpList {
    fileprivate func write(to writer: inout CBORWriter) {
        writer.array(3)
        writer.unsigned(lines)
        writer.byteString(digest)
        writer.array(counts.count)
        for count in counts {
            writer.array(2)
            writer.text(count.outcome)
            writer.unsigned(count.lines)
        }
    }

    fileprivate init(_ item: CBORItem) throws(ClaimFault) {
        let parts = try item.tuple(3)
        lines = try parts[0].unsigned(upTo: 1_000_000)
        digest = try parts[1].byteString(32...32)
        var counts: [OutcomeCount] = []
        for part in try parts[2].array(upTo: 16) {
            let pair = try part.tuple(2)
            counts.append(
                OutcomeCount(outcome: try pair[0].text(1...40), lines: try pair[1].unsigned(upTo: 1_000_000))
            )
        }
        self.counts = counts
    }
}
