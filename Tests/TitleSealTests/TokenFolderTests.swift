import CPKCS11
import FoundationEssentials
import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleVerify

@testable import TitleSeal

@Suite("Key folder with its keys in a token", .serialized)
struct TokenFolderTests {
    static let now = Instant(milliseconds: 1_577_000_000_000)
    let temporary: TemporaryFolder
    let keys: String

    init() throws {
        temporary = try TemporaryFolder()
        keys = temporary.path("keys")
    }

    private func access(_ tokens: LoadedTokens, named: Bool = true) throws -> KeyAccess {
        KeyAccess(token: named ? tokens.place("folder") : nil, pin: try TokenPIN(file: tokens.soft.pinFile))
    }

    private func create(_ access: KeyAccess, _ algorithm: SignatureAlgorithm = .es256) throws -> KeyFolder {
        try KeyFolder.create(
            at: keys,
            installation: "赤峰市",
            hosts: ["zs.example.cn"],
            algorithm: algorithm,
            access: access,
            now: TokenFolderTests.now
        )
    }

    private func addBody(to folder: KeyFolder) throws {
        let seal = SealPicture(
            bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1],
            mediaType: .png,
            widthMillimetres: 42,
            heightMillimetres: 42
        )
        try folder.addBody(
            code: "150400",
            name: "赤峰市人力资源和社会保障局",
            authorisation: SealAuthorisation(
                documentNumber: "赤人社函〔2018〕1号",
                scope: [.junior],
                validFrom: CivilDate(daysSinceEpoch: 18_000),
                validTo: nil
            ),
            seal: try #require(seal),
            now: TokenFolderTests.now
        )
    }

    /// How many private keys the token holds.
    private func count(_ tokens: LoadedTokens) throws -> Int {
        let kind = TokenAttribute(CKA_CLASS, number: CKO_PRIVATE_KEY)
        return try tokens.session("folder").find([kind], limit: 1000).count
    }

    private func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(keys)/\(name)") }

    @Test("All keys but the root lie in the token; later ones too, though nobody names it again")
    func everyKey() async throws {
        let tokens = try await LoadedTokens.shared.value
        let before = try count(tokens)
        _ = try create(try access(tokens))
        let folder = try KeyFolder(opening: keys, access: try access(tokens, named: false))
        try addBody(to: folder)
        #expect(try count(tokens) == before + 6)
        #expect(exists("root/root.key.pem") && !exists("installation/status.key.pem"))
        let signer = try folder.signer(for: "150400", use: .title, on: CivilDate(daysSinceEpoch: 18_250))
        #expect(try signer.sign([1, 2, 3]).count == 64)
        #expect(try SigningCertificate(der: #require(signer.chain.first))?.organization == "赤峰市人力资源和社会保障局")
        try folder.publishCatalogue(bodies: [], titles: [], restrictions: [], routes: [], now: TokenFolderTests.now)
    }

    @Test("Rotation makes the new key in the token and destroys the old one there")
    func rotation() async throws {
        let tokens = try await LoadedTokens.shared.value
        let folder = try create(try access(tokens))
        let (before, old) = (try count(tokens), try folder.installationSigner(use: .status).keyID)
        let made = try folder.rotate(installation: .status, now: TokenFolderTests.now)
        #expect(try count(tokens) == before)
        #expect(try folder.installationSigner(use: .status).keyID == made.first)
        #expect(made.first != old && folder.keysLeftInTokens().isEmpty)
    }

    @Test("Keys move from files into a token, and back, by rotation")
    func moving() async throws {
        let tokens = try await LoadedTokens.shared.value
        _ = try create(KeyAccess())
        let folder = try KeyFolder(opening: keys, access: try access(tokens))
        _ = try folder.rotate(installation: .status, now: TokenFolderTests.now)
        #expect(exists("installation/status.key.json") && !exists("installation/status.key.pem"))
        #expect(exists("installation/receipt.key.pem"))
        _ = try folder.installationSigner(use: .status).sign([1])
    }

    @Test("A key is retired though its token cannot be had; what stays in the token is named")
    func retiredWithoutToken() async throws {
        let tokens = try await LoadedTokens.shared.value
        let folder = try create(try access(tokens))
        let id = try #require(try folder.rows().first { $0.use == .status }?.keyID)
        let withoutPIN = try KeyFolder(opening: keys)
        try withoutPIN.retire(id, now: TokenFolderTests.now)
        #expect(withoutPIN.keysLeftInTokens().count == 1)
        #expect(!exists("installation/status.key.json"))
        #expect(throws: KeyFault.noKey(use: .status, body: nil)) { try folder.installationSigner(use: .status) }
        let receipt = try #require(try folder.rows().first { $0.use == .receipt }?.keyID)
        let before = try count(tokens)
        try folder.compromise(receipt, at: TokenFolderTests.now, now: TokenFolderTests.now)
        #expect(try count(tokens) == before - 1)
    }

    @Test("Work that breaks off leaves no key in the token")
    func brokenOff() async throws {
        let tokens = try await LoadedTokens.shared.value
        let folder = try create(try access(tokens))
        let before = try count(tokens)
        let owner = KeyOwner(body: "150400", name: "赤峰市", use: .title)
        #expect(throws: KeyFault.cannotWrite(path: keys + "/nowhere/title.key.json", errno: 2)) {
            try folder.makeTokenKey(owner, tokens.place("folder"), as: "nowhere/title")
        }
        #expect(try count(tokens) == before)
        folder.removeTokenKeys(in: "installation")
        #expect(try count(tokens) == before - 3)
    }

    @Test("Without a PIN nothing is signed; SM2 in a token is refused, and nothing is made")
    func refused() async throws {
        let tokens = try await LoadedTokens.shared.value
        #expect(throws: KeyFault.token(.noSM2)) { try self.create(try self.access(tokens), .sm2) }
        #expect(throws: KeyFault.token(.pinNeeded(token: "folder"))) {
            try self.create(KeyAccess(token: tokens.place("folder")))
        }
        #expect(!exists(""))
        _ = try create(try access(tokens))
        #expect(throws: KeyFault.token(.pinNeeded(token: "folder"))) {
            try KeyFolder(opening: self.keys).installationSigner(use: .status)
        }
    }

    @Test("The references say module, token, label and id, and the PIN stands in no file")
    func noPIN() async throws {
        let tokens = try await LoadedTokens.shared.value
        _ = try create(try access(tokens))
        let reference = try JSONFile.decoded(
            TokenKeyReference.self,
            from: keys + "/installation/status.key.json"
        )
        #expect(reference.module == SoftToken.module && reference.token == "folder")
        #expect(reference.label == "titlecert installation status" && reference.id.utf8.count == 32)
        for file in try FileManager.default.subpathsOfDirectory(atPath: keys) {
            let bytes = FileManager.default.contents(atPath: "\(keys)/\(file)") ?? Data()
            #expect(!String(decoding: bytes, as: UTF8.self).contains(SoftToken.pin), "\(file)")
        }
    }
}
