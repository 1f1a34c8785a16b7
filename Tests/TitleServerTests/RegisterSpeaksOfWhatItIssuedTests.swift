import Testing
import TitleClaim
import TitleModel

@testable import TitleServer
@testable import TitleStore
@testable import TitleVerify

/// Issue 7, items 4, 6 and 7, and decision 0840; with a thief's key over the running programs in CompromiseTests.
@Suite("The register speaks of what it issued alone")
struct RegisterSpeaksOfWhatItIssuedTests {
    private static func envelope(_ payload: [UInt8], _ content: EnvelopeContent, signature: UInt8) -> [UInt8] {
        SignedEnvelope(
            algorithm: .es256,
            keyID: Array(repeating: 7, count: 8),
            contentType: content,
            payload: payload,
            signature: Array(repeating: signature, count: 64)
        )
        .serialized()
    }

    @Test("the signed bytes count, of the full claim too where there is one, and not the signature")
    func certificate() throws {
        let compact = Self.envelope([0xA0], .compactClaim, signature: 1)
        let full = Self.envelope([0xA1, 1, 2], .fullClaim, signature: 2)
        let cases: [(SignedPayloads, Bool)] = [
            (SignedPayloads(compact: [0xA0]), true), (SignedPayloads(compact: [0xA0], full: [0xA1, 1, 2]), true),
            (SignedPayloads(compact: [0xA1]), false), (SignedPayloads(compact: []), false),
            (SignedPayloads(compact: [0xA0], full: [0xA1, 1, 3]), false),
            (SignedPayloads(compact: [0xA1], full: [0xA1, 1, 2]), false),
        ]
        for (signed, isIssued) in cases {
            let found = try RegisterSpeaksOfWhatItIssued.isIssued(signed, compact: compact, full: full)
            #expect(found == isIssued, "\(signed)")
        }
        #expect(throws: ClaimFault.self) {
            try RegisterSpeaksOfWhatItIssued.isIssued(SignedPayloads(compact: [0xA0]), compact: [1], full: full)
        }
    }

    @Test("a copy is its own under the bytes that the press signed; what is not there is not registered")
    func copy() throws {
        let number = try #require(CertificateNumber(foreign: "1504002019Z000123K"))
        let wish = CopyWish(number: number, purpose: "投标", receiver: "某某集团", days: 30, fields: [])
        let (key, now) = (SampleServices.openNotice, SampleVerdicts.now)
        let copy = RegisteredCopy(
            record: CopyRecord(wish, id: key, person: key, at: now),
            code: SampleServices.validCode,
            withdrawnAt: now,
            refusal: nil,
            events: []
        )
        func status(_ signed: SignedPayloads?) -> CertificateStatus {
            RegisterSpeaksOfWhatItIssued.status(of: signed, by: (copy, [0xA0]), on: now.civilDate)
        }
        #expect(status(SignedPayloads(compact: [0xA0])) == .cancelled)
        #expect(status(SignedPayloads(compact: [0xA1])) == .ofOtherContent && status(nil) == .ofOtherContent)
        let none: (copy: RegisteredCopy, issued: [UInt8])? = nil
        let unknown = RegisterSpeaksOfWhatItIssued.status(
            of: SignedPayloads(compact: [0xA0]),
            by: none,
            on: now.civilDate
        )
        #expect(unknown == .notRegistered)
    }
}
