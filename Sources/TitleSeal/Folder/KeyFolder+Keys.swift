import TitleClaim
import TitleModel
import TitleVerify

/// Whose key it is and what for.
struct KeyOwner {
    /// Nil for the installation itself.
    let body: String?
    let name: String
    let use: KeyUse
}

/// The root, which certifies the other keys.
struct Authority {
    let key: PrivateKey
    let certificate: SigningCertificate
    /// The official host, under which its revocation list is published; nil where it is nobody's.
    var host: String?
}

extension KeyUse {
    /// The name of its files and the organisational unit in its certificate.
    var fileName: String {
        switch self {
        case .root: "root"
        case .catalogue: "catalogue"
        case .title: "title"
        case .copy: "copy"
        case .receipt: "receipt"
        case .letter: "letter"
        case .status: "status"
        case .log: "log"
        }
    }
}

extension KeyFolder {
    /// Makes a key with its certificate in a folder (a path below `path`) and answers its entry in the trust list.
    func makeKey(
        for owner: KeyOwner,
        in folder: String,
        suffix: String = "",
        _ authority: Authority,
        _ validFrom: Instant
    ) throws(KeyFault) -> TrustedKey {
        let name = "\(folder)/\(owner.use.fileName)"
        let key = try makeKey(owner, authority.key.algorithm, try home(replacing: name), as: name + suffix)
        let maker = CertificateMaker(
            name: owner.name,
            unit: owner.use.fileName,
            validFrom: validFrom,
            validTo: validFrom.adding(years: KeyFolder.keyYears),
            revocationList: authority.host.map { "http://\($0)/pki/root.crl" }
        )
        let certificate = try maker.issued(for: key, by: authority.certificate, authority.key)
        try DurableFiles.write(try CertificateMaker.pem(certificate), to: "\(path)/\(name)\(suffix).cert.pem")
        return TrustedKey(
            keyID: key.publicKey.keyID,
            algorithm: key.algorithm,
            publicKey: key.publicKey.subjectPublicKeyInfo,
            use: owner.use,
            bodies: owner.body.map { [$0] } ?? [],
            validFrom: maker.validFrom.milliseconds,
            validTo: maker.validTo.milliseconds,
            state: .active,
            chain: [certificate.der, authority.certificate.der]
        )
    }

    /// Makes a private key in a token or, without one, in a file.
    private func makeKey(
        _ owner: KeyOwner,
        _ algorithm: SignatureAlgorithm,
        _ home: TokenPlace?,
        as name: String
    ) throws(KeyFault) -> any SigningKey {
        if let home {
            guard algorithm == .es256 else { throw .token(.noSM2) }
            return try makeTokenKey(owner, home, as: name)
        }
        let key = try PrivateKey(algorithm)
        try DurableFiles.write(try key.pem(access.passphrase), to: "\(path)/\(name).key.pem")
        return key
    }

    func readKey(_ name: String) throws(KeyFault) -> PrivateKey {
        try PrivateKey.read("\(path)/\(name).key.pem", access.passphrase)
    }

    /// Signs and writes a trust list; readers see the old one or the new one.
    func write(_ list: TrustList, signedBy root: PrivateKey) throws(KeyFault) {
        let envelope = try Signer(root: root).envelope(contentType: .trustList, payload: list.encoded())
        let bytes = envelope.serialized()
        let before = try issuedBeforeBytes().map(\.bytes)
        do throws(TrustFault) {
            _ = try Trust.open(
                trustList: bytes,
                catalogue: try? catalogueBytes(),
                issuedBefore: before,
                anchor: .thisList
            )
        } catch {
            throw .trustListUnfit(error)
        }
        try DurableFiles.replace(trustListPath, with: bytes)
    }
}

extension Signer {
    /// The root as it signs trust lists and what belongs to them.
    convenience init(root: PrivateKey) {
        let entry = TrustedKey(
            keyID: root.publicKey.keyID,
            algorithm: root.algorithm,
            publicKey: root.publicKey.subjectPublicKeyInfo,
            use: .root,
            bodies: [],
            validFrom: .min,
            validTo: nil,
            state: .active,
            chain: []
        )
        self.init(root, entry: entry)
    }
}
