/// SM3 (GB/T 32905-2016), the digest that SM2 signatures are made over.
public enum SM3 {
    /// 32 bytes.
    public static func digest(_ message: [UInt8]) -> [UInt8] {
        let padded = PaddedMessage.bytes(of: message)
        var state = start
        for block in 0..<(padded.count / 64) { compress(padded, at: block * 64, into: &state) }
        return PaddedMessage.digest(state)
    }

    /// The compression function (§5.3.3).
    private static func compress(_ bytes: [UInt8], at offset: Int, into state: inout [8 of UInt32]) {
        let words = expanded(bytes, at: offset)
        var s = state
        for round in 0..<64 {
            let turned = s[0].rotatedLeft(12)
            let constant: UInt32 = round < 16 ? 0x79CC_4519 : 0x7A87_9D8A
            let first = (turned &+ s[4] &+ constant.rotatedLeft(UInt32(round))).rotatedLeft(7)
            let left = mixed(s[0], s[1], s[2], round) &+ s[3] &+ (first ^ turned) &+ (words[round] ^ words[round + 4])
            let right = chosen(s[4], s[5], s[6], round) &+ s[7] &+ first &+ words[round]
            let permuted = right ^ right.rotatedLeft(9) ^ right.rotatedLeft(17)
            s = [left, s[0], s[1].rotatedLeft(9), s[2], permuted, s[4], s[5].rotatedLeft(19), s[6]]
        }
        for index in 0..<8 { state[index] ^= s[index] }
    }

    /// The boolean function FF (§4.3).
    private static func mixed(_ x: UInt32, _ y: UInt32, _ z: UInt32, _ round: Int) -> UInt32 {
        round < 16 ? x ^ y ^ z : (x & y) | (x & z) | (y & z)
    }

    /// The boolean function GG (§4.3).
    private static func chosen(_ x: UInt32, _ y: UInt32, _ z: UInt32, _ round: Int) -> UInt32 {
        round < 16 ? x ^ y ^ z : (x & y) | (~x & z)
    }

    /// The message expansion (§5.3.2).
    private static func expanded(_ bytes: [UInt8], at offset: Int) -> [68 of UInt32] {
        var words = [68 of UInt32](repeating: 0)
        for index in 0..<16 { words[index] = PaddedMessage.word(bytes, at: offset + index * 4) }
        for index in 16..<68 {
            let mix = words[index - 16] ^ words[index - 9] ^ words[index - 3].rotatedLeft(15)
            let permuted = mix ^ mix.rotatedLeft(15) ^ mix.rotatedLeft(23)
            words[index] = permuted ^ words[index - 13].rotatedLeft(7) ^ words[index - 6]
        }
        return words
    }

    private static let start: [8 of UInt32] = [
        0x7380_166F, 0x4914_B2B9, 0x1724_42D7, 0xDA8A_0600, 0xA96F_30BC, 0x1631_38AA, 0xE38D_EE4D, 0xB0FB_0E4E,
    ]
}
