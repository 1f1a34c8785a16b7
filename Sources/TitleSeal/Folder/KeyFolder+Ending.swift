import TitleClaim
public import TitleModel
import TitleVerify

extension KeyFolder {
    /// Retires a key without a successor, and removes its private key.
    ///
    /// After a crash in the middle the same call completes the work. What is public is copied to `folder` (`export`),
    /// where it is named, before the private key goes.
    public func retire(_ keyID: String, exportingTo folder: String? = nil, now: Instant) throws(KeyFault) {
        let root = try readRootKey()
        let key = try listed(keyID)
        if key.state == .active {
            try write(try trust().list.changing(key, to: .retired(at: now.milliseconds), now), signedBy: root)
        } else if try !isRetirementUnfinished(key, exportedTo: folder) {
            throw .notActive(keyID: keyID)
        }
        try writeRevocationList(try authority(root), now: now)
        if let folder { try export(to: folder) }
        try removePrivateKey(key)
    }

    /// Whether an earlier call came as far as the trust list and no further.
    private func isRetirementUnfinished(_ key: TrustedKey, exportedTo folder: String?) throws(KeyFault) -> Bool {
        guard case .retired = key.state, key.use != .root else { return false }
        let list = try trustListBytes()
        if let folder, (try? DurableFiles.read("\(folder)/trust.cose")) != list { return true }
        guard let revoked = try revocationListBytes() else { return true }
        if let certificate = key.chain.first, !RevocationListReader.isRevoked(certificate, in: revoked) { return true }
        return try isPrivateKeyHere(key)
    }

    /// Declares that strangers may have known a private key from `time` on, and removes it here.
    ///
    /// Of what it signed only that stays good whose payload's SHA-256 is among `digests`: what is known, from another
    /// source than the date in it, to have been signed before `time`. A later call may only bring an earlier time, or
    /// make the list of `digests` anew.
    public func compromise(
        _ keyID: String,
        at time: Instant,
        sparing digests: [[UInt8]] = [],
        now: Instant
    ) throws(KeyFault) {
        let root = try readRootKey()
        let key = try listed(keyID)
        guard time <= now, time.milliseconds >= key.validFrom else { throw .unfitTime(time) }
        if case .compromised(let earlier) = key.state, earlier < time.milliseconds {
            throw .compromisedEarlier(keyID: keyID, at: Instant(milliseconds: earlier))
        }
        try requireSuccessor(toCatalogueKey: key)
        if key.use == .root { try signIssuedBeforeAnew(key, signedBy: root) }
        if key.use.signsClaims { try writeIssuedBefore(key, digests, at: time, now: now, signedBy: root) }
        try write(try trust().list.changing(key, to: .compromised(at: time.milliseconds), now), signedBy: root)
        try writeRevocationList(try authority(root), now: now)
        try removePrivateKey(key)
    }

    /// The listed key of an id of 16 lower-case hexadecimal digits.
    private func listed(_ keyID: String) throws(KeyFault) -> TrustedKey {
        guard let key = try trust().list.keys.first(where: { $0.hexadecimalID == keyID }) else {
            throw .keyIDUnknown(keyID)
        }
        return key
    }

    /// The catalogue falls with its key, and without one nothing could be published.
    private func requireSuccessor(toCatalogueKey key: TrustedKey) throws(KeyFault) {
        guard key.use == .catalogue, let bytes = try catalogueBytes() else { return }
        guard (try? SignedEnvelope(parsing: bytes))?.keyID == key.keyID else { return }
        throw .catalogueWouldFall(keyID: key.hexadecimalID)
    }

    private func removePrivateKey(_ key: TrustedKey) throws(KeyFault) {
        // A former root's private key went when the new one took its place.
        guard key.use != .root, try isLatestOfItsName(key) else { return }
        try removeKey(key.fileName)
        try DurableFiles.flush(folder: DurableFiles.parent(of: "\(path)/\(key.fileName)"))
    }

    private func isPrivateKeyHere(_ key: TrustedKey) throws(KeyFault) -> Bool {
        try isLatestOfItsName(key) && hasKey(key.fileName)
    }

    /// Whether the files of its body and use are this key's.
    private func isLatestOfItsName(_ key: TrustedKey) throws(KeyFault) -> Bool {
        try readCertificate(key.fileName).subjectPublicKeyInfo == key.publicKey
    }
}

extension TrustedKey {
    /// Where its files lie in the key folder, without their endings.
    fileprivate var fileName: String { "\(bodies.first.map { "bodies/\($0)" } ?? "installation")/\(use.fileName)" }
}

extension TrustList {
    fileprivate func changing(_ key: TrustedKey, to state: TrustedKey.State, _ now: Instant) -> TrustList {
        next(keys: keys.map { $0.keyID == key.keyID ? $0.changed(to: state) : $0 }, now: now)
    }
}
