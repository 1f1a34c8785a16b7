import TitleClaim
import TitleVerify

/// What a signer signs with: a key in memory, or one in a token that never leaves it.
protocol SigningKey: Sendable {
    var publicKey: PublicKey { get }

    /// The signature over `message` by the key's own algorithm, r‖s of 64 bytes; for ES256 s is in the lower half.
    func sign(_ message: [UInt8]) throws(KeyFault) -> [UInt8]

    /// The signatures over many messages at once, for less than each alone; nil for a key that signs one by one.
    func signatures(over messages: [[UInt8]]) throws(KeyFault) -> [[UInt8]]?

    /// What can tell from the private key that signatures are right; nil for a key that is not in this process.
    func recomputation() -> NonceRecomputation?
}

extension SigningKey {
    var algorithm: SignatureAlgorithm { publicKey.algorithm }

    func signatures(over messages: [[UInt8]]) throws(KeyFault) -> [[UInt8]]? { nil }
}
