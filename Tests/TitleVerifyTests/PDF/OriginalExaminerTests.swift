import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleSeal
import TitleVerify

/// An original of another installation, looked at where its trust list was taken over.
@Suite("Originals that are to be converted") struct OriginalExaminerTests {
    private func examiner(_ others: [Trust], anchors: [[UInt8]] = []) throws -> OriginalExaminer {
        let region = try TestRegion(bodies: [("370000", "别省人力资源和社会保障厅")])
        let own = try withExtendedLifetime(region) { try region.folder.trust() }
        return OriginalExaminer(regions: Regions(own: own, others: others), anchors: anchors, now: TestDocument.now)
    }

    private func value(_ kind: OriginalField.Kind, _ examination: OriginalExamination) -> String? {
        examination.fields.first { $0.kind == kind }?.value
    }

    @Test("CNV4, CNV8: with its list taken over every field is the claim's; without a status list its state is unknown")
    func listed() throws {
        let (authority, genuine, _) = try TestAuthority.withDocument()
        let found = try examiner([authority.trust]).examine(genuine, codes: OriginalExaminer.Codes([]))
        #expect(found.check.finding == .statusUnknown)
        #expect(value(.number, found) == "1504002019Z000001R" && value(.name, found) == "张三")
        #expect(value(.rank, found) == "intermediate" && found.fields.allSatisfy { $0.source == .claim })
        #expect(found.check.lines.contains { $0.name == "seal" && $0.result == "passed" })
        #expect(found.check.lines.contains { $0.name == "status" && $0.result == "not-checked" })
    }

    @Test(
        "CNV4: an origin that does not answer, or not with its list, is never taken as saying valid",
        arguments: [
            (OriginalExaminer.ListHad.noAddress, OriginalStatus.Source.noAddress), (.unreachable, .unreachable),
            (.asked([1, 2, 3]), .asked), (.handedIn([]), .handedIn),
        ]
    )
    func silent(list: OriginalExaminer.ListHad, source: OriginalStatus.Source) throws {
        let (authority, genuine, _) = try TestAuthority.withDocument()
        let found = try examiner([authority.trust]).examine(genuine, codes: OriginalExaminer.Codes([]), list: list)
        #expect(found.check.finding == .statusUnknown && found.check.status == OriginalStatus(source))
        #expect(found.check.lines.contains { $0.name == "status" && $0.result == "not-checked" })
    }

    @Test("CNV4: which list of which origin is asked for is the verified claim's; of a stranger's nobody is asked")
    func origin() throws {
        let (authority, genuine, _) = try TestAuthority.withDocument()
        let asked = try #require(try examiner([authority.trust]).origin(of: genuine, codes: OriginalExaminer.Codes([])))
        #expect(asked.root == authority.trust.rootFingerprint && asked.list == 3)
        let forged = try TestDocument(of: TestAuthority()).sealed()
        #expect(try examiner([authority.trust]).origin(of: forged, codes: OriginalExaminer.Codes([])) == nil)
    }

    @Test("CNV4: sealed by a stranger under the same names it is forged, and no field is taken from it")
    func forged() throws {
        let (authority, stranger) = (try TestAuthority(), try TestAuthority())
        let forged = try TestDocument(of: stranger).sealed()
        let found = try examiner([authority.trust]).examine(forged, codes: OriginalExaminer.Codes([]))
        #expect(found.check.finding == .forged && found.fields.isEmpty)
    }

    @Test("CNV4: with one byte changed it is forged") func altered() throws {
        let (authority, genuine, _) = try TestAuthority.withDocument()
        var bytes = genuine
        bytes[genuine.count / 3] ^= 1
        let found = try examiner([authority.trust]).examine(bytes, codes: OriginalExaminer.Codes([]))
        #expect([.forged, .broken, .signedNotChecked].contains(found.check.finding) && found.fields.isEmpty)
    }

    @Test("Of an installation that nobody knows it reads: signature present, not checked") func unlisted() throws {
        let (_, genuine, _) = try TestAuthority.withDocument()
        let found = try examiner([]).examine(genuine, codes: OriginalExaminer.Codes([]))
        #expect(found.check.finding == .signedNotChecked && found.fields.isEmpty)
        #expect(found.check.signer?.contains("赤峰市人力资源和社会保障局") == true)
    }

    @Test("A picture shows the text of its code and proves nothing by it") func picture() throws {
        let file: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0]
        let found = try examiner([]).examine(file, codes: OriginalExaminer.Codes(["https://cert.example.cn/x?id=1"]))
        #expect(found.check.finding == .picture && found.check.address == "https://cert.example.cn/x?id=1")
    }
}
