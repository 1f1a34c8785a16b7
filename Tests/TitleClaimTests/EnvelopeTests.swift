import Testing
import TitleClaim

@Suite("Signed envelope")
struct EnvelopeTests {
    @Test("What is written is read back, for every content", arguments: EnvelopeContent.allCases)
    func roundTrip(content: EnvelopeContent) throws {
        let envelope = Samples.envelope(content, [1, 2, 3])
        #expect(try SignedEnvelope(parsing: envelope.serialized()) == envelope)
    }

    @Test("The bytes to sign are the Sig_structure of RFC 9052 §4.4")
    func toBeSigned() {
        let signed = Samples.envelope(.compactClaim, [0xA0]).toBeSigned
        #expect(signed == bytes(hex: "846a5369676e6174757265314da201260448010203040506070840 41a0"))
    }

    @Test("An envelope around a compact claim adds 85 bytes")
    func framing() {
        let payload = [UInt8](repeating: 0, count: 115)
        #expect(Samples.envelope(.compactClaim, payload).serialized().count == 200)
    }

    @Test(
        "Other COSE messages are refused",
        arguments: [
            // tag 17 (MAC0), untagged, unprotected header in use, no payload, short signature, no algorithm, alg ES384
            "d1844da20126044801020304050607 08a041a05840", "84", "d28440a041a040",
            "d2844da2012604480102030405060708a0f640",
            "d2844da2012604480102030405060708a041a04101", "d2844aa10448010203040506 0708a041a040",
            "d2844ea201382204480102030405060708a041a040", "d2844da2012604480102030405060708a1010241a040",
        ]
    )
    func foreign(hex: String) {
        #expect(throws: ClaimFault.self) { try SignedEnvelope(parsing: bytes(hex: hex)) }
    }

    @Test("Truncated anywhere or longer by a byte, an envelope is refused")
    func truncation() {
        let whole = Samples.envelope(.fullClaim, Samples.full.encoded()).serialized()
        for length in whole.indices {
            #expect(throws: ClaimFault.self) { try SignedEnvelope(parsing: Array(whole[..<length])) }
        }
        #expect(throws: ClaimFault.trailingBytes(at: whole.count)) { try SignedEnvelope(parsing: whole + [0]) }
    }

    @Test("Whatever parses, after any change of a bit, serialises to the same bytes")
    func bitFlips() {
        let whole = Samples.envelope(.compactClaim, Samples.compact.encoded()).serialized()
        for bit in 0..<(whole.count * 8) {
            var changed = whole
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            guard let envelope = try? SignedEnvelope(parsing: changed) else { continue }
            #expect(envelope.serialized() == changed)
            if let claim = try? CompactClaim(decoding: envelope.payload) {
                #expect(claim.encoded() == envelope.payload)
            }
        }
    }
}
