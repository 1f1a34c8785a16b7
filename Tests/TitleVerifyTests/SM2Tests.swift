import FoundationEssentials
import TestSupport
import Testing
import TitleClaim
import TitleDocument
import TitleModel
import TitleVerify

@testable import TitleSeal

@Suite("SM2 with SM3")
struct SM2Tests {
    let office: TestOffice

    init() throws {
        office = try TestOffice(algorithm: .sm2)
    }

    private func verdict(_ compact: [UInt8], full: [UInt8]? = nil, _ office: TestOffice? = nil) throws -> Verdict {
        try (office ?? self.office).verifier()
            .verify(compact: compact, full: full, status: TestOffice.known, at: TestOffice.now)
    }

    /// An envelope over `message` with another algorithm in its header, honestly signed by a key.
    private func envelope(_ algorithm: SignatureAlgorithm, by key: PrivateKey) throws -> SignedEnvelope {
        let unsigned = SignedEnvelope(
            algorithm: algorithm,
            keyID: key.publicKey.keyID,
            contentType: .compactClaim,
            payload: TestOffice.claim.encoded(),
            signature: [UInt8](repeating: 0, count: 64)
        )
        return SignedEnvelope(
            algorithm: algorithm,
            keyID: unsigned.keyID,
            contentType: .compactClaim,
            payload: unsigned.payload,
            signature: try key.sign(unsigned.toBeSigned)
        )
    }

    @Test("An installation of SM2 keys signs trust list, catalogue and claims, and all verify")
    func wholeInstallation() throws {
        let verdict = try verdict(try office.compact(), full: try office.full(TestOffice.full()))
        #expect(verdict.outcome == .valid)
        #expect(try office.folder.trust().list.keys.allSatisfy { $0.algorithm == .sm2 && $0.chain.count == 2 })
    }

    @Test("A changed bit of claim or signature is found")
    func bitFlips() throws {
        let compact = try office.compact()
        let envelope = try SignedEnvelope(parsing: compact)
        for bit in stride(from: 0, to: 512, by: 37) {
            var signature = envelope.signature
            signature[bit / 8] ^= 1 << UInt8(bit % 8)
            let changed = SignedEnvelope(
                algorithm: .sm2,
                keyID: envelope.keyID,
                contentType: .compactClaim,
                payload: envelope.payload,
                signature: signature
            )
            #expect(try verdict(changed.serialized()).outcome == .altered)
        }
        var claim = TestOffice.claim
        claim.name = "王芳"
        let other = SignedEnvelope(
            algorithm: .sm2,
            keyID: envelope.keyID,
            contentType: .compactClaim,
            payload: claim.encoded(),
            signature: envelope.signature
        )
        #expect(try verdict(other.serialized()).outcome == .altered)
    }

    @Test("An envelope whose algorithm is not its key's is refused, though the key made the signature")
    func wrongAlgorithm() throws {
        let sm2 = try office.folder.readKey("bodies/150400/title")
        #expect(try verdict(try envelope(.sm2, by: sm2).serialized()).outcome == .valid)
        #expect(try verdict(try envelope(.es256, by: sm2).serialized()).reason(.signature) == .signatureWrong)
        let other = try TestOffice()
        let es256 = try other.folder.readKey("bodies/150400/title")
        #expect(try verdict(try envelope(.es256, by: es256).serialized(), other).outcome == .valid)
        let swapped = try verdict(try envelope(.sm2, by: es256).serialized(), other)
        #expect(swapped.outcome == .altered && swapped.reason(.signature) == .signatureWrong)
    }

    @Test("A trust list that names another algorithm than the key's curve is not opened")
    func wrongAlgorithmListed() throws {
        let list = try office.folder.trust().list
        let keys = list.keys.map { key in
            TrustedKey(
                keyID: key.keyID,
                algorithm: .es256,
                publicKey: key.publicKey,
                use: key.use,
                bodies: key.bodies,
                validFrom: key.validFrom,
                validTo: key.validTo,
                state: key.state,
                chain: key.chain
            )
        }
        let changed = TrustList(
            name: list.name,
            sequence: 9,
            issued: list.issued,
            nextUpdate: list.nextUpdate,
            root: list.root,
            hosts: list.hosts,
            keys: keys
        )
        #expect(throws: KeyFault.trustListUnfit(.unfitKey(keyID: keys[0].keyID))) {
            try office.folder.write(changed, signedBy: try office.folder.readKey("root/root"))
        }
    }

    @Test("A document is not sealed with SM2, which no PDF reader knows")
    func noSealInPDF() throws {
        let document = TestDocument(of: try TestAuthority())
        #expect(throws: SealFault.noSealInPDF(.sm2)) {
            try document.archive().prepare(document.plan).seal(by: try office.signer())
        }
    }

    @Test("OpenSSL's own program verifies a signature and a certificate under the customary identity, no other")
    func openSSLAgrees() async throws {
        let files = try TemporaryFolder()
        let signer = try office.signer()
        let message: [UInt8] = Array("职称证书".utf8)
        try Data(message).write(to: URL(filePath: files.path("message")))
        try Data(try signer.signDER(message)).write(to: URL(filePath: files.path("signature")))
        for (name, der) in zip(["leaf", "root"], signer.chain) {
            let certificate = try #require(SigningCertificate(der: der))
            try Data(try CertificateMaker.pem(certificate)).write(to: URL(filePath: files.path(name)))
        }
        let key = try await Command.run("openssl", ["x509", "-in", files.path("leaf"), "-noout", "-pubkey"])
        try Data(key.text.utf8).write(to: URL(filePath: files.path("key")))
        for (identity, exitCode) in [("1234567812345678", 0), ("8765432187654321", 1)] {
            let verified = try await Command.run(
                "openssl",
                [
                    "dgst", "-sm3", "-verify", files.path("key"), "-sigopt", "distid:\(identity)", "-signature",
                    files.path("signature"), files.path("message"),
                ]
            )
            #expect(verified.exitCode == Int32(exitCode))
        }
        let arguments = ["verify", "-vfyopt", "distid:1234567812345678", "-CAfile", files.path("root")]
        #expect(try await Command.run("openssl", arguments + [files.path("leaf")]).exitCode == 0)
    }
}
