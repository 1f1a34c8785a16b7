/// A P-256 signature in its two spellings.
struct ECDSASignature: Equatable {
    /// r and s, big-endian, 32 bytes each, as COSE has them.
    let raw: [UInt8]

    init(raw: [UInt8]) {
        self.raw = raw
    }

    /// Reads an ECDSA-Sig-Value (RFC 3279, 2.2.3).
    init(der: [UInt8]) throws(CMSFault) {
        var outer = DERReader(der[...])
        var reader = DERReader(try outer.read(DER.sequence))
        let r = try Self.padded(try reader.read(DER.integer))
        let s = try Self.padded(try reader.read(DER.integer))
        try reader.expectEnd()
        raw = r + s
    }

    /// The ECDSA-Sig-Value.
    var der: [UInt8] {
        DER.element(DER.sequence, DER.integer(raw.prefix(32)), DER.integer(raw.dropFirst(32)))
    }

    private static func padded(_ integer: ArraySlice<UInt8>) throws(CMSFault) -> [UInt8] {
        let digits = integer.drop { $0 == 0 }
        guard let first = integer.first, first < 0x80, digits.count <= 32 else { throw .malformed }
        return [UInt8](repeating: 0, count: 32 - digits.count) + digits
    }
}
