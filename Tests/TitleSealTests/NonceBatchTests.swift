import Testing
import TitleClaim
import TitleSecrets
import TitleVerify

@testable import TitleSeal

/// Signatures made many at once are what signatures made one by one are.
@Suite("Signatures made many at once")
struct NonceBatchTests {
    private func messages(_ count: Int) -> [[UInt8]] { (0..<count).map { Array("certificate \($0)".utf8) } }

    @Test("Each is right for its own message alone, with s in the lower half", arguments: [1, 2, 3, 250])
    func right(count: Int) throws {
        let (key, messages) = (try PrivateKey(), messages(count))
        let signatures = try #require(try key.signatures(over: messages))
        try #require(signatures.count == count)
        for (place, signature) in signatures.enumerated() {
            #expect(key.publicKey.verify(signature, over: messages[place]))
            #expect(ECDSASignature.isLow(signature))
            #expect(!key.publicKey.verify(signature, over: messages[place] + [0]))
        }
    }

    @Test("No two have the same k, be the message the same or the time")
    func fresh() throws {
        let (key, other) = (try PrivateKey(), try PrivateKey())
        let same = [[UInt8]](repeating: Array("one message".utf8), count: 100)
        let all = try [key, other, key].flatMap { try #require(try $0.signatures(over: same)) }
        #expect(Set(all.map { Array($0.prefix(32)) }).count == all.count)
    }

    @Test("The signer confirms them as it confirms those made one by one")
    func confirmed() throws {
        let (key, messages) = (try PrivateKey(), messages(50))
        let signatures = try #require(try key.signatures(over: messages))
        let recomputation = try #require(key.recomputation())
        let inverses = try #require(ScalarInverses()?.of(signatures.map { $0.suffix(32) }))
        for (place, signature) in signatures.enumerated() {
            let digest = SHA256.digest(messages[place])
            #expect(recomputation.confirms(signature, over: digest, inverse: inverses[place]))
        }
    }

    @Test("A key of SM2 signs one by one, and of no message there is no signature")
    func notTogether() throws {
        #expect(try PrivateKey(.sm2).signatures(over: messages(2)) == nil)
        #expect(try PrivateKey().signatures(over: []) == nil)
    }
}
