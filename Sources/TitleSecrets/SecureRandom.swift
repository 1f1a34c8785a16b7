import COpenSSL

/// Random numbers for secrets, from libcrypto's generator, which the kernel seeds.
public enum SecureRandom {
    /// Stops the process when the generator fails: a predictable secret would be worse.
    public static func bytes(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { output, filled in
            precondition(RAND_bytes(output.baseAddress, Int32(count)) == 1, "libcrypto gave no random bytes")
            filled = count
        }
    }

    public static func uint64() -> UInt64 {
        bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A number below `bound`, which must not be zero, all with equal chances.
    public static func uint64(below bound: UInt64) -> UInt64 {
        let unbiased = UInt64.max - UInt64.max % bound
        while true {
            let candidate = uint64()
            if candidate < unbiased { return candidate % bound }
        }
    }

    /// The 80 random bits of a new `Identifier`.
    public static func identifierBits() -> (high: UInt16, low: UInt64) {
        (UInt16(truncatingIfNeeded: uint64()), uint64())
    }
}

/// Random numbers drawn from the generator many at a time, for whoever needs many; none is given out twice.
public struct RandomSupply: Sendable {
    private var bytes: [UInt8] = []
    private var used = 0

    /// 64 numbers.
    private static let size = 512

    public init() {}

    public mutating func uint64() -> UInt64 {
        if used == bytes.count { (bytes, used) = (SecureRandom.bytes(RandomSupply.size), 0) }
        defer { used += 8 }
        return bytes[used..<(used + 8)].reduce(0) { $0 << 8 | UInt64($1) }
    }
}
