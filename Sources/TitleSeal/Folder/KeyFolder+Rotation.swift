public import TitleClaim
public import TitleModel
import TitleSecrets
import TitleVerify

extension KeyFolder {
    /// Makes a new key for each use of a body and retires the ones before; what they signed keeps verifying.
    ///
    /// A use without an active key gets one. After a crash in the middle the same call completes the work, and answers
    /// the keys that it still had to put in their places; the retired private keys are gone from the disk when it
    /// returns. What is public is copied to `folder` (`export`), where it is named, before they go. Nobody may be signing
    /// with the folder meanwhile. Answers the ids of the new keys.
    public func rotate(
        body code: String,
        exportingTo folder: String? = nil,
        now: Instant
    ) throws(KeyFault) -> [[UInt8]] {
        guard BodyCode(code) != nil else { throw .unfitBodyCode(code) }
        guard DurableFiles.exists(bodyPath(code)) else { throw .bodyUnknown(code: code) }
        let name = try readCertificate("bodies/\(code)/\(KeyUse.title.fileName)").organization ?? code
        let owners = KeyFolder.bodyUses.map { KeyOwner(body: code, name: name, use: $0) }
        return try rotate(owners, in: "bodies/\(code)", exportingTo: folder, now)
    }

    /// The same for one of the installation's own keys.
    public func rotate(
        installation use: KeyUse,
        exportingTo folder: String? = nil,
        now: Instant
    ) throws(KeyFault) -> [[UInt8]] {
        guard DurableFiles.exists("\(path)/installation/\(use.fileName).cert.pem") else {
            throw .notOfInstallation(use: use)
        }
        let owner = KeyOwner(body: nil, name: try trust().list.name, use: use)
        return try rotate([owner], in: "installation", exportingTo: folder, now)
    }

    private func rotate(
        _ owners: [KeyOwner],
        in folder: String,
        exportingTo published: String?,
        _ now: Instant
    ) throws(KeyFault) -> [[UInt8]] {
        for owner in owners { try requirePassphrase(toReplace: owner.use) }
        let authority = try authority()
        var made = try listedNextKeys(of: owners, in: folder)
        if made.isEmpty { made = try listNextKeys(of: owners, in: folder, authority, now) }
        try writeRevocationList(authority, now: now)
        if let published { try export(to: published) }
        for owner in owners { try putNextKeyInPlace("\(folder)/\(owner.use.fileName)") }
        return made
    }

    /// The next trust list, with a new key of each owner and the one before retired; answers the new ones' ids.
    private func listNextKeys(
        of owners: [KeyOwner],
        in folder: String,
        _ authority: Authority,
        _ now: Instant
    ) throws(KeyFault) -> [[UInt8]] {
        let list = try trust().list
        var fresh: [TrustedKey] = []
        for owner in owners {
            fresh.append(try nextKey(for: owner, in: folder, authority, list.beginning(of: owner, now)))
        }
        let kept = list.keys.map { key in
            owners.contains { $0.owns(key) } && key.state == .active
                ? key.changed(to: .retired(at: now.milliseconds)) : key
        }
        try write(list.next(keys: kept + fresh, now: now), signedBy: authority.key)
        return fresh.map(\.keyID)
    }

    /// What a rotation listed before a crash and did not put in its place.
    private func listedNextKeys(of owners: [KeyOwner], in folder: String) throws(KeyFault) -> [[UInt8]] {
        let trust = try trust()
        var ids: [[UInt8]] = []
        for owner in owners {
            let name = "\(folder)/\(owner.use.fileName).next"
            guard DurableFiles.exists("\(path)/\(name).cert.pem") else { continue }
            let id = PublicKey.keyID(of: try readCertificate(name).subjectPublicKeyInfo)
            if trust.key(id) != nil { ids.append(id) }
        }
        return ids
    }

    /// The key that a rotation makes, or had made before a crash.
    private func nextKey(
        for owner: KeyOwner,
        in folder: String,
        _ authority: Authority,
        _ validFrom: Instant
    ) throws(KeyFault) -> TrustedKey {
        let name = "\(folder)/\(owner.use.fileName).next"
        if DurableFiles.exists("\(path)/\(name).cert.pem") {
            return try entry(of: try readCertificate(name), owner)
        }
        // A key without its certificate was never listed: nothing was signed with it.
        try removeKey(name)
        return try makeKey(for: owner, in: folder, suffix: ".next", authority, validFrom)
    }

    /// The new key takes the place, and thereby removes, the private key that is retired.
    private func putNextKeyInPlace(_ name: String) throws(KeyFault) {
        if hasKey("\(name).next") { try removeKey(name) }
        for file in ["key.pem", "key.json", "cert.pem"] where DurableFiles.exists("\(path)/\(name).next.\(file)") {
            try DurableFiles.move("\(path)/\(name).next.\(file)", to: "\(path)/\(name).\(file)")
        }
    }
}

extension KeyOwner {
    fileprivate func owns(_ key: TrustedKey) -> Bool {
        key.use == use && key.bodies == (body.map { [$0] } ?? [])
    }
}

extension TrustedKey {
    /// The key's id as commands and file names write it, 16 digits.
    public var hexadecimalID: String { hexText(keyID) }
}

extension TrustList {
    /// From when on a new key is good: in a demonstration, whose certificates are of earlier years, as early as those
    /// before it; else it could sign none.
    fileprivate func beginning(of owner: KeyOwner, _ now: Instant) -> Instant {
        let earliest = isDemo ? keys.filter { owner.owns($0) }.map(\.validFrom).min() : nil
        return earliest.map { Instant(milliseconds: $0) } ?? now
    }
}
