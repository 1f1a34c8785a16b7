extension TrustedKey {
    func encoded() -> [UInt8] {
        var map = CBORMapWriter()
        map.add(1) { $0.byteString(keyID) }
        map.add(2) { $0.integer(algorithm.rawValue) }
        map.add(3) { $0.byteString(publicKey) }
        map.add(4) { $0.unsigned(UInt64(use.rawValue)) }
        map.add(5) { $0.list(bodies) { $0.text($1) } }
        map.add(6) { $0.integer(validFrom) }
        map.add(7, validTo) { $0.integer($1) }
        map.add(8) { state.write(to: &$0) }
        map.add(9) { $0.list(chain) { $0.byteString($1) } }
        return map.encoded()
    }

    init(_ item: CBORItem) throws(ClaimFault) {
        let map = try item.map(known: 1...9)
        keyID = try map.item(1).byteString(8...8)
        algorithm = try map.item(2).algorithm()
        publicKey = try map.item(3).byteString(32...512)
        use = try map.item(4).keyUse()
        bodies = try map.item(5).list(upTo: 1000) { (body) throws(ClaimFault) in try body.bodyCode() }
        validFrom = try map.item(6).milliseconds()
        validTo = try map.optional(7)?.milliseconds()
        state = try State(try map.item(8))
        chain = try map.item(9).list(upTo: 4) { (certificate) throws(ClaimFault) in
            try certificate.byteString(64...4096)
        }
    }
}

extension TrustedKey.State {
    fileprivate func write(to writer: inout CBORWriter) {
        let (code, time): (UInt64, Int64?) =
            switch self {
            case .active: (0, nil)
            case .retired(let time): (1, time)
            case .compromised(let time): (2, time)
            }
        writer.array(time == nil ? 1 : 2)
        writer.unsigned(code)
        if let time { writer.integer(time) }
    }

    fileprivate init(_ item: CBORItem) throws(ClaimFault) {
        let parts = try item.array(upTo: 2)
        guard let code = parts.first else { throw .outOfRange(at: item.offset) }
        switch (try code.unsigned(upTo: 2), parts.count) {
        case (0, 1): self = .active
        case (1, 2): self = .retired(at: try parts[1].milliseconds())
        case (2, 2): self = .compromised(at: try parts[1].milliseconds())
        default: throw .outOfRange(at: item.offset)
        }
    }
}

extension CBORItem {
    fileprivate func algorithm() throws(ClaimFault) -> SignatureAlgorithm {
        let number = try integer()
        guard let algorithm = SignatureAlgorithm(rawValue: number) else { throw .unsupportedAlgorithm(number) }
        return algorithm
    }

    fileprivate func keyUse() throws(ClaimFault) -> KeyUse {
        guard let use = KeyUse(rawValue: try octet()) else { throw .outOfRange(at: offset) }
        return use
    }
}
