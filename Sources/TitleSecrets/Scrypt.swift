import COpenSSL

/// What a password costs to try: memory of 128 × 2^`logN` × `r` bytes, all of it gone through `p` times.
public struct ScryptCost: Hashable, Sendable {
    public let logN: Int
    public let r: Int
    public let p: Int

    /// Nil outside of what this house computes: 2…2^20 rounds, a gigabyte at most.
    public init?(logN: Int, r: Int, p: Int) {
        guard (1...20).contains(logN), (1...32).contains(r), (1...16).contains(p), (r << logN) <= 1 << 23 else {
            return nil
        }
        (self.logN, self.r, self.p) = (logN, r, p)
    }

    private init(checkedLogN logN: Int) { (self.logN, r, p) = (logN, 8, 1) }

    /// New passwords: 32 MB and about 0.1 s a try.
    public static let house = ScryptCost(checkedLogN: 15)
    /// Where many passwords are made within a test.
    public static let cheap = ScryptCost(checkedLogN: 4)

    fileprivate var memory: UInt64 { UInt64(128 * r) << UInt64(logN) + UInt64(128 * r * (p + 2)) }
}

/// scrypt (RFC 7914), a function made to be slow and to need memory, so that stolen hashes are dear to guess from.
public enum Scrypt {
    /// - Returns: `count` bytes.
    public static func key(from password: [UInt8], salt: [UInt8], cost: ScryptCost, count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { output, filled in
            let done = password.withUnsafeBytes { password in
                EVP_PBE_scrypt(
                    password.bindMemory(to: CChar.self).baseAddress,
                    password.count,
                    salt,
                    salt.count,
                    1 << UInt64(cost.logN),
                    UInt64(cost.r),
                    UInt64(cost.p),
                    cost.memory,
                    output.baseAddress,
                    count
                )
            }
            precondition(done == 1, "libcrypto gave no scrypt")
            filled = count
        }
    }
}
