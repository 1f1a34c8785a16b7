import Testing

@testable import TitleClaim

@Suite("Lists of what a compromised key had signed before")
struct IssuedBeforeTests {
    private func digest(_ first: UInt8, _ last: UInt8 = 0) -> [UInt8] {
        [first] + [UInt8](repeating: 7, count: 30) + [last]
    }

    private func list(_ digests: [UInt8], time: Int64 = 5) -> [UInt8] {
        IssuedBefore(keyID: [1, 2, 3, 4, 5, 6, 7, 8], time: time, issued: 9, digests: digests).encoded()
    }

    @Test("A list is read back as it was written, the empty one too, and holds exactly its digests")
    func roundTrip() throws {
        let digests = [digest(9), digest(0), digest(255, 1), digest(255), digest(9)]
        let parts = IssuedBefore.parts(keyID: [UInt8](repeating: 1, count: 8), time: -3, issued: 4, digests: digests)
        let part = try #require(parts.first)
        #expect(parts.count == 1 && part.count == 4)
        #expect(try IssuedBefore(decoding: part.encoded()) == part)
        for digest in digests { #expect(part.contains(digest)) }
        for digest in [digest(9, 1), digest(8), digest(255, 2), digest(0, 9), Array(digest(9).dropLast()), []] {
            #expect(!part.contains(digest))
        }
        let empty = IssuedBefore.parts(keyID: [UInt8](repeating: 1, count: 8), time: 1, issued: 1, digests: [])
        #expect(empty.map(\.count) == [0] && !empty[0].contains(digest(0)))
        #expect(try IssuedBefore(decoding: empty[0].encoded()) == empty[0])
    }

    @Test("Digests that do not ascend, stand twice, or are cut short refuse the list")
    func order() {
        for digests in [digest(2) + digest(1), digest(1) + digest(1), digest(1, 2) + digest(1, 1)] {
            #expect(throws: ClaimFault.ambiguous) { try IssuedBefore(decoding: list(digests)) }
        }
        #expect(throws: ClaimFault.self) { try IssuedBefore(decoding: list(digest(1) + digest(2).dropLast())) }
        let whole = list(digest(1) + digest(2))
        for count in 0..<whole.count {
            #expect(throws: ClaimFault.self) { try IssuedBefore(decoding: Array(whole.prefix(count))) }
        }
        #expect(throws: ClaimFault.self) { try IssuedBefore(decoding: whole + [0]) }
        #expect(throws: ClaimFault.self) { try IssuedBefore(decoding: list(digest(1), time: .max)) }
    }

    private func numbered(_ number: Int) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        for place in 0..<3 { digest[place] = UInt8(truncatingIfNeeded: number >> (16 - 8 * place)) }
        return digest
    }

    @Test("More digests than a part may hold make several parts, ascending all through; no larger part is read")
    func size() throws {
        let digests = (0..<(IssuedBefore.limit + 1)).map { numbered($0) }
        let key = [UInt8](repeating: 1, count: 8)
        let parts = IssuedBefore.parts(keyID: key, time: 1, issued: 1, digests: digests.reversed())
        #expect(parts.map(\.count) == [IssuedBefore.limit, 1])
        #expect(parts[0].digests + parts[1].digests == digests.flatMap { $0 })
        #expect(try IssuedBefore(decoding: parts[0].encoded()) == parts[0])
        let envelope = SignedEnvelope(
            algorithm: .sm2,
            keyID: key,
            contentType: .issuedBefore,
            payload: parts[0].encoded(),
            signature: [UInt8](repeating: 1, count: 64)
        )
        #expect(try SignedEnvelope(parsing: envelope.serialized()) == envelope)
        let tooLarge = list(digests.flatMap { $0 })
        #expect(throws: ClaimFault.self) { try IssuedBefore(decoding: tooLarge) }
    }

    @Test("Unknown and missing keys and other versions refuse the list")
    func form() throws {
        let known = list(digest(1))
        var newer = known
        newer[2] = 2
        #expect(throws: ClaimFault.unsupportedVersion(2)) { try IssuedBefore(decoding: newer) }
        var map = CBORMapWriter()
        map.add(0) { $0.unsigned(1) }
        map.add(1) { $0.byteString([1, 2, 3, 4, 5, 6, 7, 8]) }
        map.add(2) { $0.integer(1) }
        map.add(3) { $0.integer(1) }
        #expect(throws: ClaimFault.missing(key: 4)) { try IssuedBefore(decoding: map.encoded()) }
        map.add(4) { $0.byteString([]) }
        map.add(5) { $0.integer(1) }
        #expect(throws: ClaimFault.unknown(key: 5)) { try IssuedBefore(decoding: map.encoded()) }
    }
}
