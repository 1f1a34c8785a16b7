import Testing
import TitleModel
import TitleStore

@Suite("How far the issuing of a batch is")
struct IssueCountTests {
    @Test("Each order is counted once, where it stands: waiting, written down, issued or refused, and why")
    func counted() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 5)
        #expect(try await counts(test, line) == IssueCounts.all(open: 5))
        let (first, second) = (Issued(line.orders[0], line.rows[0], test), Issued(line.orders[1], line.rows[1], test))
        try await test.store.write { transaction in
            try transaction.insert([first.intent, second.intent])
            try transaction.insert(first.certificate, first.event, first.use)
            try transaction.refuse(line.orders[2].id, reasons: ["row-removed", "objections-open"], at: TestStore.now)
            try transaction.refuse(line.orders[3].id, reasons: ["row-removed"], at: TestStore.now)
        }
        let lines = line.rows.map(\.line)
        let reasons = [
            IssueCounts.Reason(code: "row-removed", orders: 2, lines: [lines[2], lines[3]]),
            IssueCounts.Reason(code: "objections-open", orders: 1, lines: [lines[2]]),
        ]
        let now = IssueCounts(ordered: 5, open: 2, written: 1, issued: 1, refused: 2, reasons: reasons)
        #expect(try await counts(test, line) == now)
    }

    @Test("A refused order that is put before the press again waits and is refused no more; its last refusal counts")
    func reopened() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 1)
        let (order, later) = (line.orders[0].id, TestStore.now.adding(milliseconds: 5))
        try await test.store.write { transaction in
            try transaction.refuse(order, reasons: ["row-removed"], at: TestStore.now)
            try transaction.reopenRefusedOrders()
        }
        #expect(try await counts(test, line) == IssueCounts.all(open: 1))
        try await test.store.write { try $0.refuse(order, reasons: ["seal-not-authorised"], at: later) }
        let reasons = [IssueCounts.Reason(code: "seal-not-authorised", orders: 1, lines: [line.rows[0].line])]
        let now = IssueCounts(ordered: 1, open: 0, written: 0, issued: 0, refused: 1, reasons: reasons)
        #expect(try await counts(test, line) == now)
    }

    @Test("A batch of which nothing was ordered has no counts")
    func nothing() async throws {
        let test = try await TestStore()
        #expect(try await test.store.read { try $0.issueCounts(of: test.key()) } == nil)
    }

    private func counts(_ test: TestStore, _ line: TestLine) async throws -> IssueCounts? {
        try await test.store.read { try $0.issueCounts(of: line.batch) }
    }
}

extension IssueCounts {
    fileprivate static func all(open: Int) -> IssueCounts {
        IssueCounts(ordered: open, open: open, written: 0, issued: 0, refused: 0, reasons: [])
    }
}
