import Testing
import TitleClaim

@testable import TitleVerify

/// What is said of the texts that were read from one picture.
struct PictureVerdictTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice()
    }

    private func verdict(_ texts: [String]) throws -> Verdict {
        try office.verifier().verify(pictureCodes: texts, status: .waived, at: TestOffice.now)
    }

    @Test(
        "One certificate's code is judged as a claim, whatever other codes are beside it and however often it stands there"
    )
    func one() throws {
        let text = try office.qrText(try office.compact())
        for texts in [[text], [text, "https://example.com/"], ["WIFI:S:x;;", text, text]] {
            let verdict = try verdict(texts)
            #expect(verdict.outcome == .valid && verdict.subject == .claim)
            #expect(verdict.reason(.face) == .compareByEye)
        }
    }

    @Test("Of several certificates none is chosen")
    func several() throws {
        var other = TestOffice.claim
        other.name = "李四"
        let texts = [try office.qrText(try office.compact()), try office.qrText(try office.compact(other))]
        let verdict = try verdict(texts)
        #expect(verdict.outcome == .unsupported && verdict.facts == nil)
        #expect(verdict.checks == [Check(.qr, .failed(Reason(.qrOfSeveral, ["count": "2"])))])
    }

    @Test("No code and only codes of others are told apart")
    func none() throws {
        #expect(try verdict([]).reason(.qr) == .qrNotFound)
        #expect(try verdict(["https://example.com/"]).reason(.qr) == .qrOfOthers)
    }

    @Test("A code that begins like ours and is damaged is not passed over")
    func damaged() throws {
        let text = try office.qrText(try office.compact())
        #expect(try verdict([String(text.dropLast(20))]).outcome != .valid)
    }
}
