import TitleClaim
public import TitleModel
import TitleVerify

extension KeyFolder {
    /// The uses of an issuing body's keys.
    static let bodyUses: [KeyUse] = [.title, .copy, .letter]

    /// Makes an issuing body's keys and certificates, keeps its seal and authorisation, and lists the keys.
    ///
    /// After a crash in the middle the same call completes the work. `code` is a `BodyCode`; `name`, at most 64
    /// characters, stands in the certificates' subject. Nothing dated before `validFrom` can be verified with these keys;
    /// it is `now` where it is nil. The new trust list is issued at `now`.
    public func addBody(
        code: String,
        name: String,
        authorisation: SealAuthorisation,
        seal: SealPicture,
        validFrom: Instant? = nil,
        now: Instant
    ) throws(KeyFault) {
        guard BodyCode(code) != nil else { throw .unfitBodyCode(code) }
        try KeyFolder.requireFit(name: name)
        let list = try trust().list
        guard !list.keys.contains(where: { $0.bodies.contains(code) }) else { throw .bodyExists(code: code) }
        try requirePassphrase(toReplace: .title)
        let root = try readRootKey()
        if !DurableFiles.exists(bodyPath(code)) {
            let body = NewBody(
                code: code,
                name: name,
                authorisation: authorisation,
                seal: seal,
                validFrom: validFrom ?? now
            )
            try make(body, root)
        }
        try write(list.adding(try readEntries(ofBody: code), now: now), signedBy: root)
    }

    private func make(_ body: NewBody, _ root: PrivateKey) throws(KeyFault) {
        let fresh = DurableFiles.temporaryName(for: "bodies/.\(body.code)")
        do throws(KeyFault) {
            try fill(fresh, with: body, root)
            try DurableFiles.move("\(path)/\(fresh)", to: bodyPath(body.code))
        } catch {
            removeTokenKeys(in: fresh)
            DurableFiles.discard("\(path)/\(fresh)")
            throw error
        }
    }

    private func fill(_ folder: String, with body: NewBody, _ root: PrivateKey) throws(KeyFault) {
        try DurableFiles.makeFolder("\(path)/\(folder)")
        let authority = try authority(root)
        for use in KeyFolder.bodyUses {
            let owner = KeyOwner(body: body.code, name: body.name, use: use)
            _ = try makeKey(for: owner, in: folder, authority, body.validFrom)
        }
        try write(body.authorisation, body.seal, to: "\(path)/\(folder)")
        try DurableFiles.flush(folder: "\(path)/\(folder)")
    }

    private func write(
        _ authorisation: SealAuthorisation,
        _ seal: SealPicture,
        to folder: String
    ) throws(KeyFault) {
        let description = SealDescription(seal)
        try DurableFiles.write(seal.bytes, to: "\(folder)/seal.\(seal.mediaType.fileExtension)")
        try DurableFiles.write(try JSONFile.encoded(description, for: folder), to: "\(folder)/seal.json")
        try DurableFiles.write(try JSONFile.encoded(authorisation, for: folder), to: "\(folder)/authorisation.json")
    }

    /// The trust list's entries for the keys in a body's folder, from their certificates.
    private func readEntries(ofBody code: String) throws(KeyFault) -> [TrustedKey] {
        var entries: [TrustedKey] = []
        for use in KeyFolder.bodyUses {
            let owner = KeyOwner(body: code, name: "", use: use)
            entries.append(try entry(of: try readCertificate("bodies/\(code)/\(use.fileName)"), owner))
        }
        return entries
    }

    /// The entry of a key that was made and certified, active.
    func entry(of certificate: SigningCertificate, _ owner: KeyOwner) throws(KeyFault) -> TrustedKey {
        guard let key = PublicKey(subjectPublicKeyInfo: certificate.subjectPublicKeyInfo) else {
            throw .unfit(path: "\(owner.use.fileName).cert.pem")
        }
        return TrustedKey(
            keyID: key.keyID,
            algorithm: key.algorithm,
            publicKey: key.subjectPublicKeyInfo,
            use: owner.use,
            bodies: owner.body.map { [$0] } ?? [],
            validFrom: certificate.notBefore.milliseconds,
            validTo: certificate.notAfter.milliseconds,
            state: .active,
            chain: [certificate.der, try readCertificate("root/root").der]
        )
    }

    func readCertificate(_ name: String) throws(KeyFault) -> SigningCertificate {
        let file = "\(path)/\(name).cert.pem"
        guard let certificate = SigningCertificate(pem: try DurableFiles.read(file)) else { throw .unfit(path: file) }
        return certificate
    }
}

/// A body whose keys are to be made.
private struct NewBody {
    let code: String
    let name: String
    let authorisation: SealAuthorisation
    let seal: SealPicture
    let validFrom: Instant
}

extension TrustList {
    /// The next list, with more keys.
    func adding(_ more: [TrustedKey], now: Instant) -> TrustList {
        next(keys: keys + more, now: now)
    }

    /// The next list with these keys, fresh for a year; `newRoot` takes the root's place where there is one.
    func next(keys: [TrustedKey], newRoot: [UInt8]? = nil, now: Instant) -> TrustList {
        TrustList(
            name: name,
            sequence: sequence + 1,
            issued: now.milliseconds,
            nextUpdate: now.adding(days: KeyFolder.freshDays).milliseconds,
            root: newRoot ?? root,
            hosts: hosts,
            keys: keys,
            isDemo: isDemo
        )
    }
}
