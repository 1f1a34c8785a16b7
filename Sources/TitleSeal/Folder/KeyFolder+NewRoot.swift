import TitleClaim
public import TitleModel
import TitleSecrets
import TitleVerify

extension KeyFolder {
    /// Makes a new root in the place of the old one, which says so itself, and signs the next trust list with it.
    ///
    /// The issuing keys stay as they are. The old root stands in the new list as retired; with `compromisedAt` as
    /// compromised from then on, and no transition is written: a stranger could write one, too, so everybody must compare
    /// the new fingerprint. After a crash in the middle the same call completes the work: the new root's certificate lies
    /// beside the old one's place until everything is done. The old private key is gone from its folder when it returns.
    /// What is public is copied to `folder` (`export`) where it is named. Answers the fingerprint of the new root, 64
    /// lower-case hexadecimal digits.
    ///
    /// Throws `.newRootUnfinished` when a new root after a compromise was begun and no time of it is given now.
    public func makeNewRoot(
        compromisedAt time: Instant? = nil,
        exportingTo folder: String? = nil,
        now: Instant
    ) throws(KeyFault) -> String {
        if try !isNewRootListed() { try listNewRoot(afterCompromiseAt: time, now) }
        try requireTransition(orTime: time)
        try putNewRootInPlace()
        if let time { try giveUpFormerRoot(compromisedAt: time, now) }
        try writeRevocationList(try authority(), now: now)
        if let folder { try export(to: folder) }
        DurableFiles.discard(nextRootCertificate)
        try DurableFiles.flush(folder: "\(path)/root")
        return try trust().rootFingerprint
    }

    private var nextRootCertificate: String { "\(path)/root/root.next.cert.pem" }

    /// The list first calls the old root retired, whatever it will call it: what that signed (`before.md`) is believed
    /// until the new root has signed it anew.
    private func listNewRoot(afterCompromiseAt time: Instant?, _ now: Instant) throws(KeyFault) {
        let old = Authority(key: try readRootKey(), certificate: try readCertificate("root/root"))
        try requireFit(time, old.certificate, now)
        let new = try nextRoot(old, now)
        if time == nil { try addTransition(from: old.key, to: new, now) }
        let former = try formerEntry(of: old, .retired(at: now.milliseconds))
        let list = try trust().list
        let next = list.next(keys: list.keys + [former], newRoot: new.publicKey.subjectPublicKeyInfo, now: now)
        try write(next, signedBy: new)
    }

    /// The list calls the root before this one compromised; no word of it counts any more, nor of those before it.
    private func giveUpFormerRoot(compromisedAt time: Instant, _ now: Instant) throws(KeyFault) {
        guard let former = try trust().list.keys.last(where: { $0.use == .root }) else { throw .ownWorkRefused }
        try compromise(former.hexadecimalID, at: time, now: now)
        try forgetTransitions()
    }

    /// An earlier call without a transition was one after a compromise, and is not to be completed as another one.
    private func requireTransition(orTime time: Instant?) throws(KeyFault) {
        guard time == nil else { return }
        let former = try trust().list.keys.last { $0.use == .root }
        let last = try transitions().last.flatMap { try? SignedEnvelope(parsing: $0) }
        guard let former, last?.keyID == former.keyID else { throw .newRootUnfinished }
    }

    /// Whether an earlier call had come as far as the new trust list.
    private func isNewRootListed() throws(KeyFault) -> Bool {
        guard DurableFiles.exists(nextRootCertificate) else { return false }
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
        DurableFiles.discard(nextRootCertificate)
        try DurableFiles.write(try key.pem(access.rootPassphrase), to: file)
        try DurableFiles.flush(folder: rootFolder)
        try DurableFiles.write(try CertificateMaker.pem(certificate), to: nextRootCertificate)
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
        let key = "\(rootFolder)/root.next.key.pem"
        if DurableFiles.exists(key) { try DurableFiles.move(key, to: "\(rootFolder)/root.key.pem") }
        let certificate = try DurableFiles.read(nextRootCertificate)
        try DurableFiles.replace("\(path)/root/root.cert.pem", with: certificate)
    }
}

extension KeyFolder {
    /// Fingerprints of the roots before this one, the oldest first; 64 lower-case hexadecimal digits each.
    public func formerRoots() throws(KeyFault) -> [String] {
        try trust().list.keys.filter { $0.use == .root }.map { hexText(SHA256.digest($0.publicKey)) }
    }

    var transitionsPath: String { "\(trustFolder)/transitions.cose" }

    /// How this root came after others, for everyone; nil where it is the first, or where no word of the old one counts.
    public func transitionsBytes() throws(KeyFault) -> [UInt8]? {
        DurableFiles.exists(transitionsPath) ? try DurableFiles.read(transitionsPath) : nil
    }
}
