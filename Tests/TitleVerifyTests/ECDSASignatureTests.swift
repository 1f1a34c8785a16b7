import Testing
import TitleVerify

@Suite("Forms of a signature")
struct ECDSASignatureTests {
    @Test("Both forms lead to each other, with leading zeros and high bits")
    func roundTrip() {
        var numbers = SystemRandomNumberGenerator()
        for zeros in 0..<32 {
            var raw = (0..<64).map { _ in UInt8.random(in: 1...255, using: &numbers) }
            for index in 0..<zeros { (raw[index], raw[32 + index]) = (0, 0) }
            let der = ECDSASignature.der(fromRaw: raw)
            #expect(der.flatMap { ECDSASignature.raw(fromDER: $0) } == raw)
        }
    }

    @Test(
        "DER that is not the shortest, negative, too long or followed by something is refused",
        arguments: [
            [0x30, 6, 2, 1, 1, 2, 1], [0x30, 7, 2, 1, 1, 2, 2, 0, 1], [0x30, 6, 2, 1, 0x80, 2, 1, 1],
            [0x30, 6, 2, 1, 1, 2, 1, 1, 0], [0x31, 6, 2, 1, 1, 2, 1, 1], [0x30, 0x81, 6, 2, 1, 1, 2, 1, 1],
            [0x30, 6, 2, 1, 1, 3, 1, 1], [0x30, 5, 2, 0, 2, 1, 1, 0], [],
        ] as [[UInt8]]
    )
    func refused(der: [UInt8]) {
        #expect(ECDSASignature.raw(fromDER: der) == nil)
    }

    @Test("Only 64 bytes have another form, and half the order is the highest low s")
    func limits() {
        #expect(ECDSASignature.der(fromRaw: [1, 2, 3]) == nil)
        #expect(!ECDSASignature.isLow([UInt8](repeating: 0, count: 63)))
        let half: [UInt8] = [
            0x7F, 0xFF, 0xFF, 0xFF, 0x80, 0, 0, 0, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xDE, 0x73, 0x7D,
            0x56,
            0xD3, 0x8B, 0xCF, 0x42, 0x79, 0xDC, 0xE5, 0x61, 0x7E, 0x31, 0x92, 0xA8,
        ]
        let r = [UInt8](repeating: 1, count: 32)
        #expect(ECDSASignature.isLow(r + half))
        #expect(!ECDSASignature.isLow(r + half.dropLast() + [0xA9]))
    }

    @Test("A key that is not exactly a P-256 key on the curve is refused")
    func keys() {
        #expect(PublicKey(subjectPublicKeyInfo: []) == nil)
        #expect(PublicKey(subjectPublicKeyInfo: [UInt8](repeating: 0x30, count: 91)) == nil)
        let header: [UInt8] = [
            0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08, 0x2A, 0x86, 0x48,
            0xCE, 0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04,
        ]
        #expect(PublicKey(subjectPublicKeyInfo: header + [UInt8](repeating: 1, count: 64)) == nil)
    }
}
