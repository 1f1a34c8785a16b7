import Synchronization
package import TitleClaim
import TitleSecrets
package import TitleVerify

/// Signatures that a signer has just made, confirmed by its private key (docs/decisions/0601).
///
/// It confirms nothing for another key than the signer's, and nothing at all for a key in a token or of SM2: there the
/// verifier does the whole work. Envelopes are best asked for in the order in which they were signed.
package final class OwnSignatures: SignatureConfirming {
    private let publicKey: PublicKey
    private let made: Mutex<MadeSignatures?>

    init(_ key: any SigningKey, _ signatures: [[UInt8]]) {
        publicKey = key.publicKey
        made = Mutex(MadeSignatures(key, signatures))
    }

    package func confirms(_ envelope: SignedEnvelope, by key: PublicKey) -> Bool {
        guard envelope.algorithm == .es256, ECDSASignature.isLow(envelope.signature),
            key.subjectPublicKeyInfo == publicKey.subjectPublicKeyInfo
        else { return false }
        return made.withLock { $0?.confirms(envelope) ?? false }
    }
}

extension Signer {
    /// What confirms the signatures of these envelopes; they must be this signer's own.
    package func ownSignatures(of envelopes: [UnverifiedEnvelope]) -> OwnSignatures {
        OwnSignatures(key, envelopes.map(\.envelope.signature))
    }
}

private struct MadeSignatures {
    private let recomputation: NonceRecomputation
    private let signatures: [[UInt8]]
    private let inverses: [BigNumber]
    private var next = 0

    init?(_ key: any SigningKey, _ signatures: [[UInt8]]) {
        guard let recomputation = key.recomputation(),
            let inverses = ScalarInverses()?.of(signatures.map { $0.suffix(32) })
        else { return nil }
        (self.recomputation, self.signatures, self.inverses) = (recomputation, signatures, inverses)
    }

    mutating func confirms(_ envelope: SignedEnvelope) -> Bool {
        let signature = envelope.signature
        let place = signatures[next...].firstIndex(of: signature) ?? signatures.firstIndex(of: signature)
        guard let place else { return false }
        next = place + 1
        let digest = SHA256.digest(envelope.toBeSigned)
        return recomputation.confirms(envelope.signature, over: digest, inverse: inverses[place])
    }
}
