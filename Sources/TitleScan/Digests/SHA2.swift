/// SHA-256 (FIPS 180-4 §6.2), for a browser that has no libcrypto.
public enum SHA2 {
    /// 32 bytes.
    public static func digest(_ message: [UInt8]) -> [UInt8] {
        let padded = PaddedMessage.bytes(of: message)
        var state = start
        for block in 0..<(padded.count / 64) { compress(padded, at: block * 64, into: &state) }
        return PaddedMessage.digest(state)
    }

    private static func compress(_ bytes: [UInt8], at offset: Int, into state: inout [8 of UInt32]) {
        let words = schedule(bytes, at: offset)
        var s = state
        for round in 0..<64 {
            let choice = (s[4] & s[5]) ^ (~s[4] & s[6])
            let sum = s[4].rotatedLeft(26) ^ s[4].rotatedLeft(21) ^ s[4].rotatedLeft(7)
            let first = s[7] &+ sum &+ choice &+ constants[round] &+ words[round]
            let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
            let second = (s[0].rotatedLeft(30) ^ s[0].rotatedLeft(19) ^ s[0].rotatedLeft(10)) &+ majority
            s = [first &+ second, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
        }
        for index in 0..<8 { state[index] = state[index] &+ s[index] }
    }

    private static func schedule(_ bytes: [UInt8], at offset: Int) -> [64 of UInt32] {
        var words = [64 of UInt32](repeating: 0)
        for index in 0..<16 { words[index] = PaddedMessage.word(bytes, at: offset + index * 4) }
        for index in 16..<64 {
            let (early, late) = (words[index - 15], words[index - 2])
            let first = early.rotatedLeft(25) ^ early.rotatedLeft(14) ^ early >> 3
            let second = late.rotatedLeft(15) ^ late.rotatedLeft(13) ^ late >> 10
            words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
        }
        return words
    }

    private static let start: [8 of UInt32] = [
        0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
    ]

    private static let constants: [64 of UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
        0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
        0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
        0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
        0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
        0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
        0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
        0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
    ]
}
