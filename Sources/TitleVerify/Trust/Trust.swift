package import TitleClaim
public import TitleModel
import TitleSecrets

/// A checked trust list with its catalogue; only `open` makes one.
public struct Trust: Sendable {
    package let list: TrustList
    package let catalogue: IssuerCatalogue?
    let keys: [[UInt8]: ListedKey]
    /// By the DER of their own certificates.
    private let certified: [[UInt8]: ListedKey]
    private let issuedBefore: IssuedBeforeLists
    /// SHA-256 of the root's SubjectPublicKeyInfo, 64 lower-case hexadecimal digits.
    public let rootFingerprint: String
    /// Whether it was taken over from another region; only `Regions` makes one such.
    package private(set) var isOfOtherRegion = false
    /// The authorities whose time stamps count; no list names them, whoever uses the list does.
    package private(set) var stampAnchors = StampAnchors()

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
    /// A list that is past its time is opened: a verdict then names that as a reason. `issuedBefore`: what compromised
    /// keys had signed before, serialised envelopes in any order (docs/formats/before.md).
    public static func open(
        trustList: [UInt8],
        catalogue: [UInt8]?,
        issuedBefore: [[UInt8]] = [],
        anchor: TrustAnchor
    ) throws(TrustFault) -> Trust {
        let list = try checkedList(trustList)
        let fingerprint = hexText(SHA256.digest(list.root))
        try require(anchor, accepts: fingerprint, list.sequence)
        var keys: [[UInt8]: ListedKey] = [:]
        var pile = CertificatePile()
        let roots = [list.root] + list.keys.filter { $0.use == .root }.map(\.publicKey)
        for entry in list.keys {
            let key = try ListedKey(entry, roots: roots, among: &pile)
            guard keys.updateValue(key, forKey: entry.keyID) == nil else { throw .unfitKey(keyID: entry.keyID) }
        }
        return Trust(
            list: list,
            catalogue: try checkedCatalogue(catalogue, keys),
            keys: keys,
            certified: byCertificate(keys.values),
            issuedBefore: try IssuedBeforeLists(checking: issuedBefore, of: list),
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
            (envelope, list) = try SignedEnvelope.read(bytes, as: .trustList, TrustList.init(decoding:))
        } catch {
            throw .notATrustList(error)
        }
        guard envelope.isSigned(by: list.root) else { throw .rootSignatureWrong }
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
            (envelope, catalogue) = try SignedEnvelope.read(bytes, as: .catalogue, IssuerCatalogue.init(decoding:))
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
    /// The same list, with more authorities whose time stamps count.
    public func accepting(stampsOf anchors: StampAnchors) -> Trust {
        var trust = self
        trust.stampAnchors = stampAnchors.joined(with: anchors)
        return trust
    }

    /// The list as one of another region, which does not speak for these bodies, whatever it says.
    func ofOtherRegion(withholding bodies: Set<String>) -> Trust {
        let kept = keys.mapValues { $0.withholding(bodies) }
        return Trust(
            list: list,
            catalogue: catalogue,
            keys: kept,
            certified: Trust.byCertificate(kept.values),
            issuedBefore: issuedBefore,
            rootFingerprint: rootFingerprint,
            isOfOtherRegion: true
        )
    }

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

extension Trust {
    /// Whether a root-signed list names the payload among what the key, compromised since, had signed before.
    package func isListedBefore(_ payload: [UInt8], by key: ListedKey) -> Bool {
        guard case .compromised(let time) = key.entry.state else { return false }
        return issuedBefore.contains(SHA256.digest(payload), of: key.entry.keyID, compromisedAt: time)
    }
}
