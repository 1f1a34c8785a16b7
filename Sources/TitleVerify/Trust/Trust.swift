package import TitleClaim
public import TitleModel
import TitleSecrets

/// A checked trust list with its catalogue; only `open` makes one.
public struct Trust: Sendable {
    package let list: TrustList
    package let catalogue: IssuerCatalogue?
    private let keys: [[UInt8]: ListedKey]
    /// By the DER of their own certificates.
    private let certified: [[UInt8]: ListedKey]
    /// SHA-256 of the root's SubjectPublicKeyInfo, 64 lower-case hexadecimal digits.
    public let rootFingerprint: String

    public var installationName: String { list.name }
    /// A demonstration's list vouches for samples only.
    public var isDemo: Bool { list.isDemo }
    public var sequence: UInt64 { list.sequence }
    /// The official hosts of QR texts.
    public var hosts: [String] { list.hosts }
    public var issued: Instant { Instant(milliseconds: list.issued) }
    /// From then on the list is stale: what it says of keys may have changed.
    public var nextUpdate: Instant { Instant(milliseconds: list.nextUpdate) }
    public var catalogueVersion: UInt64? { catalogue?.version }

    package func key(_ keyID: [UInt8]) -> ListedKey? { keys[keyID] }
}

extension Trust {
    /// Opens a trust list and, where there is one, its catalogue; both are serialised envelopes.
    ///
    /// A list that is past its time is opened: a verdict then names that as a reason.
    public static func open(
        trustList: [UInt8],
        catalogue: [UInt8]?,
        anchor: TrustAnchor
    ) throws(TrustFault) -> Trust {
        let list = try checkedList(trustList)
        let fingerprint = hexText(SHA256.digest(list.root))
        try require(anchor, accepts: fingerprint, list.sequence)
        var keys: [[UInt8]: ListedKey] = [:]
        for entry in list.keys {
            let key = try ListedKey(entry, root: list.root)
            guard keys.updateValue(key, forKey: entry.keyID) == nil else { throw .unfitKey(keyID: entry.keyID) }
        }
        let words = try checkedCatalogue(catalogue, keys)
        return Trust(
            list: list,
            catalogue: words,
            keys: keys,
            certified: byCertificate(keys.values),
            rootFingerprint: fingerprint
        )
    }

    private static func byCertificate(_ keys: some Sequence<ListedKey>) -> [[UInt8]: ListedKey] {
        var certified: [[UInt8]: ListedKey] = [:]
        for key in keys { if let certificate = key.certificate { certified[certificate.der] = key } }
        return certified
    }

    private static func checkedList(_ bytes: [UInt8]) throws(TrustFault) -> TrustList {
        let (envelope, list): (SignedEnvelope, TrustList)
        do throws(ClaimFault) {
            envelope = try SignedEnvelope(parsing: bytes)
            guard envelope.contentType == .trustList else { throw .unsupportedContentType }
            list = try TrustList(decoding: envelope.payload)
        } catch {
            throw .notATrustList(error)
        }
        guard let root = PublicKey(subjectPublicKeyInfo: list.root), root.keyID == envelope.keyID,
            root.verifies(envelope)
        else { throw .rootSignatureWrong }
        return list
    }

    private static func require(
        _ anchor: TrustAnchor,
        accepts fingerprint: String,
        _ sequence: UInt64
    ) throws(TrustFault) {
        guard case .pinned(let roots) = anchor else { return }
        guard let root = roots.first(where: { $0.fingerprint == fingerprint }) else {
            throw .rootNotPinned(fingerprint: fingerprint)
        }
        guard sequence >= root.sequence else { throw .olderThanSeen(sequence: sequence, seen: root.sequence) }
    }

    private static func checkedCatalogue(
        _ bytes: [UInt8]?,
        _ keys: [[UInt8]: ListedKey]
    ) throws(TrustFault) -> IssuerCatalogue? {
        guard let bytes else { return nil }
        let (envelope, catalogue): (SignedEnvelope, IssuerCatalogue)
        do throws(ClaimFault) {
            envelope = try SignedEnvelope(parsing: bytes)
            guard envelope.contentType == .catalogue else { throw .unsupportedContentType }
            catalogue = try IssuerCatalogue(decoding: envelope.payload)
        } catch {
            throw .notACatalogue(error)
        }
        guard let key = keys[envelope.keyID], key.entry.use == .catalogue, key.entry.wasGood(at: catalogue.issued),
            key.publicKey.verifies(envelope)
        else { throw .catalogueSignatureWrong }
        return catalogue
    }
}

extension Trust {
    /// A root's fingerprint in groups of four digits, as people compare it and read it out.
    public static func grouped(_ fingerprint: String) -> String {
        let digits = Array(fingerprint)
        return stride(from: 0, to: digits.count, by: 4)
            .map { String(digits[$0..<min($0 + 4, digits.count)]) }.joined(separator: " ")
    }
}

extension Trust {
    /// The key that a signing certificate belongs to; the certificate must be the listed one, byte for byte.
    ///
    /// Nothing of a stranger's certificate is read: the listed one was, when the list was opened.
    package func key(certifiedBy leaf: [UInt8]) -> ListedKey? { certified[leaf] }
}
