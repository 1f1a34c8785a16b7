import TestSupport
import Testing
import TitleFiles

@testable import TitleDocument

/// What our own deflate writes, zlib reads.
@Suite struct QuickDeflateTests {
    @Test("Random bytes of every kind come back", arguments: 1...60)
    func random(seed: UInt64) throws {
        var dice = SeededDice(seed: seed)
        for _ in 0..<40 {
            let data = Self.bytes(of: dice.below(6000), &dice)
            let plain = data.count / 3..<data.count * 2 / 3
            try expectInflates(data, .fixed)
            try expectInflates(data, .fixed, plain: plain)
            try expectInflates(data.map { 0x20 + $0 % 0x5F }, .syntax)
            try expectInflates(data.map { 0x20 + $0 % 0x5F }, .syntax, plain: plain)
        }
    }

    @Test("Matches of every length, each at its own distance", arguments: [DeflateCode.fixed, .syntax])
    func everyLength(code: DeflateCode) throws {
        var dice = SeededDice(seed: 7)
        for length in 1...600 {
            let word = (0..<length).map { _ in UInt8(0x41 + dice.below(26)) }
            let between = (0..<dice.below(3000)).map { _ in UInt8(0x61 + dice.below(26)) }
            try expectInflates(word + between + word, code)
        }
    }

    @Test("Every distance up to the last, and not one byte more than can be looked back upon")
    func everyDistance() throws {
        let (word, most) = (Array("fourteen bytes".utf8), QuickDeflate.longest - 14)
        for distance in Array(stride(from: 14, through: most, by: 211)) + [most] {
            let between = (0..<(distance - 14)).map { UInt8(truncatingIfNeeded: $0 &* $0 &+ $0 / 251) }
            try expectInflates(word + between + word, .fixed)
        }
        let points = [UInt8](repeating: 0x2E, count: QuickDeflate.longest)
        try expectInflates(points, .syntax)
        #expect(QuickDeflate(code: .fixed).zlib(points + [0x2E]) == nil)
    }

    @Test("A byte that no syntax has is refused by the code that has no word for it")
    func strangeBytes() {
        for byte in UInt8.min...UInt8.max {
            let isSyntax = byte == 0x0A || (0x20...0x7E).contains(byte)
            #expect((QuickDeflate(code: .syntax).zlib([0x20, byte, 0x20]) != nil) == isSyntax, "\(byte)")
        }
    }

    @Test("The encoder takes whatever comes", arguments: [0, 1, 3, 4, 383, 384, 5000, 32_768, 32_769, 100_000])
    func encoder(count: Int) throws {
        var dice = SeededDice(seed: UInt64(count))
        for data in [Self.bytes(of: count, &dice), Self.bytes(of: count, &dice).map { 0x20 + $0 % 0x5F }] {
            let encoded = FlateEncoder.encode(data, level: FlateEncoder.quick)
            #expect(try Inflate.zlib(encoded[...], limit: 1 << 20) == data)
            #expect(encoded == FlateEncoder.encode(data, level: FlateEncoder.quick))
        }
    }

    private func expectInflates(_ data: [UInt8], _ code: DeflateCode, plain: Range<Int> = 0..<0) throws {
        let stream = try #require(QuickDeflate(code: code).zlib(data, plain: plain))
        #expect(try Inflate.zlib(stream[...], limit: 1 << 20) == data)
    }

    /// Of few or many different bytes, with runs and with repeated strings.
    private static func bytes(of count: Int, _ dice: inout SeededDice) -> [UInt8] {
        let kinds = 1 + dice.below(256)
        var bytes: [UInt8] = []
        while bytes.count < count {
            switch dice.below(4) {
            case 0 where !bytes.isEmpty:
                let start = dice.below(bytes.count)
                bytes += bytes[start...].prefix(1 + dice.below(400))
            case 1:
                bytes += [UInt8](repeating: UInt8(dice.below(kinds)), count: 1 + dice.below(600))
            default:
                bytes += (0..<(1 + dice.below(50))).map { _ in UInt8(dice.below(kinds)) }
            }
        }
        return Array(bytes.prefix(count))
    }
}
