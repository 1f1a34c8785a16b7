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
        var numbers = SeededNumbers(seed: UInt64(index))
        let payload = MalformedInputTests.payloads[index]
        for _ in 0..<5000 {
            var bytes = payload
            for _ in 0..<Int.random(in: 1...4, using: &numbers) {
                MalformedInputTests.damage(&bytes, &numbers)
            }
            MalformedInputTests.expectFaithful(bytes)
        }
    }

    private static func damage(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: bytes.indices, using: &numbers)
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &numbers), at: place)
        case 3: bytes.removeSubrange(place...)
        default: bytes[place] = [0xFF, 0x1B, 0x3B, 0x5B, 0x7B, 0x9B, 0xBB, 0xDB].randomElement(using: &numbers) ?? 0
        }
    }

    @Test("Noise is refused")
    func noise() {
        var numbers = SeededNumbers(seed: 2)
        for _ in 0..<20_000 {
            let length = Int.random(in: 0...40, using: &numbers)
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
            MalformedInputTests.expectFaithful(bytes)
            #expect(throws: ClaimFault.self) { try SignedEnvelope(parsing: bytes) }
        }
    }
}
