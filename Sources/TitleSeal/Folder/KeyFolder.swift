import TitleClaim
public import TitleVerify

/// The folder of private keys (`--keys`), the press's alone.
///
///     root/root.cert.pem, root.key.pem (or in a folder of its own: `KeyAccess.rootFolder`)
///     installation/catalogue.key.pem, catalogue.cert.pem, status…, receipt…
///     installation/press.key
///     token.json, and NAME.key.json in the place of NAME.key.pem, where keys lie in a token; pin.refused
///     …/title.next.key.pem, title.next.cert.pem while a rotation is not finished
///     bodies/150400/title.key.pem, title.cert.pem, copy…, letter…, seal.svg, seal.json, authorisation.json;
///     seal-2.svg …, seals.json where other seals took its place
///     root/root.next.cert.pem, root.next.key.pem while a new root is not finished
///     trust/trust.cose, catalogue.cose, transitions.cose, before-KEYID-PART.cose for each compromised key,
///     root.crl
///     stamping.json where seals are time-stamped, and in trust/ tsa.pem with the anchors of all such authorities
///
/// Folders are 0700 and files 0600; what is written is on the disk when a call returns. The trust list in it is the
/// record of which keys there are.
public struct KeyFolder: Sendable {
    public let path: String
    let access: KeyAccess

    init(unchecked path: String, _ access: KeyAccess = KeyAccess()) {
        (self.path, self.access) = (path, access)
    }

    /// Opens a folder; refuses one that others may look into, or whose trust list does not hold.
    public init(opening path: String, access: KeyAccess = KeyAccess()) throws(KeyFault) {
        (self.path, self.access) = (path, access)
        try DurableFiles.requirePrivateFolder(path)
        _ = try trust()
    }

    /// The trust list and catalogue as they are now, checked.
    public func trust() throws(KeyFault) -> Trust {
        let list = try trustListBytes()
        let (catalogue, before) = (try catalogueBytes(), try issuedBeforeBytes().map(\.bytes))
        let anchors = try stampAnchors()
        do throws(TrustFault) {
            return try Trust.open(trustList: list, catalogue: catalogue, issuedBefore: before, anchor: .thisList)
                .accepting(stampsOf: anchors)
        } catch {
            throw .trustListUnfit(error)
        }
    }

    /// The signed trust list, for everyone.
    public func trustListBytes() throws(KeyFault) -> [UInt8] {
        try DurableFiles.read(trustListPath)
    }

    /// The signed catalogue, for everyone; nil as long as none was published.
    public func catalogueBytes() throws(KeyFault) -> [UInt8]? {
        DurableFiles.exists(cataloguePath) ? try DurableFiles.read(cataloguePath) : nil
    }

    /// Copies trust list, catalogue and lists of what compromised keys had signed before to a folder that the server
    /// reads, under the names that they have here.
    ///
    /// Beside them lie the root's X.509 certificate and revocation list, `root.pem` and `root.crl`, for other people's
    /// PDF readers, and, of a root that came after another one, `transitions.cose`. The lists come before the trust list:
    /// whoever reads that finds those.
    public func export(to folder: String) throws(KeyFault) {
        if !DurableFiles.exists(folder) { try DurableFiles.makeFolder(folder) }
        try exportIssuedBefore(to: folder)
        try DurableFiles.replace("\(folder)/trust.cose", with: try trustListBytes(), mode: 0o644)
        if let catalogue = try catalogueBytes() {
            try DurableFiles.replace("\(folder)/catalogue.cose", with: catalogue, mode: 0o644)
        }
        if let transitions = try transitionsBytes() {
            try DurableFiles.replace("\(folder)/transitions.cose", with: transitions, mode: 0o644)
        } else {
            DurableFiles.discard("\(folder)/transitions.cose")
        }
        let root = try DurableFiles.read("\(path)/root/root.cert.pem")
        try DurableFiles.replace("\(folder)/root.pem", with: root, mode: 0o644)
        if let revoked = try revocationListBytes() {
            try DurableFiles.replace("\(folder)/root.crl", with: revoked, mode: 0o644)
        }
        if let anchors = try stampAnchorsBytes() {
            try DurableFiles.replace("\(folder)/tsa.pem", with: anchors, mode: 0o644)
        }
    }
}

extension KeyFolder {
    var trustFolder: String { "\(path)/trust" }
    var trustListPath: String { "\(trustFolder)/trust.cose" }
    var cataloguePath: String { "\(trustFolder)/catalogue.cose" }

    func bodyPath(_ code: String) -> String { "\(path)/bodies/\(code)" }
}
