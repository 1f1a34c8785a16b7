import Testing
import TitleClaim
import TitleScan

@Suite("Hostile keys and signatures")
struct HostileSignatureTests {
    private static let zero = [UInt8](repeating: 0, count: 32)
    private static let order = bytes("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551")
    private static let sm2Order = bytes("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123")
    private static let ones = [UInt8](repeating: 255, count: 32)

    @Test("r and s of zero, of the order and above it are refused")
    func outOfRange() throws {
        let p256 = try #require(ScanKey(subjectPublicKeyInfo: Example.p256Key, algorithm: .es256))
        let sm2 = try #require(ScanKey(subjectPublicKeyInfo: Example.sm2Key, algorithm: .sm2))
        let message = Array("sample".utf8)
        for wrong in [Self.zero, Self.order, Self.sm2Order, Self.ones] {
            #expect(!p256.verify(wrong + Example.lowS, over: message) && !p256.verify(Example.r + wrong, over: message))
            #expect(!sm2.verify(wrong + Example.lowS, over: message) && !sm2.verify(Example.r + wrong, over: message))
            #expect(!p256.verify(wrong + wrong, over: message) && !sm2.verify(wrong + wrong, over: message))
        }
        #expect(!p256.verify(Example.r, over: message) && !p256.verify([], over: message))
    }

    @Test("a point off the curve, the point at infinity, a key of the other curve or of other bytes is no key")
    func badKeys() {
        var off = Example.p256Key
        off[90] ^= 1
        let infinity = Array(Example.p256Key.prefix(27)) + Self.zero + Self.zero
        let great = Array(Example.p256Key.prefix(27)) + Self.ones + Self.ones
        for key in [off, infinity, great, Example.sm2Key, Array(Example.p256Key.dropLast()), Example.p256Key + [0], []]
        {
            #expect(ScanKey(subjectPublicKeyInfo: key, algorithm: .es256) == nil)
        }
        #expect(ScanKey(subjectPublicKeyInfo: Example.p256Key, algorithm: .sm2) == nil)
    }
}
