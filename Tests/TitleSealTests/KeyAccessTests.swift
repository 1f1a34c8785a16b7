import FoundationEssentials
import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleVerify

@testable import TitleSeal

@Suite("Root kept apart, keys encrypted")
struct KeyAccessTests {
    static let now = Instant(milliseconds: 1_577_000_000_000)
    let temporary: TemporaryFolder
    let keys: String
    let stick: String

    init() throws {
        temporary = try TemporaryFolder()
        (keys, stick) = (temporary.path("keys"), temporary.path("stick"))
    }

    private func create(_ access: KeyAccess) throws -> KeyFolder {
        try KeyFolder.create(
            at: keys,
            installation: "赤峰市",
            hosts: ["zs.example.cn"],
            access: access,
            now: KeyAccessTests.now
        )
    }

    private func passphrase(_ text: String) throws -> Passphrase {
        let file = temporary.path("passphrase-\(UInt64.random(in: 0...UInt64.max))")
        try Data(text.utf8).write(to: URL(filePath: file))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        return try Passphrase(file: file)
    }

    @Test("With the root on a stick the folder signs without it, and says so where it needs it")
    func rootApart() throws {
        let whole = try create(KeyAccess(rootFolder: stick))
        #expect(FileManager.default.fileExists(atPath: stick + "/root.key.pem"))
        #expect(!FileManager.default.fileExists(atPath: keys + "/root/root.key.pem"))
        let online = try KeyFolder(opening: keys)
        _ = try online.installationSigner(use: .status).sign([1])
        try online.publishCatalogue(bodies: [], titles: [], restrictions: [], routes: [], now: KeyAccessTests.now)
        let missing = KeyFault.rootNeeded(path: keys + "/root/root.key.pem")
        #expect(throws: missing) { try online.rotate(installation: .status, now: KeyAccessTests.now) }
        #expect(throws: missing) { try online.renewTrustList(now: KeyAccessTests.now) }
        #expect(try whole.rotate(installation: .status, now: KeyAccessTests.now).count == 1)
    }

    @Test("Another installation's root is not taken, nor is a root on the stick overwritten")
    func foreignRoot() throws {
        _ = try create(KeyAccess(rootFolder: stick))
        let other = temporary.path("other")
        _ = try KeyFolder.create(at: other, installation: "甲", hosts: ["a.cn"], now: KeyAccessTests.now)
        let mixed = try KeyFolder(opening: other, access: KeyAccess(rootFolder: stick))
        #expect(throws: KeyFault.notTheRoot(path: stick + "/root.key.pem")) {
            try mixed.renewTrustList(now: KeyAccessTests.now)
        }
        let root = try Data(contentsOf: URL(filePath: stick + "/root.key.pem"))
        #expect(throws: KeyFault.alreadyExists(path: stick + "/root.key.pem")) {
            try KeyFolder.create(
                at: self.temporary.path("third"),
                installation: "乙",
                hosts: ["b.cn"],
                access: KeyAccess(rootFolder: self.stick),
                now: KeyAccessTests.now
            )
        }
        #expect(try Data(contentsOf: URL(filePath: stick + "/root.key.pem")) == root)
    }

    @Test("Keys at rest are encrypted PKCS#8; without the passphrase, or with a wrong one, nothing is signed")
    func encrypted() throws {
        let access = KeyAccess(
            passphrase: try passphrase("correct horse\n"),
            rootPassphrase: try passphrase("battery staple")
        )
        _ = try create(access)
        let file = keys + "/installation/status.key.pem"
        #expect(try String(contentsOf: URL(filePath: file), encoding: .utf8).contains("BEGIN ENCRYPTED PRIVATE KEY"))
        _ = try KeyFolder(opening: keys, access: access).installationSigner(use: .status).sign([1])
        #expect(throws: KeyFault.passphraseNeeded(path: file)) {
            try KeyFolder(opening: self.keys).installationSigner(use: .status)
        }
        let wrong = KeyAccess(passphrase: try passphrase("battery staple"))
        #expect(throws: KeyFault.passphraseWrong(path: file)) {
            try KeyFolder(opening: self.keys, access: wrong).installationSigner(use: .status)
        }
        #expect(throws: KeyFault.passphraseWrong(path: keys + "/root/root.key.pem")) {
            try KeyFolder(opening: self.keys, access: KeyAccess(passphrase: access.passphrase))
                .renewTrustList(now: KeyAccessTests.now)
        }
        try KeyFolder(opening: keys, access: access).renewTrustList(now: KeyAccessTests.now)
    }

    @Test(
        "A body's keys are not made open in a folder whose keys are encrypted: without the passphrase nothing is made"
    )
    func addBodyEncrypted() throws {
        let access = KeyAccess(passphrase: try passphrase("correct horse"))
        _ = try create(access)
        let catalogue = keys + "/installation/catalogue.key.pem"
        let open = try KeyFolder(opening: keys, access: KeyAccess(rootPassphrase: access.passphrase))
        #expect(throws: KeyFault.passphraseNeeded(path: catalogue)) { try open.addCity(now: KeyAccessTests.now) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: keys + "/bodies").isEmpty)
        let wrong = KeyAccess(passphrase: try passphrase("battery staple"), rootPassphrase: access.passphrase)
        #expect(throws: KeyFault.passphraseWrong(path: catalogue)) {
            try KeyFolder(opening: self.keys, access: wrong).addCity(now: KeyAccessTests.now)
        }
        try KeyFolder(opening: keys, access: access).addCity(now: KeyAccessTests.now)
        let made = try String(contentsOf: URL(filePath: keys + "/bodies/150400/title.key.pem"), encoding: .utf8)
        #expect(made.contains("BEGIN ENCRYPTED PRIVATE KEY"))
    }

    @Test("OpenSSL's own program opens an encrypted key, and finds scrypt and AES-256-CBC in it")
    func openSSLAgrees() async throws {
        _ = try create(KeyAccess(passphrase: try passphrase("correct horse")))
        let file = keys + "/installation/status.key.pem"
        let right = try await Command.run("openssl", ["pkey", "-in", file, "-noout", "-passin", "pass:correct horse"])
        #expect(right.exitCode == 0)
        let wrong = try await Command.run("openssl", ["pkey", "-in", file, "-noout", "-passin", "pass:wrong"])
        #expect(wrong.exitCode != 0)
        let form = try await Command.run("openssl", ["asn1parse", "-in", file])
        #expect(form.text.contains("PBES2") && form.text.contains("scrypt") && form.text.contains("aes-256-cbc"))
    }

    @Test("A passphrase that is short, long or open to others is refused")
    func passphrases() throws {
        for text in ["", "short", String(repeating: "a", count: 1025)] {
            #expect(throws: KeyFault.self) { try self.passphrase(text) }
        }
        let file = temporary.path("open")
        try Data("correct horse".utf8).write(to: URL(filePath: file))
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
        #expect(throws: KeyFault.openToOthers(path: file)) { try Passphrase(file: file) }
    }
}
