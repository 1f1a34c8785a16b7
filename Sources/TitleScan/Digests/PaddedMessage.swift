/// A message padded to blocks of 64 bytes, as SHA-256 (FIPS 180-4 §5.1.1) and SM3 (GB/T 32905 §5.2) both do it.
enum PaddedMessage {
    /// The message, the bit 1, zeros, and its length in bits as 64 big-endian bits.
    static func bytes(of message: [UInt8]) -> [UInt8] {
        var padded = message
        padded.reserveCapacity(message.count + 72)
        padded.append(0x80)
        while padded.count % 64 != 56 { padded.append(0) }
        let bits = UInt64(message.count) * 8
        for shift in 0..<8 { padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(56 - shift * 8))) }
        return padded
    }

    /// The big-endian word of 32 bits at an offset.
    static func word(_ bytes: [UInt8], at offset: Int) -> UInt32 {
        UInt32(bytes[offset]) << 24 | UInt32(bytes[offset + 1]) << 16 | UInt32(bytes[offset + 2]) << 8
            | UInt32(bytes[offset + 3])
    }

    /// Eight words as 32 bytes, big-endian.
    static func digest(_ words: [8 of UInt32]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        for index in 0..<8 {
            for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: words[index] >> UInt32(24 - shift * 8))) }
        }
        return bytes
    }
}

extension UInt32 {
    func rotatedLeft(_ count: UInt32) -> UInt32 {
        let distance = count & 31
        return distance == 0 ? self : self << distance | self >> (32 - distance)
    }
}
