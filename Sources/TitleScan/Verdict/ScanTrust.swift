public import TitleClaim

/// A checked trust list with its catalogue, as a browser can check it: without X.509 (docs/formats/scan.md).
public struct ScanTrust {
    public let list: TrustList
    public let catalogue: IssuerCatalogue?
    let issuedBefore: IssuedBeforeLists
    /// SHA-256 of the root's SubjectPublicKeyInfo.
    public let rootFingerprint: [UInt8]

    /// Why a trust list or catalogue counts for nothing; raw values are stable codes for machines.
    public enum Fault: String, Error {
        case notATrustList = "not_a_trust_list"
        case rootSignatureWrong = "root_signature_wrong"
        case rootNotPinned = "root_not_pinned"
        case olderThanSeen = "older_than_seen"
        case unfitKey = "unfit_key"
        case notACatalogue = "not_a_catalogue"
        case catalogueSignatureWrong = "catalogue_signature_wrong"
        case notAListOfIssued = "not_a_list_of_issued"
        case listOfIssuedSignatureWrong = "list_of_issued_signature_wrong"
    }

    /// Opens a trust list and its catalogue (empty for none).
    ///
    /// `pinnedRoot` is the SHA-256 of the only root that is taken, empty for any; `minimalSequence` the highest sequence
    /// seen before; `issuedBefore` what compromised keys had signed before (docs/formats/before.md).
    public init(
        trustList: [UInt8],
        catalogue: [UInt8],
        issuedBefore: [[UInt8]] = [],
        pinnedRoot: [UInt8],
        minimalSequence: UInt64
    ) throws(Fault) {
        list = try ScanTrust.checkedList(trustList)
        rootFingerprint = SHA2.digest(list.root)
        guard pinnedRoot.isEmpty || pinnedRoot == rootFingerprint else { throw .rootNotPinned }
        guard list.sequence >= minimalSequence else { throw .olderThanSeen }
        try ScanTrust.requireFitKeys(list.keys)
        self.catalogue = catalogue.isEmpty ? nil : try ScanTrust.checkedCatalogue(catalogue, list.keys)
        self.issuedBefore = try ScanTrust.checkedLists(issuedBefore, list.rootsNotGivenUp)
    }

    func entry(_ keyID: [UInt8]) -> TrustedKey? { ScanTrust.entry(keyID, list.keys) }

    /// Whether the key, under the algorithm that the list gives it, signed the envelope.
    static func isSigned(_ envelope: SignedEnvelope, by entry: TrustedKey) -> Bool {
        guard entry.algorithm == envelope.algorithm,
            let key = ScanKey(subjectPublicKeyInfo: entry.publicKey, algorithm: entry.algorithm)
        else { return false }
        return key.verify(envelope.signature, over: envelope.toBeSigned)
    }
}

extension ScanTrust {
    private static func entry(_ keyID: [UInt8], _ keys: [TrustedKey]) -> TrustedKey? {
        for key in keys where key.keyID == keyID { return key }
        return nil
    }

    private static func checkedList(_ bytes: [UInt8]) throws(Fault) -> TrustList {
        guard let envelope = try? SignedEnvelope(parsing: bytes), envelope.contentType == .trustList,
            let list = try? TrustList(decoding: envelope.payload)
        else { throw .notATrustList }
        guard isSigned(envelope, byOneOf: [list.root]) else { throw .rootSignatureWrong }
        return list
    }

    /// Every id is its key's, stands once, and every key is a point on the curve of its algorithm.
    private static func requireFitKeys(_ keys: [TrustedKey]) throws(Fault) {
        var ids: [UInt64] = []
        for key in keys {
            guard keyID(of: key.publicKey) == key.keyID,
                ScanKey(subjectPublicKeyInfo: key.publicKey, algorithm: key.algorithm) != nil
            else { throw .unfitKey }
            var id: UInt64 = 0
            for byte in key.keyID { id = id << 8 | UInt64(byte) }
            // At most 5000 keys: cheaper to compare them all than to bring sorting into the browser's build.
            for earlier in ids where earlier == id { throw .unfitKey }
            ids.append(id)
        }
    }

    private static func keyID(of subjectPublicKeyInfo: [UInt8]) -> [UInt8] {
        Array(SHA2.digest(subjectPublicKeyInfo).prefix(8))
    }

    private static func checkedCatalogue(
        _ bytes: [UInt8],
        _ keys: [TrustedKey]
    ) throws(Fault) -> IssuerCatalogue {
        guard let envelope = try? SignedEnvelope(parsing: bytes), envelope.contentType == .catalogue,
            let catalogue = try? IssuerCatalogue(decoding: envelope.payload)
        else { throw .notACatalogue }
        guard let key = entry(envelope.keyID, keys), key.use == .catalogue, key.wasGood(at: catalogue.issued),
            isSigned(envelope, by: key)
        else { throw .catalogueSignatureWrong }
        return catalogue
    }
}

extension ScanTrust {
    /// Each must be signed by one of the roots.
    private static func checkedLists(_ envelopes: [[UInt8]], _ roots: [[UInt8]]) throws(Fault) -> IssuedBeforeLists {
        var lists = IssuedBeforeLists()
        for bytes in envelopes {
            guard let envelope = try? SignedEnvelope(parsing: bytes), envelope.contentType == .issuedBefore,
                let part = try? IssuedBefore(decoding: envelope.payload)
            else { throw .notAListOfIssued }
            guard isSigned(envelope, byOneOf: roots) else { throw .listOfIssuedSignatureWrong }
            lists.add(part)
        }
        return lists
    }

    private static func isSigned(_ envelope: SignedEnvelope, byOneOf roots: [[UInt8]]) -> Bool {
        for root in roots where keyID(of: root) == envelope.keyID {
            guard let key = ScanKey(subjectPublicKeyInfo: root, algorithm: envelope.algorithm) else { continue }
            if key.verify(envelope.signature, over: envelope.toBeSigned) { return true }
        }
        return false
    }
}
