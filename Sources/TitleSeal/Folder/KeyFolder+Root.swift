import TitleClaim
import TitleVerify

extension KeyFolder {
    /// The root's private key, from its own folder where it has one.
    ///
    /// Throws `.rootNeeded` when it is not there.
    func readRootKey() throws(KeyFault) -> PrivateKey {
        let file = "\(rootFolder)/root.key.pem"
        guard DurableFiles.exists(file) else { throw .rootNeeded(path: file) }
        let key = try PrivateKey.read(file, access.rootPassphrase)
        guard try trust().list.root == key.publicKey.subjectPublicKeyInfo else { throw .notTheRoot(path: file) }
        return key
    }

    var rootFolder: String { access.rootFolder ?? "\(path)/root" }

    /// The root that certifies new keys.
    func authority() throws(KeyFault) -> Authority {
        Authority(key: try readRootKey(), certificate: try readCertificate("root/root"))
    }

    /// Writes a new root's private key where it will be kept; nothing that is there is overwritten.
    func writeRootKey(_ key: PrivateKey) throws(KeyFault) {
        if !DurableFiles.exists(rootFolder) { try DurableFiles.makeFolder(rootFolder) }
        try DurableFiles.write(try key.pem(access.rootPassphrase), to: "\(rootFolder)/root.key.pem")
        try DurableFiles.flush(folder: rootFolder)
    }
}
