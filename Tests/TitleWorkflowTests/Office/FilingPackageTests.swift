import TestSupport
import Testing
import TitleModel
import TitlePapers
import TitleSecrets
import TitleStore
import TitleWorkflow

@Suite("The documents of a filing, made of the register")
struct FilingPackageTests {
    private func desk(_ fixture: OfficeFixture) -> PaperDesk {
        PaperDesk(store: fixture.store, templates: ProjectFolder.path("templates"))
    }

    private func package(
        _ fixture: OfficeFixture,
        _ batch: Identifier,
        number: String = "松人社备〔2019〕7号"
    ) async throws -> FilingPackage {
        try await desk(fixture).filingPackage(
            of: batch,
            report: DocumentReference(number: number, date: civil("2019-10-11")),
            to: code("150400"),
            at: OfficeFixture.submitted
        )
    }

    private func submit(
        _ fixture: OfficeFixture,
        _ batch: Identifier,
        _ package: FilingPackage
    ) async throws -> Identifier {
        try await fixture.office.submitFiling(
            of: batch,
            documents: package.documents + [Self.signed],
            madeOf: package.selection,
            by: fixture.preparer.id,
            at: OfficeFixture.submitted
        )
    }

    /// The filing report as it came back from being signed.
    private static let signed = FilingDocument(kind: .signedReport, name: "盖章报告.pdf", bytes: Array("%PDF-1".utf8))

    @Test("FIL10: as delivered nothing is filed without the signed report; a bureau may let the paper go its own way")
    func signedReport() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        try await fixture.close(fixture.open(batch))
        try await fixture.attachPapers(to: batch)
        let package = try await package(fixture, batch)
        func submit(_ office: Office) async throws {
            _ = try await office.submitFiling(
                of: batch,
                documents: package.documents,
                by: fixture.preparer.id,
                at: OfficeFixture.submitted
            )
        }
        await #expect(throws: OfficeRefusal.documentMissing(.signedReport)) { try await submit(fixture.office) }
        let line = "filing.signed-report,required"
        let other = try fixture.office(with: "rule-sets.csv", line, as: "filing.signed-report,optional")
        try await submit(other)
    }

    @Test("FIL8, FIL9, FIL10: roster, its printed form, objection report and filing report are filed as they were made")
    func made() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<30)
        try await fixture.close(fixture.open(batch))
        try await fixture.attachPapers(to: batch)
        let package = try await package(fixture, batch)
        #expect(package.people == 30 && !package.isFurther)
        #expect(package.documents.map(\.kind) == [.roster, .objectionReport, .filingReport, .rosterPrint])
        for document in package.documents.dropFirst() { #expect(document.bytes.starts(with: Array("%PDF-".utf8))) }
        let table = try RosterTable(package.documents[0].bytes)
        #expect(table.count == 30)
        let report = package.documents[2]
        #expect(report.number == "松人社备〔2019〕7号" && report.date == civil("2019-10-11"))
        let filing = try await submit(fixture, batch, package)
        let kept = try await fixture.store.read { try $0.documents(of: filing) }
        #expect(kept.prefix(4).map(\.sha256) == [0, 1, 2, 3].map { SHA256.digest(package.documents[$0].bytes) })
        #expect(kept.last?.kind == .signedReport)
        let bytes = try await fixture.store.read { try $0.bytes(of: .rosterPrint, in: filing) }
        #expect(bytes == package.documents[3].bytes)
        #expect(try await fixture.accept(filing).count == 30)
    }

    @Test("FIL9: what was made before an objection was decided is not sent after it")
    func outdated() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<4)
        let publicity = try await fixture.open(batch)
        let objection = try await fixture.office.raiseObjection(
            to: publicity.id,
            line: 3,
            statement: "业绩不实",
            contact: nil,
            at: OfficeFixture.opened
        )
        try await fixture.close(publicity)
        try await fixture.attachPapers(to: batch)
        let package = try await package(fixture, batch)
        #expect(package.people == 3)
        for decision in [ObjectionDecision.admitted, .dismissed] {
            try await fixture.office.decideObjection(
                objection.id,
                decision,
                reason: String(repeating: "查阅原始材料，未发现问题。\n", count: 100),
                by: fixture.preparer.id,
                at: OfficeFixture.closed
            )
        }
        await #expect(throws: OfficeRefusal.packageOutdated) { _ = try await submit(fixture, batch, package) }
        let anew = try await self.package(fixture, batch)
        #expect(anew.people == 4)
        _ = try await submit(fixture, batch, anew)
    }

    @Test("FIL8: the longest employer fits; a number without room is told before anything is sent")
    func longTexts() async throws {
        let fixture = try await OfficeFixture()
        let long = String(repeating: "赤峰市松山区农牧技术推广中心", count: 15).prefix(200)
        let batch = try await fixture.takeIn(["工作单位": String(long)])
        try await fixture.close(fixture.open(batch))
        try await fixture.attachPapers(to: batch)
        #expect(try await package(fixture, batch).people == 1)
        let number = String(repeating: "松", count: 100)
        let refusal = await #expect(throws: OfficeRefusal.self) {
            _ = try await package(fixture, batch, number: number)
        }
        #expect(refusal?.code == "paper-text-too-long" && refusal?.facts["text"] != nil)
        #expect(try await fixture.store.read { try $0.filings(of: batch) }.isEmpty)
    }

    @Test("Nothing is drawn of a batch whose publicity is open")
    func open() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        _ = try await fixture.open(batch)
        await #expect(throws: PaperFault.publicityOpen(batch)) { _ = try await package(fixture, batch) }
    }
}
