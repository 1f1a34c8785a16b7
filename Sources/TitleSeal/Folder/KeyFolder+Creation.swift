public import TitleClaim
public import TitleModel
import TitleVerify

extension KeyFolder {
    /// How long certificates are good, in years.
    static let (rootYears, keyYears) = (30, 15)
    /// How long a trust list is fresh, in days.
    static let freshDays = 366

    /// Makes the root, the installation's keys and the first trust list.
    ///
    /// The root and every key that it certifies are of `algorithm`.
    /// Nothing is at `path`, where nothing or an empty folder may be now and whose parent must exist, before everything
    /// is on the disk. Of `hosts`, the official ones, the first goes into QR texts. Nothing dated before `validFrom` can
    /// be verified with these keys; it is `now` where it is nil, and a demonstration whose certificates are of an earlier
    /// year gives a day before them. The trust list is fresh for a year from `now` on.
    ///
    /// With `access.token` every key but the root is made in that token, and the folder keeps it for later ones.
    /// With `access.rootFolder` the root's private key lies there alone, and the folder works without it.
    ///
    /// Throws `.alreadyExists` when there is something at `path`, and leaves it as it is.
    @discardableResult
    public static func create(
        at path: String,
        installation name: String,
        hosts: [String],
        algorithm: SignatureAlgorithm = .es256,
        isDemo: Bool = false,
        validFrom: Instant? = nil,
        access: KeyAccess = KeyAccess(),
        now: Instant
    ) throws(KeyFault) -> KeyFolder {
        try requireFit(name: name)
        try requireFit(hosts: hosts)
        guard DurableFiles.isFree(path) else { throw .alreadyExists(path: path) }
        let kept = access.rootFolder.map { "\($0)/root.key.pem" }
        if let kept, DurableFiles.exists(kept) { throw .alreadyExists(path: kept) }
        let fresh = KeyFolder(unchecked: DurableFiles.temporaryName(for: path), access)
        if let token = access.token { try fresh.requireToken(token, algorithm) }
        do throws(KeyFault) {
            try fresh.fill(name, hosts, algorithm, isDemo, validFrom: validFrom ?? now, now: now)
            try DurableFiles.move(fresh.path, to: path)
        } catch {
            fresh.removeTokenKeys(in: "installation")
            DurableFiles.discard(fresh.path)
            if let kept { DurableFiles.discard(kept) }
            throw error
        }
        return KeyFolder(unchecked: path, access)
    }

    private func fill(
        _ name: String,
        _ hosts: [String],
        _ algorithm: SignatureAlgorithm,
        _ isDemo: Bool,
        validFrom: Instant,
        now: Instant
    ) throws(KeyFault) {
        let folders = ["", "/root", "/installation", "/bodies", "/trust"]
        for folder in folders { try DurableFiles.makeFolder(path + folder) }
        if let token = access.token {
            try DurableFiles.write(try JSONFile.encoded(token, for: tokenPath), to: tokenPath)
        }
        try makeInstallation(name, hosts, algorithm, isDemo, validFrom: validFrom, now: now)
        try makePressMark()
        for folder in folders { try DurableFiles.flush(folder: path + folder) }
    }

    private func makeInstallation(
        _ name: String,
        _ hosts: [String],
        _ algorithm: SignatureAlgorithm,
        _ isDemo: Bool,
        validFrom: Instant,
        now: Instant
    ) throws(KeyFault) {
        let root = try PrivateKey(algorithm)
        let certificate = try CertificateMaker(
            name: name,
            unit: "root",
            validFrom: validFrom,
            validTo: validFrom.adding(years: KeyFolder.rootYears)
        ).selfSigned(root)
        try writeRootKey(root)
        try DurableFiles.write(try CertificateMaker.pem(certificate), to: "\(path)/root/root.cert.pem")
        let authority = Authority(key: root, certificate: certificate, host: KeyFolder.publicHost(hosts))
        var keys: [TrustedKey] = []
        for use in [KeyUse.catalogue, .receipt, .status] {
            let owner = KeyOwner(body: nil, name: name, use: use)
            keys.append(try makeKey(for: owner, in: "installation", authority, validFrom))
        }
        let list = TrustList(
            name: name,
            sequence: 1,
            issued: now.milliseconds,
            nextUpdate: now.adding(days: KeyFolder.freshDays).milliseconds,
            root: root.publicKey.subjectPublicKeyInfo,
            hosts: hosts,
            keys: keys,
            isDemo: isDemo
        )
        try write(list, signedBy: root)
        try writeRevocationList(authority, now: now)
    }
}

extension KeyFolder {
    static func requireFit(name: String) throws(KeyFault) {
        guard (1...64).contains(name.unicodeScalars.count), ClaimText.isFit(name.utf8) else { throw .unfitName(name) }
    }

    private static func requireFit(hosts: [String]) throws(KeyFault) {
        guard !hosts.isEmpty else { throw .unfitHost("") }
        for host in hosts where (try? QRText(host: host, envelope: [0])) == nil { throw .unfitHost(host) }
    }
}

extension Instant {
    func adding(years: Int) -> Instant {
        Instant(startOf: civilDate.adding(years: years))
    }

    func adding(days: Int) -> Instant {
        adding(milliseconds: Int64(days) * 86_400_000)
    }
}
