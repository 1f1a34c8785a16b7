import TitleClaim
public import TitleModel
import TitleVerify

extension KeyFolder {
    /// Makes a new root in the place of the old one, which says so itself, and signs the next trust list with it.
    ///
    /// The issuing keys stay as they are. The old root stands in the new list as retired; with `compromisedAt` as
    /// compromised from then on, and no transition is written: a stranger could write one, too, so everybody must compare
    /// the new fingerprint. After a crash in the middle the same call completes the work. The old private key is gone from
    /// its folder when it returns. Answers the fingerprint of the new root, 64 lower-case hexadecimal digits.
    public func makeNewRoot(compromisedAt time: Instant? = nil, now: Instant) throws(KeyFault) -> String {
        if try !isNewRootListed() {
            let old = Authority(key: try readRootKey(), certificate: try readCertificate("root/root"))
            try requireFit(time, old.certificate, now)
            let new = try nextRoot(old, now)
            if time == nil { try addTransition(from: old.key, to: new, now) } else { try forgetTransitions() }
            let state = time.map { TrustedKey.State.compromised(at: $0.milliseconds) }
            let former = try formerEntry(of: old, state ?? .retired(at: now.milliseconds))
            let list = try trust().list
            let next = list.next(keys: list.keys + [former], newRoot: new.publicKey.subjectPublicKeyInfo, now: now)
            try write(next, signedBy: new)
        }
        try putNewRootInPlace()
        try writeRevocationList(try authority(), now: now)
        return try trust().rootFingerprint
    }

    /// Whether an earlier call had come as far as the new trust list.
    private func isNewRootListed() throws(KeyFault) -> Bool {
        guard DurableFiles.exists("\(path)/root/root.next.cert.pem") else { return false }
        return try readCertificate("root/root.next").subjectPublicKeyInfo == trust().list.root
    }

    private func requireFit(_ time: Instant?, _ root: SigningCertificate, _ now: Instant) throws(KeyFault) {
        if let time, time > now || time < root.notBefore { throw .unfitTime(time) }
    }

    /// The new root's key, beside the old one, with a certificate by itself; what an earlier call left was never listed.
    private func nextRoot(_ old: Authority, _ now: Instant) throws(KeyFault) -> PrivateKey {
        let (key, file) = (try PrivateKey(old.key.algorithm), "\(rootFolder)/root.next.key.pem")
        let certificate = try CertificateMaker(
            name: try trust().list.name,
            unit: KeyUse.root.fileName,
            validFrom: now,
            validTo: now.adding(years: KeyFolder.rootYears)
        ).selfSigned(key)
        DurableFiles.discard(file)
        DurableFiles.discard("\(path)/root/root.next.cert.pem")
        try DurableFiles.write(try key.pem(access.rootPassphrase), to: file)
        try DurableFiles.flush(folder: rootFolder)
        try DurableFiles.write(try CertificateMaker.pem(certificate), to: "\(path)/root/root.next.cert.pem")
        try DurableFiles.flush(folder: "\(path)/root")
        return key
    }

    private func addTransition(from old: PrivateKey, to new: PrivateKey, _ now: Instant) throws(KeyFault) {
        let transition = RootTransition(
            oldRoot: old.publicKey.subjectPublicKeyInfo,
            newRoot: new.publicKey.subjectPublicKeyInfo,
            issued: now.milliseconds
        )
        let inner = try Signer(root: new).envelope(contentType: .rootTransition, payload: transition.encoded())
        let outer = try Signer(root: old).envelope(contentType: .rootTransition, payload: inner.serialized())
        // One that a crash left names a root that no list has; it goes.
        var envelopes: [[UInt8]] = []
        for envelope in try transitions() where try !isBy(old, envelope) { envelopes.append(envelope) }
        let file = RootTransition.file(envelopes + [outer.serialized()])
        guard (try? RootSuccession(checking: file)) != nil else { throw .ownWorkRefused }
        try DurableFiles.replace(transitionsPath, with: file)
    }

    private func isBy(_ root: PrivateKey, _ envelope: [UInt8]) throws(KeyFault) -> Bool {
        guard let signed = try? SignedEnvelope(parsing: envelope) else { throw .unfit(path: transitionsPath) }
        return signed.keyID == root.publicKey.keyID
    }

    private func transitions() throws(KeyFault) -> [[UInt8]] {
        guard let bytes = try transitionsBytes() else { return [] }
        guard let envelopes = try? RootTransition.envelopes(inFile: bytes) else { throw .unfit(path: transitionsPath) }
        return envelopes
    }

    private func forgetTransitions() throws(KeyFault) {
        DurableFiles.discard(transitionsPath)
        try DurableFiles.flush(folder: trustFolder)
    }

    private func formerEntry(of old: Authority, _ state: TrustedKey.State) throws(KeyFault) -> TrustedKey {
        TrustedKey(
            keyID: old.key.publicKey.keyID,
            algorithm: old.key.algorithm,
            publicKey: old.key.publicKey.subjectPublicKeyInfo,
            use: .root,
            bodies: [],
            validFrom: old.certificate.notBefore.milliseconds,
            validTo: old.certificate.notAfter.milliseconds,
            state: state,
            chain: []
        )
    }

    /// The new key takes the place of the old private key, and thereby removes it.
    private func putNewRootInPlace() throws(KeyFault) {
        let moves = [
            ("\(rootFolder)/root.next.key.pem", "\(rootFolder)/root.key.pem"),
            ("\(path)/root/root.next.cert.pem", "\(path)/root/root.cert.pem"),
        ]
        for (fresh, place) in moves where DurableFiles.exists(fresh) { try DurableFiles.move(fresh, to: place) }
    }
}

extension KeyFolder {
    var transitionsPath: String { "\(trustFolder)/transitions.cose" }

    /// How this root came after others, for everyone; nil where it is the first, or where no word of the old one counts.
    public func transitionsBytes() throws(KeyFault) -> [UInt8]? {
        DurableFiles.exists(transitionsPath) ? try DurableFiles.read(transitionsPath) : nil
    }
}
