import TitleDocument
import TitleModel

extension TimeStampInfo {
    /// Reads a TSTInfo of version 1 over SHA-256; what follows the nonce is left to the signature.
    init(parsing bytes: ArraySlice<UInt8>) throws(CMSFault) {
        var outer = DERReader(bytes)
        var info = DERReader(try outer.read(DER.sequence))
        try outer.expectEnd()
        guard Array(try info.readElement()) == [DER.integer, 1, 1] else { throw .notOurForm }
        guard info.nextTag == DER.objectIdentifier else { throw .malformed }
        let policy = Array(try info.readElement())
        let imprint = try Self.imprint(in: try info.read(DER.sequence))
        _ = try info.read(DER.integer)
        guard let time = Self.instant(Array(try info.read(DER.generalizedTime))) else { throw .malformed }
        self.init(policy: policy, imprint: imprint, time: time, nonce: try Self.nonce(in: &info))
    }

    private static func imprint(in bytes: ArraySlice<UInt8>) throws(CMSFault) -> [UInt8] {
        var reader = DERReader(bytes)
        guard try AlgorithmName(try reader.read(DER.sequence)).isSHA256 else { throw .unsupportedAlgorithm }
        let imprint = Array(try reader.read(DER.octetString))
        try reader.expectEnd()
        return imprint
    }

    /// Behind accuracy and ordering, where those stand.
    private static func nonce(in info: inout DERReader) throws(CMSFault) -> [UInt8]? {
        if info.nextTag == DER.sequence { _ = try info.readElement() }
        if info.nextTag == DER.boolean { _ = try info.readElement() }
        return info.nextTag == DER.integer ? Array(try info.readElement()) : nil
    }

    /// `YYYYMMDDHHMMSS[.f…]Z`, without zeros at the fraction's end (RFC 3161, 2.4.2).
    private static func instant(_ text: [UInt8]) -> Instant? {
        guard text.last == UInt8(ascii: "Z"), text.count >= 15 else { return nil }
        let whole = Array("D:".utf8) + text.prefix(14) + [UInt8(ascii: "Z")]
        let fraction = text[14..<(text.count - 1)]
        guard let moment = PDFMoment(pdfText: whole), let rest = milliseconds(fraction) else { return nil }
        return Instant(milliseconds: moment.secondsSinceEpoch * 1000 + rest)
    }

    private static func milliseconds(_ fraction: ArraySlice<UInt8>) -> Int64? {
        guard let point = fraction.first else { return 0 }
        let digits = fraction.dropFirst().map { Int64($0) - 48 }
        guard point == UInt8(ascii: "."), let last = digits.last, last != 0, digits.allSatisfy({ (0...9).contains($0) })
        else { return nil }
        return (digits + [0, 0]).prefix(3).reduce(0) { $0 * 10 + $1 }
    }
}
