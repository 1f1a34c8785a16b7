import TitleVerify

/// The lower of the two signatures that an ECDSA signature stands for: (r, s) and (r, n − s).
enum LowS {
    /// The order n of P-256, big-endian.
    private static let order: [UInt8] = [
        0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x51,
    ]

    /// Takes and gives r‖s of 64 bytes.
    static func normalized(_ signature: [UInt8]) -> [UInt8] {
        if ECDSASignature.isLow(signature) { return signature }
        var (result, borrow) = (signature, 0)
        for index in order.indices.reversed() {
            let difference = Int(order[index]) - Int(signature[32 + index]) - borrow
            result[32 + index] = UInt8(truncatingIfNeeded: difference)
            borrow = difference < 0 ? 1 : 0
        }
        return result
    }
}
