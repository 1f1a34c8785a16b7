import Testing
import TitleClaim
import TitleVerify

@testable import TitleSeal

/// What a signer confirms of its own signatures by its private key is what the public key would have said.
@Suite("Signatures confirmed by their signer")
struct OwnSignatureTests {
    private static let count = 60

    private func made(by key: any SigningKey, _ content: EnvelopeContent = .compactClaim) throws -> [SignedEnvelope] {
        try (0..<Self.count).map { number in
            let payload = Array("certificate \(number)".utf8)
            let (algorithm, keyID) = (key.algorithm, key.publicKey.keyID)
            let message = SignedEnvelope.toBeSigned(
                algorithm: algorithm,
                keyID: keyID,
                contentType: content,
                payload: payload
            )
            return SignedEnvelope(
                algorithm: algorithm,
                keyID: keyID,
                contentType: content,
                payload: payload,
                signature: try key.sign(message)
            )
        }
    }

    private func altered(_ envelope: SignedEnvelope, _ signature: [UInt8], payload: [UInt8]? = nil) -> SignedEnvelope {
        SignedEnvelope(
            algorithm: envelope.algorithm,
            keyID: envelope.keyID,
            contentType: envelope.contentType,
            payload: payload ?? envelope.payload,
            signature: signature
        )
    }

    @Test("Every signature of a key in memory is confirmed, in any order, and verifies as strangers verify")
    func confirmed() throws {
        let key = try PrivateKey()
        let envelopes = try made(by: key)
        let own = OwnSignatures(key, envelopes.map(\.signature))
        for envelope in envelopes + envelopes.reversed() {
            #expect(own.confirms(envelope, by: key.publicKey))
            #expect(key.publicKey.verifies(envelope))
        }
    }

    @Test("A signature with any one bit turned is not confirmed, be it one of those that were made")
    func turned() throws {
        let key = try PrivateKey()
        let envelope = try #require(try made(by: key).first)
        for bit in 0..<512 {
            var signature = envelope.signature
            signature[bit / 8] ^= 1 << UInt8(bit % 8)
            let own = OwnSignatures(key, [signature])
            #expect(!own.confirms(altered(envelope, signature), by: key.publicKey), "bit \(bit)")
        }
    }

    @Test("The right signature of another payload, of another key and in its other form (r, n − s) is not confirmed")
    func strange() throws {
        let (key, other) = (try PrivateKey(), try PrivateKey())
        let (envelopes, foreign) = (try made(by: key), try made(by: other))
        let own = OwnSignatures(key, envelopes.map(\.signature))
        #expect(!own.confirms(altered(envelopes[0], envelopes[1].signature), by: key.publicKey))
        #expect(!own.confirms(foreign[0], by: other.publicKey))
        #expect(!OwnSignatures(key, foreign.map(\.signature)).confirms(foreign[0], by: key.publicKey))
        #expect(!own.confirms(envelopes[0], by: other.publicKey))
        let high = Self.otherForm(envelopes[0].signature)
        #expect(!OwnSignatures(key, [high]).confirms(altered(envelopes[0], high), by: key.publicKey))
    }

    @Test("Numbers that are no signature (0, n, all ones) are not confirmed and stop nothing")
    func extreme() throws {
        let key = try PrivateKey()
        let envelope = try #require(try made(by: key).first)
        let order = Self.order
        let halves = [[UInt8](repeating: 0, count: 32), order, [UInt8](repeating: 0xFF, count: 32)]
        for r in halves {
            for s in halves {
                let own = OwnSignatures(key, [r + s])
                #expect(!own.confirms(altered(envelope, r + s), by: key.publicKey))
            }
        }
    }

    @Test("A key of SM2 confirms nothing: its signatures are left to the verifier")
    func sm2() throws {
        let key = try PrivateKey(.sm2)
        let envelope = try #require(try made(by: key).first)
        #expect(!OwnSignatures(key, [envelope.signature]).confirms(envelope, by: key.publicKey))
        #expect(key.publicKey.verifies(envelope))
    }

    private static let order: [UInt8] = [
        0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x51,
    ]

    /// (r, n − s) of (r, s).
    private static func otherForm(_ signature: [UInt8]) -> [UInt8] {
        var (result, borrow) = (signature, 0)
        for index in order.indices.reversed() {
            let difference = Int(order[index]) - Int(signature[32 + index]) - borrow
            result[32 + index] = UInt8(truncatingIfNeeded: difference)
            borrow = difference < 0 ? 1 : 0
        }
        return result
    }
}
