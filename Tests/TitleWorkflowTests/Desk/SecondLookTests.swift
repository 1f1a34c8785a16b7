import Foundation
import TestSupport
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("What waits for a second person, or comes back, at the desk")
struct SecondLookTests {
    private func tasks(_ fixture: OfficeFixture, _ member: StaffMember, _ day: String) async throws -> [DeskTask] {
        try await fixture.office.desk(of: member, at: moment(day, hour: 9)).tasks
    }

    @Test("Rows given back wait for the clerk, beside what was accepted, until they are filed again")
    func returned() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        try await fixture.close(fixture.open(batch))
        let filing = try await fixture.submit(batch)
        let step = OfficeFixture.accepted.adding(milliseconds: -3_600_000)
        for (event, lines) in [(FilingProgress.Event.receive, []), (.giveBack, [2])] as [(_, [Int])] {
            try await fixture.office.take(
                event,
                on: filing,
                lines: lines,
                reason: "缺业绩证明",
                by: fixture.accepter.id,
                at: step
            )
        }
        #expect(try await tasks(fixture, fixture.preparer, "2019-10-14").map(\.kind) == [])
        _ = try await fixture.accept(filing)
        let waiting = try await tasks(fixture, fixture.preparer, "2019-10-14")
        #expect(waiting.map(\.kind) == [.completeFiling] && waiting[0].batch?.id == batch)
        #expect(waiting[0].due == civil("2019-12-31"))
        #expect(try await tasks(fixture, fixture.enterer, "2019-10-14").map(\.kind) == [])
        _ = try await fixture.resubmit(batch)
        #expect(try await tasks(fixture, fixture.preparer, "2019-10-15").map(\.kind) == [])
    }

    @Test("A change of a name waits for everybody who may confirm it, not for who entered it, nor for other bodies")
    func changes() async throws {
        let issuer = try await IssuerFixture()
        let fixture = issuer.fixture
        let holder = try await issuer.holder(of: issuer.numbers[0])
        let change = try await fixture.office.enterChange(
            .name("王新名"),
            of: holder.person,
            documentNumber: "公户证〔2019〕12号",
            documentDate: civil("2019-10-30"),
            proof: RosterFile(name: "户口簿.pdf", bytes: Array("%PDF".utf8)),
            effectiveOn: civil("2019-10-30"),
            by: fixture.preparer.id,
            at: moment("2019-11-04", hour: 9)
        )
        let waiting = try await tasks(fixture, fixture.accepter, "2019-11-05").filter { $0.kind == .confirmChange }
        #expect(waiting.map(\.part) == [change.text] && waiting.map(\.person) == [holder.person])
        #expect(waiting.map(\.about) == [[holder.name, "name"]])
        #expect(try await !tasks(fixture, fixture.preparer, "2019-11-05").contains { $0.kind == .confirmChange })
        let neighbour = StaffMember(
            id: IdentifierSource().next(at: OfficeFixture.imported),
            name: "邻",
            body: try code("150402"),
            duties: [.submit]
        )
        try await fixture.store.write { try $0.insert(neighbour, at: OfficeFixture.imported) }
        #expect(try await tasks(fixture, neighbour, "2019-11-05").isEmpty)
        try await fixture.office.decideChange(
            change,
            isConfirmed: false,
            reason: "证明不符",
            by: fixture.accepter.id,
            at: moment("2019-11-05", hour: 9)
        )
        #expect(try await !tasks(fixture, fixture.accepter, "2019-11-06").contains { $0.kind == .confirmChange })
    }

    @Test("CER5: a photo that a holder handed in waits for the county's clerks alone")
    func photos() async throws {
        let issuer = try await IssuerFixture()
        let fixture = issuer.fixture
        let bytes = try Data(contentsOf: URL(filePath: ProjectFolder.path("data/photos/portrait-01.jpg")))
        let now = moment("2019-11-04", hour: 9)
        try await fixture.office.handIn(Office.portrait([UInt8](bytes)), for: issuer.numbers[0], at: now)
        let name = try await issuer.holder(of: issuer.numbers[0]).name
        let waiting = try await tasks(fixture, fixture.preparer, "2019-11-05").filter { $0.kind == .confirmPhoto }
        #expect(waiting.map(\.about) == [[name]] && waiting.map(\.since) == [now])
        for other in [fixture.accepter, fixture.enterer] {
            #expect(try await !tasks(fixture, other, "2019-11-05").contains { $0.kind == .confirmPhoto })
        }
    }

    @Test("AUT4: the region's document waits for another person than the one who entered it")
    func approvals() async throws {
        let fixture = try await OfficeFixture()
        let (_, file) = try await fixture.roster(0..<2, body: "150000", level: .senior)
        let entry = try await fixture.office.enter(
            EnteredApproval(
                number: "内人社〔2019〕9号",
                date: civil("2019-10-08"),
                reviewEnd: OfficeFixture.reviewed,
                handedIn: civil("2019-07-11"),
                document: ForeignFile(name: "批文.pdf", bytes: Array("%PDF-1.4".utf8), signature: .notChecked),
                list: file
            ),
            by: fixture.enterer.id,
            at: OfficeFixture.submitted
        )
        let waiting = try await tasks(fixture, fixture.confirmer, "2019-10-13")
        #expect(waiting.map(\.kind) == [.confirmApproval] && waiting[0].part == entry.text)
        #expect(waiting[0].about == ["内人社〔2019〕9号"])
        #expect(try await tasks(fixture, fixture.enterer, "2019-10-13").isEmpty)
    }
}
