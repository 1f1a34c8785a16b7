import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("Steps that the office does not take")
struct OfficeRuleTests {
    @Test("PUB3: begun Friday 2019-09-27 it closes at the end of 10 October, and not a millisecond sooner")
    func fiveWorkingDays() async throws {
        let fixture = try await OfficeFixture()
        let publicity = try await fixture.open(fixture.takeIn(0..<3))
        let end = Instant(endOf: civil("2019-10-10"))
        await #expect(throws: OfficeRefusal.publicityTooShort(earliestClose: civil("2019-10-10"))) {
            try await fixture.office.closePublicity(
                publicity.id,
                by: fixture.preparer.id,
                at: end.adding(milliseconds: -1)
            )
        }
        try await fixture.office.closePublicity(publicity.id, by: fixture.preparer.id, at: end)
    }

    @Test("With the clock set back no notice opens before its roster came")
    func openedBeforeItCame() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        await #expect(throws: OfficeRefusal.clockBehind(OfficeFixture.imported)) {
            _ = try await fixture.office.openPublicity(
                of: batch,
                contact: "0476",
                by: fixture.preparer.id,
                at: OfficeFixture.imported.adding(milliseconds: -1)
            )
        }
        #expect(try await fixture.store.read { try $0.progress(of: batch) } == .reviewed)
    }

    @Test("FIL11: what was not shown, or is shown still, is not filed by anybody")
    func unpublicised() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        await #expect(throws: OfficeRefusal.stepOutOfOrder(.submitFiling, after: .reviewed)) {
            _ = try await fixture.submit(batch)
        }
        _ = try await fixture.open(batch)
        await #expect(throws: OfficeRefusal.stepOutOfOrder(.submitFiling, after: .inPublicity)) {
            _ = try await fixture.submit(batch)
        }
        #expect(try await fixture.counts().orders == 0)
    }

    @Test("PUB5, reading 9: an open objection holds its row back and no other; dismissed, the row is filed later")
    func objection() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<4)
        let publicity = try await fixture.open(batch)
        let objection = try await raise(fixture, publicity, line: 3)
        try await fixture.close(publicity)
        let numbers = try await fixture.accept(fixture.submit(batch))
        #expect(numbers.count == 3)
        try await decide(fixture, objection, .admitted)
        await #expect(throws: OfficeRefusal.nothingToFile) { _ = try await fixture.resubmit(batch) }
        try await decide(fixture, objection, .dismissed)
        let late = try await fixture.accept(fixture.resubmit(batch), number: "赤人社备〔2019〕2号")
        #expect(late.map(\.text).allSatisfy { $0.hasPrefix("1504002019Z000004") } && late.count == 1)
    }

    @Test("PUB6, INT3: an upheld objection ends its row for good, keeps the reason and leaves the notice")
    func upheld() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<4)
        let publicity = try await fixture.open(batch)
        let objection = try await raise(fixture, publicity, line: 2)
        try await decide(fixture, objection, .admitted)
        try await decide(fixture, objection, .upheld)
        let lines = try await fixture.store.read { try $0.noticeLines(of: publicity.id).map(\.line) }
        #expect(lines == [3, 4, 5])
        try await fixture.close(publicity)
        #expect(try await fixture.accept(fixture.submit(batch)).count == 3)
        await #expect(throws: OfficeRefusal.nothingToFile) { _ = try await fixture.resubmit(batch) }
        await #expect(throws: OfficeRefusal.decisionOutOfOrder(.dismissed)) {
            try await decide(fixture, objection, .dismissed)
        }
    }

    @Test("An objection to the whole batch holds all rows back, and names the lines it removes when upheld")
    func wholeBatch() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        let publicity = try await fixture.open(batch)
        let objection = try await raise(fixture, publicity, line: nil)
        try await fixture.close(publicity)
        await #expect(throws: OfficeRefusal.nothingToFile) { _ = try await fixture.submit(batch) }
        try await decide(fixture, objection, .admitted)
        await #expect(throws: OfficeRefusal.objectionNamesNoRow) { try await decide(fixture, objection, .upheld) }
        try await fixture.office.decideObjection(
            objection.id,
            .upheld,
            reason: "材料不实",
            removing: [2],
            by: fixture.preparer.id,
            at: OfficeFixture.closed.adding(milliseconds: 2000)
        )
        #expect(try await fixture.accept(fixture.submit(batch)).count == 2)
    }

    @Test("With the clock set back an objection has no outcome before it was admitted")
    func decidedBeforeAdmitted() async throws {
        let fixture = try await OfficeFixture()
        let publicity = try await fixture.open(fixture.takeIn(0..<2))
        let objection = try await raise(fixture, publicity, line: 2)
        try await decide(fixture, objection, .admitted)
        await #expect(throws: OfficeRefusal.clockBehind(OfficeFixture.closed.adding(milliseconds: 1000))) {
            try await fixture.office.decideObjection(
                objection.id,
                .upheld,
                reason: "已核实",
                by: fixture.preparer.id,
                at: OfficeFixture.closed
            )
        }
        try await decide(fixture, objection, .dismissed)
        #expect(try await fixture.store.read { try $0.decisions(on: objection.id) } == [.admitted, .dismissed])
    }

    @Test(
        "ACT13: anyone may object while a publicity is open; afterwards, or to a line that is not there, it is refused"
    )
    func whenToObject() async throws {
        let fixture = try await OfficeFixture()
        let publicity = try await fixture.open(fixture.takeIn(0..<2))
        await #expect(throws: OfficeFault.lineUnknown(99)) { _ = try await raise(fixture, publicity, line: 99) }
        let objection = try await raise(fixture, publicity, line: 2)
        #expect(try await fixture.store.read { try $0.objection(receipt: objection.receipt) } == objection)
        try await fixture.close(publicity)
        await #expect(throws: OfficeRefusal.publicityClosedAlready) {
            _ = try await raise(fixture, publicity, line: 2)
        }
    }

    @Test("FIL8-FIL10: a filing lacks none of its three documents", arguments: FilingDocument.Kind.needed)
    func documents(missing kind: FilingDocument.Kind) async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        try await fixture.close(fixture.open(batch))
        let documents = OfficeFixture.documents.filter { $0.kind != kind }
        await #expect(throws: OfficeRefusal.documentMissing(kind)) {
            _ = try await fixture.office.submitFiling(
                of: batch,
                documents: documents,
                by: fixture.preparer.id,
                at: OfficeFixture.submitted
            )
        }
    }

    @Test("INT8, ACT7, AUT3: only a second person, of the city, with the duty, accepts; a refusal orders nothing")
    func accepters() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        try await fixture.close(fixture.open(batch))
        let filing = try await fixture.submit(batch)
        let refusals: [(StaffMember, OfficeRefusal)] = [
            (fixture.preparer, .samePersonTwice(fixture.preparer.id)),
            (fixture.enterer, .dutyMissing(.accept, of: fixture.enterer.id)),
        ]
        for (member, refusal) in refusals {
            await #expect(throws: refusal) {
                _ = try await fixture.office.acceptFiling(
                    filing,
                    documentNumber: "1",
                    documentDate: OfficeFixture.accepted.civilDate,
                    by: member.id,
                    at: OfficeFixture.accepted
                )
            }
        }
        #expect(try await fixture.counts().orders == 0)
        #expect(try await fixture.accept(filing).count == 2)
        await #expect(throws: OfficeRefusal.filingStepOutOfOrder(.accept, after: .accepted)) {
            _ = try await fixture.accept(filing)
        }
    }

    private func raise(_ fixture: OfficeFixture, _ publicity: Publicity, line: Int?) async throws -> Objection {
        try await fixture.office.raiseObjection(
            to: publicity.id,
            line: line,
            statement: "业绩不实",
            contact: nil,
            at: OfficeFixture.opened.adding(milliseconds: 1000)
        )
    }

    private func decide(
        _ fixture: OfficeFixture,
        _ objection: Objection,
        _ decision: ObjectionDecision
    ) async throws {
        try await fixture.office.decideObjection(
            objection.id,
            decision,
            reason: "已核实",
            by: fixture.preparer.id,
            at: OfficeFixture.closed.adding(milliseconds: decision.isFinal ? 2000 : 1000)
        )
    }
}
