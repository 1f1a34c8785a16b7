import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleDocument
import TitleModel
import TitleSeal
import TitleVerify

/// What somebody could do to a stamped document: the stamp stands in the one place that no signature of ours covers.
@Suite("Attacks on time stamps") struct StampAttackTests {
    private let authority: StampAuthority
    private let settings: StampSettings
    private let sample: SealedSample
    private let now = SealedSample.realNow

    init() async throws {
        authority = try await StampAuthority()
        let tried = try TimeStampAuthority.tried(try authority.settings(), at: now)
        // Room for two stamps, so that an attacker can write what he likes.
        settings = StampSettings(
            address: tried.address,
            policy: nil,
            timeoutSeconds: 10,
            whenDown: .wait,
            anchors: tried.anchors,
            certificates: tried.certificates,
            revocationLists: tried.revocationLists,
            tokenBytes: 2 * tried.tokenBytes
        )
        sample = try SealedSample(at: now, stampedBy: TimeStampAuthority(settings))
    }

    private func verdict(_ file: [UInt8], at time: Instant? = nil) throws -> Verdict {
        Verifier(trust: try sample.keys.trust().accepting(stampsOf: settings.anchors))
            .verify(file: file, status: .waived, at: time ?? now)
    }

    /// The document with another signature in the hole, and zeros behind it.
    private func document(holding cms: [UInt8]) throws -> [UInt8] {
        let range = try sample.read().signedRanges
        let room = range.before.upperBound + 1..<range.after.lowerBound - 1
        let digits = Array(cms.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined().utf8)
        let padding = [UInt8](repeating: UInt8(ascii: "0"), count: room.count - digits.count)
        return sample.bytes[..<room.lowerBound] + digits + padding + sample.bytes[room.upperBound...]
    }

    private func document(stampedWith token: [UInt8]?) throws -> [UInt8] {
        let own = try CMSSignedData(parsing: try sample.read().cms)
        let other = CMSSignedData(
            messageDigest: own.messageDigest,
            certificates: own.certificates,
            signature: own.signature,
            timeStamp: token
        )
        return try document(holding: try #require(other.serialized()))
    }

    private func expectWrong(_ token: [UInt8], _ comment: Comment) throws {
        let verdict = try verdict(try document(stampedWith: token))
        #expect(verdict.outcome == .altered, comment)
        #expect(verdict.checks.contains(Check(.stamp, .failed(Reason(.sealStampWrong)))), comment)
    }

    @Test("No byte of a stamp can be changed")
    func changedBytes() throws {
        let token = try #require(try CMSSignedData(parsing: try sample.read().cms).timeStamp)
        #expect(try verdict(try document(stampedWith: token)).outcome == .valid, "put together unchanged it is valid")
        for index in token.indices {
            var changed = token
            changed[index] ^= 1
            #expect(try verdict(try document(stampedWith: changed)).outcome == .altered, "byte \(index)")
        }
    }

    @Test("A stamp over another seal, of another authority, or with something added is wrong here")
    func otherStamps() async throws {
        let token = try #require(try CMSSignedData(parsing: try sample.read().cms).timeStamp)
        let second = try SealedSample(at: now, stampedBy: TimeStampAuthority(settings))
        let wrapped = try CMSSignedData(parsing: try second.read().cms).timeStamp
        try expectWrong(try #require(wrapped), "the stamp of another document")
        let stranger = try await StampAuthority()
        let stamped = try #require(try CMSSignedData(parsing: try sample.read().cms).stampedBytes)
        let foreign = try await stranger.token(over: stamped)
        try expectWrong(foreign, "a right stamp of an authority that the document does not name")
        try expectWrong([0x30, 0x00], "an empty element")
        #expect(try verdict(try document(stampedWith: token + [0])).outcome == .altered, "a byte behind it")
    }

    @Test("A second attribute, or a second stamp, beside the stamp is no form of ours")
    func otherAttributes() throws {
        let own = try CMSSignedData(parsing: try sample.read().cms)
        let token = try #require(own.timeStamp)
        for more in [token, [0x05, 0x00]] {
            let other = own.stamped(with: token + more)
            let verdict = try verdict(try document(holding: try #require(other.serialized())))
            #expect(verdict.outcome == .altered)
            #expect(verdict.checks.contains(Check(.seal, .failed(Reason(.sealMalformed)))))
        }
    }

    /// What a stamp is for is lost with it; the seal stands as one that never had any (docs/formats/pdf.md).
    @Test("A document whose stamp was taken away is one without a stamp, and not called stamped")
    func taken() throws {
        let verdict = try verdict(try document(stampedWith: nil))
        #expect(verdict.outcome == .valid && verdict.stampedAt == nil)
        #expect(!verdict.checks.contains { $0.name == .stamp })
    }

    @Test("A seal that claims another time than its stamp is not believed")
    func backdated() throws {
        let early = now.adding(milliseconds: -86_400_000)
        let sealed = try SealedSample(at: early, stampedBy: TimeStampAuthority(settings), stampedAt: now)
        let verdict = Verifier(trust: try sealed.keys.trust().accepting(stampsOf: settings.anchors))
            .verify(file: sealed.bytes, status: .waived, at: now)
        #expect(verdict.outcome == .untrusted)
        #expect(verdict.checks.first { $0.name == .stamp }?.reason?.code == .sealStampTimeDiffers)
    }
}
