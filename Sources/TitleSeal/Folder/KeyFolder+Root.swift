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
        try authority(try readRootKey())
    }

    func authority(_ root: PrivateKey) throws(KeyFault) -> Authority {
        let host = KeyFolder.publicHost(try trust().list.hosts)
        return Authority(key: root, certificate: try readCertificate("root/root"), host: host)
    }

    /// The first host unless its name is one that nobody can have (RFC 2606, RFC 6761): programs would ask it in vain.
    static func publicHost(_ hosts: [String]) -> String? {
        let reserved = ["example", "example.com", "example.net", "example.org", "test", "invalid", "localhost"]
        return hosts.first.flatMap { host in
            reserved.contains { host == $0 || host.hasSuffix("." + $0) } ? nil : host
        }
    }

    /// Writes a new root's private key where it will be kept; nothing that is there is overwritten.
    func writeRootKey(_ key: PrivateKey) throws(KeyFault) {
        if !DurableFiles.exists(rootFolder) { try DurableFiles.makeFolder(rootFolder) }
        try DurableFiles.write(try key.pem(access.rootPassphrase), to: "\(rootFolder)/root.key.pem")
        try DurableFiles.flush(folder: rootFolder)
    }
}
