import Testing
import TitleClaim
import TitleModel
import TitleSeal
import TitleVerify

/// Codes of originals in pictures and scans, looked at where the trust list of their region was taken over.
@Suite("Codes of originals that are to be converted") struct OriginalCodeTests {
    private let office: TestOffice
    private let region: TestRegion
    private let picture: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0]
    private let scan = Array("%PDF-1.7 one picture a page".utf8)

    init() throws {
        office = try TestOffice()
        region = try TestRegion()
    }

    private func examiner(knowing others: [TestRegion]) throws -> OriginalExaminer {
        let regions = Regions(own: try office.folder.trust(), others: try others.map { try $0.folder.trust() })
        return OriginalExaminer(regions: regions, anchors: [], now: TestOffice.now)
    }

    private func found(
        _ texts: [String],
        in file: [UInt8]? = nil,
        _ list: OriginalExaminer.ListHad = .noAddress
    ) throws -> OriginalExamination {
        try examiner(knowing: [region]).examine(file ?? picture, codes: OriginalExaminer.Codes(texts), list: list)
    }

    private func value(_ kind: OriginalField.Kind, _ examination: OriginalExamination) -> String? {
        examination.fields.first { $0.kind == kind }?.value
    }

    @Test("CNV4: a listed body's code is as good as its state there: in force, ended, or not known")
    func states() throws {
        let text = try region.qrText()
        let inForce = try found([text], .asked(region.statusList()))
        #expect(inForce.check.finding == .codeVerified && value(.name, inForce) == "乌云")
        #expect(
            inForce.fields.allSatisfy { $0.source == .claim }
                && inForce.check.address?.hasPrefix("https://\(TestRegion.host)/v#") == true
        )
        #expect(inForce.check.finding.isOfOurKind && inForce.check.finding.proves.isEmpty)
        for code in [StatusCode.revoked, .suspended, .superseded] {
            #expect(try found([text], .asked(region.statusList(code))).check.finding == .ended, "\(code)")
        }
        #expect(try found([text], .unreachable).check.finding == .statusUnknown)
        #expect(try found([text]).check.finding == .statusUnknown)
    }

    @Test("CNV4: a scanned document's code is read like a picture's, and its origin is asked") func scanned() throws {
        let text = try region.qrText()
        #expect(try found([text], in: scan, .asked(region.statusList())).check.finding == .codeVerified)
        #expect(try found([text], in: scan, .asked(region.statusList(.revoked))).check.finding == .ended)
        let asked = try examiner(knowing: [region]).origin(of: scan, codes: OriginalExaminer.Codes([text]))
        let root = try region.folder.trust().rootFingerprint
        #expect(asked?.root == root && asked?.list == 3)
    }

    @Test("CNV4: a document printed anew from a sealed one has no seal; the code that it links to is judged")
    func printedAnew() throws {
        let text = try region.qrText()
        let file = Array("%PDF-1.4 1 0 obj<</S/URI/URI(\(text))>>endobj".utf8)
        #expect(try found([], in: file, .asked(region.statusList(.revoked))).check.finding == .ended)
        let forged = try TestRegion().qrText()
        let other = Array("%PDF-1.4 1 0 obj<</S/URI/URI(\(forged))>>endobj".utf8)
        #expect(try found([], in: other).check.finding == .forged)
    }

    @Test("CNV4: a code signed by a stranger under the same names is forged, in a picture and in a scan; none is plain")
    func forged() throws {
        let stranger = try TestRegion().qrText()
        for file in [picture, scan] {
            let found = try found([stranger], in: file, .asked(region.statusList()))
            #expect(found.check.finding == .forged && found.fields.isEmpty && found.check.address != nil)
        }
    }

    @Test("CNV4: a code whose signature is wrong, or whose digits are none, is forged under a listed address")
    func broken() throws {
        let text = try region.qrText()
        let last = try #require(text.last)
        let changed = String(text.dropLast()) + (last == "0" ? "1" : "0")
        #expect(try found([changed]).check.finding == .forged)
        #expect(try found(["https://\(TestRegion.host)/v#1"]).check.finding == .forged)
        #expect(try found(["https://elsewhere.example/v#1"]).check.finding == .picture)
    }

    @Test("Of an installation that nobody here knows it reads: signature present, not checked") func unlisted() throws {
        let text = try region.qrText()
        let found = try examiner(knowing: []).examine(picture, codes: OriginalExaminer.Codes([text]))
        #expect(found.check.finding == .signedNotChecked && found.fields.isEmpty)
    }

    @Test("CNV4: codes of several certificates are no plain scan; a forged one among them is forged") func several()
        throws
    {
        let (one, other) = (try region.qrText(), try region.qrText(number: "1501002019Z000002P"))
        #expect(try found([one, other]).check.finding == .severalCodes)
        #expect(try found([one, one]).check.finding == .statusUnknown)
        #expect(try found([one, TestRegion().qrText(number: "1501002019Z000003M")]).check.finding == .forged)
        #expect(try found(["https://other.example/a", one]).check.finding == .statusUnknown)
    }

    @Test("CNV1: a certificate of this installation is told, in a picture as in a document") func own() throws {
        let regions = Regions(own: try region.folder.trust(), others: [])
        let examiner = OriginalExaminer(regions: regions, anchors: [], now: TestOffice.now)
        let codes = OriginalExaminer.Codes([try region.qrText()])
        #expect(examiner.examine(picture, codes: codes).check.finding == .own)
        let authority = try TestAuthority()
        let there = OriginalExaminer(
            regions: Regions(own: authority.trust, others: []),
            anchors: [],
            now: TestDocument.now
        )
        let document = try TestDocument(of: authority).sealed()
        #expect(there.examine(document, codes: OriginalExaminer.Codes([])).check.finding == .own)
    }

    @Test("A copy for one purpose is not the certificate") func copy() throws {
        let found = try found([region.qrText(kind: .copy)], .asked(region.statusList()))
        #expect(found.check.finding != .codeVerified && found.check.finding != .verified)
    }

    @Test("CNV8: the restriction of the claim is a field, by the origin's words or at least by its code")
    func restriction() throws {
        let list = OriginalExaminer.ListHad.asked(try region.statusList())
        #expect(try value(.restriction, found([region.qrText(restriction: 1)], list)) == TestRegion.restriction)
        let unnamed = try value(.restriction, found([region.qrText(restriction: 9)], list))
        #expect(unnamed == "限原证书所载范围使用（代码 9）")
        #expect(try value(.restriction, found([region.qrText()], list)) == nil)
    }

    @Test("The case can say whose claim it was, by root and number, and until when its state holds") func origin()
        throws
    {
        let check = try found([region.qrText()], .asked(region.statusList())).check
        let trust = try region.folder.trust()
        #expect(
            check.origin
                == OriginalInstallation(
                    root: trust.rootFingerprint,
                    name: TestRegion.name,
                    issuer: "150100",
                    number: "1501002019Z000001R"
                )
        )
        #expect(check.status?.asOf == TestOffice.now)
        #expect(check.status?.until == TestOffice.now.adding(milliseconds: 3_600_000))
        #expect(try found([TestRegion().qrText()]).check.origin == nil)
    }

    @Test("Pictures in a file that could not be looked at are said, not passed over") func unread() throws {
        let codes = OriginalExaminer.Codes([], unread: "scan_compression")
        let check = try examiner(knowing: [region]).examine(scan, codes: codes).check
        #expect(check.finding == .picture)
        #expect(check.lines == [OriginalCheck.Line(name: "qr", result: "not-checked", reason: "scan_compression")])
    }
}
