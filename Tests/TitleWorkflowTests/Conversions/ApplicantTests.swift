import TestSupport
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("What applicants do about their applications for a conversion")
struct ApplicantTests {
    private static let paper = ConversionFile(
        kind: .presentWork,
        name: "在岗.pdf",
        bytes: Array("%PDF-1.7 later".utf8)
    )

    @Test("CNV2, CNV6: files are added before and after it is taken; what the list does not name is not taken")
    func files() async throws {
        let fixture = try await ConversionFixture()
        let office = fixture.office.office
        let all = ConversionFixture.files().filter { $0.kind != .application }
        let some = all.filter { $0.kind != .presentWork }
        let receipt = try await fixture.handIn(ConversionFixture.handIn(files: some))
        let key = try ConversionFixture.key(receipt)
        #expect(try await fixture.state(receipt).missing.map(\.kind) == [.presentWork])
        for _ in 0..<2 { try await office.add(Self.paper, byApplicant: key, at: ConversionFixture.applied) }
        let state = try await fixture.state(receipt)
        #expect(state.missing.isEmpty && state.request.files.count == some.count + 1)
        for kind: ConversionEvidence.Kind in [.application, .decisionDocument, .placement] {
            let file = ConversionFile(kind: kind, name: "a.pdf", bytes: Array("%PDF-1.7 a".utf8))
            await #expect(throws: OfficeRefusal.conversion(.evidenceNotAsked(kind))) {
                try await office.add(file, byApplicant: key, at: ConversionFixture.applied)
            }
        }
        let id = try await fixture.take(receipt)
        let more = ConversionFile(kind: .transferOrder, name: "调令.pdf", bytes: Array("%PDF-1.7 b".utf8))
        try await office.add(more, byApplicant: key, at: ConversionFixture.decided)
        #expect(try await fixture.found(id).evidence.contains { $0.name == "调令.pdf" && $0.addedBy.name == "网上申请" })
    }

    @Test("A file that is none, too large, or an OFD as proof is refused; nothing of the application is kept then")
    func unfit() async throws {
        let fixture = try await ConversionFixture()
        let all = ConversionFixture.files().filter { $0.kind != .application }
        let ofd = [UInt8]([0x50, 0x4B, 3, 4]) + Array("OFD.xml".utf8)
        let large = Array("%PDF-1.7".utf8) + [UInt8](repeating: 0, count: ConversionFile.mostBytes)
        let cases: [([UInt8], ConversionRefusal)] = [
            (Array("MZ".utf8), .evidenceUnfit(.entrustment)), (large, .evidenceTooLarge(.entrustment, megabytes: 20)),
            (ofd, .evidenceIsOFD),
        ]
        for (bytes, refusal) in cases {
            let files = all + [ConversionFile(kind: .entrustment, name: "a", bytes: bytes)]
            let new = try ConversionFixture.handIn(files: files)
            await #expect(throws: OfficeRefusal.conversion(refusal)) { try await fixture.handIn(new) }
        }
        #expect(try await fixture.office.store.read { try $0.waitingConversionRequests(limit: 9) }.isEmpty)
        let none = all.filter { $0.kind != .original }
        await #expect(throws: OfficeRefusal.conversion(.evidenceMissing([.original]))) {
            try await fixture.handIn(ConversionFixture.handIn(files: none))
        }
    }

    @Test("CNV6: what is asked for (补正) is brought and handed back once, however often it is said")
    func supplement() async throws {
        let fixture = try await ConversionFixture()
        let office = fixture.office.office
        let receipt = try await fixture.handIn()
        let key = try ConversionFixture.key(receipt)
        await #expect(throws: OfficeRefusal.self) {
            try await office.supplement(byApplicant: key, at: ConversionFixture.applied)
        }
        let id = try await fixture.take(receipt)
        try await office.take(
            .askForMore,
            inConversion: id,
            statement: "请补在岗证明",
            until: civil("2019-11-20"),
            by: fixture.first.id,
            at: ConversionFixture.decided
        )
        #expect(try await fixture.state(receipt).isToBeCompleted)
        for _ in 0..<2 { try await office.supplement(byApplicant: key, at: ConversionFixture.decided) }
        let found = try await fixture.found(id)
        #expect(found.progress == .applied && found.steps.map(\.event) == [.askForMore, .supplement])
        #expect(found.steps.last?.by.name == "网上申请")
    }

    @Test("CNV6: an applicant withdraws before and after it is taken, once, and not what was decided")
    func withdraws() async throws {
        let fixture = try await ConversionFixture()
        let office = fixture.office.office
        let receipt = try await fixture.handIn()
        let key = try ConversionFixture.key(receipt)
        for _ in 0..<2 { try await office.withdraw(byApplicant: key, at: ConversionFixture.applied) }
        #expect(try await fixture.state(receipt).request.end?.outcome == .withdrawn)
        await #expect(throws: OfficeRefusal.conversion(.applicationEnded)) { try await fixture.take(receipt) }
        await #expect(throws: OfficeRefusal.conversion(.applicationEnded)) {
            try await office.add(Self.paper, byApplicant: key, at: ConversionFixture.applied)
        }
        let again = try await fixture.handIn(ConversionFixture.handIn(form: "form 2"))
        let id = try await fixture.take(again)
        let other = try ConversionFixture.key(again)
        for _ in 0..<2 { try await office.withdraw(byApplicant: other, at: ConversionFixture.decided) }
        let found = try await fixture.found(id)
        #expect(found.progress == .withdrawn && found.steps.last?.statement == "申请人在网上撤回")
        let third = try await fixture.handIn(ConversionFixture.handIn(form: "form 3"))
        let refused = try await fixture.take(third)
        try await fixture.read(refused)
        try await fixture.decide(refused, .refuse)
        try await fixture.confirm(refused)
        await #expect(throws: OfficeRefusal.conversion(.applicationEnded)) {
            try await office.withdraw(byApplicant: ConversionFixture.key(third), at: ConversionFixture.decided)
        }
    }
}
