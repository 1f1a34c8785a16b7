import Testing
import TitleClaim
import TitleModel
import TitleSeal

@testable import TitleVerify

@Suite("The verdict on a copy for one purpose")
struct CopyVerdictTests {
    private let office: TestOffice
    private static let today = Int32(TestOffice.now.civilDate.daysSinceEpoch)

    init() throws { office = try TestOffice() }

    private static let claim = CopyClaim(
        sample: false,
        verificationCode: VerificationCode(random: 77).text,
        purpose: "投标",
        receiver: "某某集团",
        issuer: "150400",
        madeOn: today,
        expiresOn: today,
        status: StatusReference(list: 0x8000_0000, index: 5),
        name: "额尔德木图",
        shown: CopyClaim.Shown(title: TestOffice.claim.title)
    )

    private func envelope(
        _ claim: CopyClaim = claim,
        by use: KeyUse = .copy,
        _ body: String = "150400"
    ) throws -> [UInt8] {
        let signer = try office.signer(body, use)
        return try signer.envelope(contentType: .copy, payload: claim.encoded()).serialized()
    }

    private func verdict(
        _ envelope: [UInt8],
        status: StatusKnowledge = TestOffice.known,
        at now: Instant = TestOffice.now
    ) throws -> Verdict {
        try office.verifier().verify(qrText: office.qrText(envelope), status: status, at: now)
    }

    @Test("its terms are shown, of the rest what was chosen alone; no other facts")
    func shown() throws {
        let verdict = try verdict(envelope())
        #expect(verdict.outcome == .valid && verdict.kind == .copy && verdict.headline == "verdict.copy")
        #expect(verdict.facts == nil && verdict.issuerName == TestOffice.city)
        let keys = CopyRows(verdict).rows.map(\.key)
        #expect(keys.starts(with: ["purpose", "receiver", "made", "expires", "name"]))
        #expect(!keys.contains { ["identity", "route", "qualified", "issued", "specialty", "number"].contains($0) })
    }

    @Test(
        "only a body's key for copies signs one, and that key signs no certificate",
        arguments: [KeyUse.title, .letter]
    )
    func use(use: KeyUse) throws {
        let verdict = try verdict(envelope(by: use))
        #expect(verdict.outcome == .untrusted && verdict.reason(.issuer) == .keyForOtherUse)
        let other = try self.verdict(envelope(Self.claim, by: .copy, "150000"))
        #expect(other.outcome == .untrusted && other.reason(.issuer) == .keyForOtherBody)
        let signed = try office.signer("150400", .copy)
        let asTitle = try signed.envelope(contentType: .compactClaim, payload: Self.claim.encoded()).serialized()
        #expect(try self.verdict(asTitle).outcome == .altered)
    }

    @Test(
        "expired when its last day in China is over, whatever the status; withdrawn and ended alike have words of their own"
    )
    func ends() throws {
        let end = Instant(endOf: TestOffice.now.civilDate)
        func known(_ status: CertificateStatus, _ now: Instant) -> StatusKnowledge { .known(status, asOf: now) }
        let last = end.adding(milliseconds: -1)
        #expect(try verdict(envelope(), status: known(.valid, last), at: last).outcome == .valid)
        let over = try verdict(envelope(), status: known(.valid, end), at: end)
        #expect(over.outcome == .expired && over.exitCode == 13 && over.headline == "verdict.expired")
        for status in [CertificateStatus.revoked, .cancelled, .superseded(by: nil)] {
            let ended = try verdict(envelope(), status: known(status, last), at: last)
            #expect(ended.headline == "verdict.copy_ended", "\(status)")
        }
        let withdrawn = try verdict(envelope(), status: known(.cancelled, last), at: last)
        #expect(withdrawn.outcomeWord == "cancelled" && withdrawn.exitCode == 11)
    }

    @Test("issue 7, decision 0840: of a copy that the register disowns nothing is shown")
    func disowned() throws {
        let disowned = try verdict(envelope(), status: .known(.ofOtherContent, asOf: TestOffice.now))
        #expect(disowned.outcome == .altered && disowned.reason(.status) == .statusOfOtherContent)
        #expect(disowned.copy == nil && disowned.kind == .copy && disowned.headline == "verdict.altered")
    }

    @Test("no changed byte of its code is believed")
    func changed() throws {
        let bytes = try envelope()
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 1
            #expect(try verdict(changed).outcome != .valid, "\(place)")
        }
    }

    @Test("CNV1: a copy handed in for a conversion is neither the original nor a forgery")
    func original() throws {
        let regions = Regions(own: try office.folder.trust(), others: [])
        let examiner = OriginalExaminer(regions: regions, anchors: [], now: TestOffice.now)
        let codes = OriginalExaminer.Codes([try office.qrText(envelope())])
        let picture = Array("\u{89}PNG".utf8)
        #expect(examiner.examine(picture, codes: codes).check.finding == .signedNotChecked)
    }
}
