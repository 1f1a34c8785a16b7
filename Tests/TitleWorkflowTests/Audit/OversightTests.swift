import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

@Suite("Integrity, looks and traces")
struct OversightTests {
    @Test(
        "INT3: a confirmed fraud ends a row that was filed already; it is not accepted, and its person's record says why"
    )
    func fraud() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        try await fixture.close(fixture.open(batch))
        let filing = try await fixture.submit(batch)
        let row = try await fixture.store.read { try $0.results(of: batch)[0] }
        let second = StaffMember(
            id: IdentifierSource().next(at: OfficeFixture.imported),
            name: "孙",
            body: fixture.preparer.body,
            duties: [.decideObjections]
        )
        try await fixture.store.write { try $0.insert(second, at: OfficeFixture.imported) }
        func end(_ staff: StaffMember) async throws {
            try await fixture.office.proposeEnd(
                ofRow: row.id,
                forFraud: "代表作抄袭",
                by: "学术〔2019〕3号",
                staff.id,
                at: OfficeFixture.submitted
            )
        }
        func decide(_ staff: StaffMember, isConfirmed: Bool = true, reason: String = "") async throws {
            try await fixture.office.decideEnd(
                ofRow: row.id,
                isConfirmed: isConfirmed,
                reason: reason,
                staff.id,
                at: OfficeFixture.submitted
            )
        }
        await #expect(throws: OfficeRefusal.staffOfAnotherBody(fixture.accepter.id, needed: fixture.preparer.body)) {
            try await end(fixture.accepter)
        }
        func waiting(_ member: StaffMember) async throws -> [DeskTask] {
            try await fixture.office.desk(of: member, at: OfficeFixture.submitted).tasks
                .filter { $0.kind == .confirmFraud }
        }
        #expect(try await waiting(second).isEmpty)
        try await end(fixture.preparer)
        let task = try await waiting(second)
        #expect(task.map(\.part) == [row.id.text] && task.map(\.person) == [row.person])
        #expect(try await waiting(fixture.preparer).isEmpty)
        #expect(try await waiting(fixture.accepter).isEmpty)
        await #expect(throws: OfficeRefusal.changeOpenAlready) { try await end(second) }
        await #expect(throws: OfficeRefusal.samePersonTwice(fixture.preparer.id)) { try await decide(fixture.preparer) }
        await #expect(throws: OfficeRefusal.refusalWithoutReason) { try await decide(second, isConfirmed: false) }
        try await decide(fixture.preparer, isConfirmed: false, reason: "证据待补")
        await #expect(throws: OfficeRefusal.changeDecidedAlready) { try await decide(second) }
        #expect(try await waiting(second).isEmpty)
        #expect(try await fixture.store.read { try $0.state(ofRow: row.id).removedFor } == nil)
        try await end(fixture.preparer)
        try await decide(second)
        let state = try await fixture.office.batchState(
            batch,
            shownTo: fixture.preparer,
            at: OfficeFixture.submitted
        )
        #expect(state?.removed.objected == 0 && state?.removed.fraud == 1)
        await #expect(throws: OfficeRefusal.rowRemoved(reason: "代表作抄袭（学术〔2019〕3号）")) { try await end(fixture.preparer) }
        await #expect(throws: OfficeRefusal.filedRowsHeldBack(lines: [row.line])) {
            _ = try await fixture.accept(filing)
        }
        for (event, lines) in [(FilingProgress.Event.receive, []), (.refuse, [row.line])] {
            try await fixture.office.take(
                event,
                on: filing,
                lines: lines,
                reason: "学术〔2019〕3号",
                by: fixture.accepter.id,
                at: OfficeFixture.accepted
            )
        }
        #expect(try await fixture.accept(filing).count == 2)
        let found = try #require(try await fixture.office.integrity(of: row.person, shownTo: fixture.preparer))
        #expect(found.entries.map(\.kind) == [.rowRemoved] && found.entries[0].ground.contains("学术〔2019〕3号"))
        #expect(found.openRows.map(\.removedFor) == ["代表作抄袭（学术〔2019〕3号）"])
        #expect(found.maskedNumbers == [row.identity.masked] && found.names == [row.name])
        let trace = try await fixture.store.read { try $0.auditEvents(by: second.id.text, limit: 9) }
        #expect(trace.contains { $0.event.action == "row.ended" && $0.event.texts["after"] == "removed" })
    }

    @Test("INT3: a fraud proposed before its notice was withdrawn is decided still, and then the row is open no more")
    func fraudOfWithdrawn() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        _ = try await fixture.open(batch)
        let rows = try await fixture.store.read { try $0.results(of: batch) }
        let second = try await fixture.appoint("孙", "150404", [.decideObjections])
        try await fixture.office.proposeEnd(
            ofRow: rows[0].id,
            forFraud: "代表作抄袭",
            by: "学术〔2019〕3号",
            fixture.preparer.id,
            at: OfficeFixture.opened
        )
        try await fixture.withdraw(batch)
        func waiting() async throws -> [String?] {
            try await fixture.office.desk(of: second, at: OfficeFixture.submitted).tasks
                .filter { $0.kind == .confirmFraud }.map(\.part)
        }
        func open(_ row: TitleResult) async throws -> [Identifier]? {
            try await fixture.office.integrity(of: row.person, shownTo: second)?.openRows.map(\.id)
        }
        #expect(try await waiting() == [rows[0].id.text])
        #expect(try await open(rows[0]) == [rows[0].id])
        #expect(try await open(rows[1]) == [])
        try await fixture.office.decideEnd(
            ofRow: rows[0].id,
            isConfirmed: true,
            reason: "",
            second.id,
            at: OfficeFixture.submitted
        )
        #expect(try await waiting() == [])
        #expect(try await open(rows[0]) == [])
    }

    @Test("INT2: a record is shown to those who decide, of a county only for its own people")
    func shown() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<1)
        let row = try await fixture.store.read { try $0.results(of: batch)[0] }
        func sees(_ body: String, _ duties: Set<StaffMember.Duty>) async throws -> Bool {
            let member = StaffMember(id: fixture.enterer.id, name: "x", body: try code(body), duties: duties)
            return try await fixture.office.integrity(of: row.person, shownTo: member) != nil
        }
        #expect(try await sees("150404", [.decideObjections]))
        #expect(try await sees("150400", [.audit]))
        #expect(try await !sees("150402", [.decideObjections]))
        #expect(try await !sees("150404", [.submit, .publicise]))
        #expect(try await fixture.office.person(numbered: row.identity.number) == row.person)
        #expect(try await fixture.office.person(numbered: "nobody") == nil)
    }

    @Test("ACT5: every step of a batch is traced with its state before and after, and those of cases too")
    func traces() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        try await fixture.close(fixture.open(batch))
        _ = try await fixture.accept(fixture.submit(batch))
        let events = try await fixture.store.read { try $0.auditEvents(after: 0, limit: 99) }.map(\.event)
        let steps = ["publicity.opened", "publicity.closed", "filing.submitted", "filing.accepted"].compactMap {
            action in
            events.first { $0.action == action }?.texts
        }
        #expect(steps.map { $0["before"] } == ["reviewed", "in-publicity", "publicity-closed", "filing-submitted"])
        #expect(
            steps.map { $0["after"] } == ["in-publicity", "publicity-closed", "filing-submitted", "filing-accepted"]
        )
        #expect(steps.allSatisfy { $0["batch"] == batch.text })
    }

    @Test("No cell of the trail's csv or xlsx begins as a formula does")
    func formulas() {
        for text in ["=1", "+1", "-1", "@x", "\t=1", "\r", "＝1", "－1"] { #expect(PlainCell.text(text) == "'" + text) }
        for text in ["", "1", "a=1", "赤", "'=1"] { #expect(PlainCell.text(text) == text) }
    }

    @Test("The trail's table has every event once, oldest first, with before and after; its csv opens in a spreadsheet")
    func table() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.store.write { transaction in
            let facts = ["before": "=2+3", "after": "b", "why": "a \"quoted\" word"]
            let actor = fixture.preparer.id.text
            for subject in ["1", "2"] {
                try transaction.record(
                    AuditEvent(at: OfficeFixture.opened, actor: actor, action: "x", subject: subject, facts: facts)
                )
            }
        }
        var filter = AuditFilter()
        filter.action = "x"
        let page = try await fixture.office.audit(filter, before: nil, limit: 9)
        let table = AuditTable(page) { key, _ in key }
        let lines = String(decoding: table.csv.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == 3 && lines[1].contains("\"张\"") && lines[1].contains("\"'=2+3\",\"b\""))
        #expect(lines[1].contains("why: a \"\"quoted\"\" word") && lines[2].contains("\"x\",\"2\""))
        #expect(try table.xlsx { key, _ in key }.starts(with: Array("PK".utf8)))
    }
}
