import TestSupport
import Testing
import TitleClaim
import TitleSecrets

@testable import TitleVerify

/// What the verifier takes as a signature, and what it refuses although the right key made it.
@Suite struct CMSTests {
    private let authority: TestAuthority
    private let content = Array("the bytes of a file".utf8)

    init() throws {
        authority = try TestAuthority()
    }

    private var digest: [UInt8] { SHA256.digest(content) }

    private func seal() throws -> CMSSignedData {
        let chain = [authority.body.certificate, authority.root.certificate]
        let toBeSigned = CMSSignedData.toBeSigned(messageDigest: digest, signer: chain[0])
        let signature = try authority.body.sign(toBeSigned)
        return CMSSignedData(messageDigest: digest, certificates: chain, signature: signature)
    }

    private func fault(_ cms: [UInt8]?) -> CMSFault? {
        do throws(CMSFault) {
            _ = try authority.trust.sealer(of: cms ?? [], digest: digest)
            return nil
        } catch {
            return error
        }
    }

    @Test("A signature is read back as it was written, and names the listed key")
    func roundTrip() throws {
        let seal = try seal()
        let bytes = try #require(seal.serialized())
        #expect(try CMSSignedData(parsing: bytes) == seal)
        #expect(try authority.trust.sealer(of: bytes, digest: digest).entry.keyID == authority.body.keyID)
    }

    @Test("The signer's template gives the same bytes as writing all of it, whatever length the signature has")
    func template() throws {
        let chain = [authority.body.certificate, authority.root.certificate]
        let template = CMSTemplate(chain: chain)
        var dice = SeededDice(seed: 3)
        for round in 0..<300 {
            let digest = SHA256.digest([UInt8(truncatingIfNeeded: round), 7])
            var signature = (0..<64).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
            for place in 0..<(round % 5) { signature[place] = 0 }
            for place in 32..<(32 + round % 3) { signature[place] = 0 }
            let whole = CMSSignedData(messageDigest: digest, certificates: chain, signature: signature)
            #expect(template.serialized(messageDigest: digest, signature: signature) == whole.serialized())
            #expect(template.toBeSigned(messageDigest: digest) == whole.toBeSigned)
        }
        #expect(template.serialized(messageDigest: digest, signature: [1]) == nil)
        #expect(CMSTemplate(chain: []).toBeSigned(messageDigest: digest) == nil)
    }

    @Test("A signature over other bytes is a digest mismatch")
    func otherDigest() throws {
        let bytes = try #require(try seal().serialized())
        #expect(throws: CMSFault.digestMismatch) {
            try authority.trust.sealer(of: bytes, digest: SHA256.digest([1]))
        }
    }

    @Test(
        "Signatures of the right key in another form than PAdES baseline of ours are refused",
        arguments: [
            (["-nodetach", "-cades"], CMSFault.carriesContent), (["-noattr"], .noSignedAttributes),
            (["-cades"], .notOurForm), (["-cades", "-md", "sha512"], .unsupportedAlgorithm),
            (["-cades", "-md", "sha1"], .unsupportedAlgorithm), (["-cades", "-md", "sha224"], .unsupportedAlgorithm),
            (["-cades", "-keyid"], .notOurForm), (["-cades", "-nocerts"], .malformed), ([], .notOurForm),
        ]
    )
    func otherForms(options: [String], expected: CMSFault) throws {
        #expect(fault(try authority.body.cms(over: content, options)) == expected)
    }

    @Test("Two signers in one signature are refused, also when one of them is the right one")
    func twoSigners() throws {
        let stranger = try TestAuthority()
        let cms = try authority.body.cms(over: content, ["-cades"], with: stranger.body)
        #expect(fault(cms) == .signerCount(2))
    }

    @Test("A certificate more or less than the listed chain is refused")
    func otherChain() throws {
        let (seal, stranger) = (try seal(), try TestAuthority())
        for chain in [
            [authority.body.certificate], [authority.body.certificate, stranger.root.certificate],
            seal.certificates + [stranger.root.certificate], seal.certificates + [authority.root.certificate],
        ] {
            let other = CMSSignedData(messageDigest: digest, certificates: chain, signature: seal.signature)
            #expect(fault(other.serialized()) == .unknownSigner)
        }
    }

    @Test("A certificate of the same key and name that is not the listed one is refused")
    func otherCertificate() throws {
        let seal = try seal()
        let certificate = try authority.body.certificate(
            issuedAgainBy: authority.root,
            subject: "/C=CN/O=赤峰市人力资源和社会保障局"
        )
        let toBeSigned = CMSSignedData.toBeSigned(messageDigest: digest, signer: certificate)
        let other = CMSSignedData(
            messageDigest: digest,
            certificates: [certificate, authority.root.certificate],
            signature: try authority.body.sign(toBeSigned)
        )
        #expect(certificate != authority.body.certificate && seal.certificates[0] == authority.body.certificate)
        #expect(fault(other.serialized()) == .unknownSigner)
    }

    @Test("No byte of a signature can be changed, removed or added")
    func changedBytes() throws {
        let bytes = try #require(try seal().serialized())
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0x01
            #expect(fault(changed) != nil, "byte \(index)")
            changed.remove(at: index)
            #expect(fault(changed) != nil, "without byte \(index)")
        }
        #expect(fault(bytes + [0]) == .malformed)
    }

    @Test("Whatever bytes are handed in, there is an answer")
    func anyBytes() throws {
        let bytes = try #require(try seal().serialized())
        var dice = SeededDice(seed: 5280)
        for _ in 0..<1500 {
            var changed = bytes
            for _ in 0...dice.below(6) { dice.mutate(&changed) }
            if changed != bytes { #expect(fault(changed) != nil) }
        }
    }
}
