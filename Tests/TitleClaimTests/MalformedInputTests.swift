import TestSupport
import Testing
import TitleClaim

/// Every reader against seeded nonsense: no trap, and whatever is read is written as the same bytes.
@Suite("Malformed input")
struct MalformedInputTests {
    static let payloads: [[UInt8]] = [
        Samples.compact.encoded(), Samples.full.encoded(), Samples.trustList.encoded(), Samples.catalogue.encoded(),
    ]

    static func expectFaithful(_ bytes: [UInt8]) {
        if let claim = try? CompactClaim(decoding: bytes) { #expect(claim.encoded() == bytes) }
        if let claim = try? FullClaim(decoding: bytes) { #expect(claim.encoded() == bytes) }
        if let list = try? TrustList(decoding: bytes) { #expect(list.encoded() == bytes) }
        if let catalogue = try? IssuerCatalogue(decoding: bytes) { #expect(catalogue.encoded() == bytes) }
    }

    @Test("Damaged payloads are refused or read faithfully", arguments: payloads.indices)
    func damaged(index: Int) {
        var dice = SeededDice(seed: UInt64(index))
        for _ in 0..<5000 {
            var bytes = MalformedInputTests.payloads[index]
            for _ in 0...dice.below(3) { dice.mutate(&bytes) }
            MalformedInputTests.expectFaithful(bytes)
        }
    }

    @Test("A head that promises more than there is, anywhere in a payload, is refused or read faithfully")
    func greedyHeads() {
        for payload in MalformedInputTests.payloads {
            for place in payload.indices {
                for head: UInt8 in [0xFF, 0x1B, 0x3B, 0x5B, 0x7B, 0x9B, 0xBB, 0xDB] {
                    var bytes = payload
                    bytes[place] = head
                    MalformedInputTests.expectFaithful(bytes)
                }
            }
        }
    }

    @Test("Noise is refused")
    func noise() {
        var dice = SeededDice(seed: 2)
        for _ in 0..<20_000 {
            let bytes = (0..<dice.below(41)).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
            MalformedInputTests.expectFaithful(bytes)
            #expect(throws: ClaimFault.self) { try SignedEnvelope(parsing: bytes) }
        }
    }
}
