package import TitleClaim

/// A key of a checked trust list, ready to verify with.
///
/// A class: of a structure every verdict would count all parts.
package final class ListedKey: Sendable {
    package let entry: TrustedKey
    package let publicKey: PublicKey
    /// The key's own X.509 certificate.
    package let certificate: SigningCertificate?

    /// Checks that the id is the key's and that the certificates lead from the key to the root, or to a former one.
    ///
    /// `roots`: SubjectPublicKeyInfo of the list's own root, then of those that it names as its former ones.
    init(_ entry: TrustedKey, roots: [[UInt8]], among pile: inout CertificatePile) throws(TrustFault) {
        let chain = entry.chain.compactMap { pile.certificate($0) }
        guard chain.count == entry.chain.count, entry.publicKey != roots[0],
            ListedKey.leads(chain, from: entry.publicKey, to: roots, among: &pile),
            let key = chain.first?.publicKey ?? PublicKey(subjectPublicKeyInfo: entry.publicKey),
            key.keyID == entry.keyID, key.algorithm == entry.algorithm
        else { throw .unfitKey(keyID: entry.keyID) }
        (self.entry, publicKey, certificate) = (entry, key, chain.first)
    }

    private init(_ entry: TrustedKey, _ publicKey: PublicKey, _ certificate: SigningCertificate?) {
        (self.entry, self.publicKey, self.certificate) = (entry, publicKey, certificate)
    }

    /// The same key without the right to sign for some bodies.
    func withholding(_ bodies: Set<String>) -> ListedKey {
        guard entry.bodies.contains(where: bodies.contains) else { return self }
        let rest = entry.limited(to: entry.bodies.filter { !bodies.contains($0) })
        return ListedKey(rest, publicKey, certificate)
    }

    private static func leads(
        _ chain: [SigningCertificate],
        from key: [UInt8],
        to roots: [[UInt8]],
        among pile: inout CertificatePile
    ) -> Bool {
        guard let first = chain.first, let last = chain.last else { return true }
        guard first.subjectPublicKeyInfo == key, roots.contains(last.subjectPublicKeyInfo) else { return false }
        for (certificate, issuer) in zip(chain, chain.dropFirst() + [last]) {
            guard pile.isIssued(certificate, by: issuer) else { return false }
        }
        return true
    }
}
