import TestSupport
import Testing
import TitleClaim

@Suite("Status list")
struct StatusListTests {
    static let sample = StatusList(
        list: 3,
        issued: 1_780_000_000_000,
        ttl: 3600,
        deflated: [0x78, 0x9C, 0x63, 0x00, 0x00, 0x00, 0x01, 0x00, 0x01],
        day: 20_600,
        cancelled: [.init(index: 7, from: 20_001), .init(index: 77_123, from: -5)]
    )
    static let plain = StatusList(list: .max, issued: -1, ttl: 0, deflated: [1])

    @Test("A list comes back from its bytes, with and without what may be left out")
    func roundTrip() throws {
        for list in [StatusListTests.sample, StatusListTests.plain] {
            #expect(try StatusList(decoding: list.encoded()) == list)
        }
    }

    @Test("The bits stand as in the IETF draft: the first entry in the lowest bits")
    func packing() throws {
        var bits = StatusBits(entries: 8)
        bits.set(.revoked, at: 0)
        bits.set(.suspended, at: 1)
        bits.set(.superseded, at: 3)
        bits.set(.revoked, at: 7)
        #expect(bits.bytes == [0b1100_1001, 0b0100_0000])
        #expect(
            (0..<8).map { bits[$0] } == [.revoked, .suspended, .valid, .superseded, .valid, .valid, .valid, .revoked]
        )
    }

    @Test("An entry is written over by the next status, its neighbours are not")
    func overwriting() {
        var bits = StatusBits(entries: 5)
        for index: UInt32 in 0..<5 { bits.set(.superseded, at: index) }
        bits.set(.valid, at: 2)
        #expect((0..<5).map { bits[$0] } == [.superseded, .superseded, .valid, .superseded, .superseded])
        #expect(bits.entries == 8)
    }

    @Test("Behind its end a list says nothing, and nothing is written there")
    func outOfRange() throws {
        var bits = StatusBits(entries: 4)
        bits.set(.revoked, at: 4)
        #expect(bits[3] == .valid && bits[4] == nil && bits[.max] == nil)
        #expect(try StatusBits([])[0] == nil)
        #expect(throws: ClaimFault.tooLarge(bytes: StatusBits.byteLimit + 1, limit: StatusBits.byteLimit)) {
            try StatusBits([UInt8](repeating: 0, count: StatusBits.byteLimit + 1))
        }
    }

    @Test("Other versions, other widths, a ttl too long, no bits, unknown keys are refused")
    func strictness() {
        let payload = StatusListTests.plain.encoded()
        #expect(throws: ClaimFault.missing(key: 0)) { try StatusList(decoding: [0xA0]) }
        #expect(throws: ClaimFault.unknown(key: 8)) { try StatusList(decoding: [0xA1, 0x08, 0x00]) }
        #expect(throws: ClaimFault.unsupportedVersion(2)) { try StatusList(decoding: [0xA1, 0x00, 0x02]) }
        #expect(throws: ClaimFault.trailingBytes(at: payload.count)) { try StatusList(decoding: payload + [0]) }
        #expect(throws: ClaimFault.ambiguous) { try StatusList(decoding: replacing([0x04, 0x02], by: [0x04, 0x01])) }
        #expect(throws: ClaimFault.self) { try StatusList(decoding: replacing([0x05, 0x41, 0x01], by: [0x05, 0x40])) }
        let long = StatusList(list: 0, issued: 0, ttl: StatusList.longestTTL + 1, deflated: [1])
        #expect(throws: ClaimFault.self) { try StatusList(decoding: long.encoded()) }
    }

    private func replacing(_ old: [UInt8], by new: [UInt8]) -> [UInt8] {
        var payload = StatusListTests.plain.encoded()
        guard let place = payload.firstRange(of: old) else { return [] }
        payload.replaceSubrange(place, with: new)
        return payload
    }

    @Test("Cancellations that are none, stand twice or not in their order are refused")
    func cancellations() {
        let twice = [StatusList.Cancellation(index: 5, from: 1), .init(index: 5, from: 2)]
        let backwards = [StatusList.Cancellation(index: 6, from: 1), .init(index: 5, from: 2)]
        for cancelled in [twice, backwards] {
            let list = StatusList(list: 0, issued: 0, ttl: 1, deflated: [1], cancelled: cancelled)
            #expect(throws: ClaimFault.ambiguous) { try StatusList(decoding: list.encoded()) }
        }
        let empty = [0xA7] + StatusListTests.plain.encoded().dropFirst() + [0x07, 0x80]
        #expect(throws: ClaimFault.ambiguous) { try StatusList(decoding: empty) }
    }

    @Test("Damaged, truncated and greedy payloads are refused or read faithfully")
    func hostile() {
        var dice = SeededDice(seed: 11)
        for _ in 0..<5000 {
            var bytes = StatusListTests.sample.encoded()
            for _ in 0...dice.below(3) { dice.mutate(&bytes) }
            expectFaithful(bytes)
        }
        let whole = StatusListTests.sample.encoded()
        for length in whole.indices { expectFaithful(Array(whole[..<length])) }
        for place in whole.indices {
            for head: UInt8 in [0xFF, 0x1B, 0x3B, 0x5B, 0x7B, 0x9B, 0xBB, 0xDB] {
                var bytes = whole
                bytes[place] = head
                expectFaithful(bytes)
            }
        }
    }

    private func expectFaithful(_ bytes: [UInt8]) {
        if let list = try? StatusList(decoding: bytes) { #expect(list.encoded() == bytes) }
    }

    @Test("A list is fresh until its ttl is over; a past day's list never is")
    func freshness() {
        let list = StatusList(list: 0, issued: 1000, ttl: 60, deflated: [1])
        #expect(list.isFresh(at: 61_000) && !list.isFresh(at: 61_001))
        #expect(!StatusList(list: 0, issued: 1000, ttl: 60, deflated: [1], day: 0).isFresh(at: 1000))
    }
}
