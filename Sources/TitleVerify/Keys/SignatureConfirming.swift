package import TitleClaim

/// Knows otherwise than by the public key that signatures are right; the signer of them does (docs/decisions/0601).
package protocol SignatureConfirming: Sendable {
    /// Whether it is certain that `key` verifies the envelope; where it is not, the key itself is asked.
    func confirms(_ envelope: SignedEnvelope, by key: PublicKey) -> Bool
}
