import COpenSSL

/// What is kept of a password: its scrypt hash with the salt and the cost it was made with.
///
/// Written `$scrypt$ln=15,r=8,p=1$<salt>$<hash>`, both in hexadecimal, so that the cost can rise later: old hashes stay
/// readable and are told apart by `isOfCost`.
public struct PasswordHash: Hashable, Sendable {
    public let cost: ScryptCost
    private let salt: [UInt8]
    private let hash: [UInt8]

    private static let saltSize = 16
    private static let hashSize = 32

    /// Hashes a password under a new salt.
    public init(of password: String, cost: ScryptCost) {
        self.cost = cost
        salt = SecureRandom.bytes(Self.saltSize)
        hash = Scrypt.key(from: Array(password.utf8), salt: salt, cost: cost, count: Self.hashSize)
    }

    /// Reads a kept hash; nil unless it is written exactly as `text` writes it.
    public init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let cost = Self.cost(parts[2]),
            let salt = hexBytes(parts[3]), let hash = hexBytes(parts[4]), hash.count == Self.hashSize
        else { return nil }
        (self.cost, self.salt, self.hash) = (cost, salt, hash)
        guard self.text == text else { return nil }
    }

    public var text: String {
        "$scrypt$ln=\(cost.logN),r=\(cost.r),p=\(cost.p)$\(hexText(salt))$\(hexText(hash))"
    }

    /// Takes the same time wherever the first difference is.
    public func isOf(_ password: String) -> Bool {
        let other = Scrypt.key(from: Array(password.utf8), salt: salt, cost: cost, count: Self.hashSize)
        return CRYPTO_memcmp(hash, other, Self.hashSize) == 0
    }

    private static func cost(_ text: Substring) -> ScryptCost? {
        let values = text.split(separator: ",").compactMap { $0.split(separator: "=").last.flatMap { Int($0) } }
        return values.count == 3 ? ScryptCost(logN: values[0], r: values[1], p: values[2]) : nil
    }
}

/// Bytes from lower-case hexadecimal digits; nil for anything else.
public func hexBytes(_ text: some StringProtocol) -> [UInt8]? {
    let digits = text.utf8.map { byte -> UInt8? in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }
    guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
    let values = digits.compactMap(\.self)
    return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
}
