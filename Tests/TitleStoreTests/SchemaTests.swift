import Testing
import TitleModel
import TitleSecrets
import TitleStore

@Suite("The schema refuses what must not be")
struct SchemaTests {
    @Test(
        "INT9: History refuses to be changed or removed",
        arguments: [
            "audit_events", "people", "person_identities", "person_names", "batches", "roster_rows", "publicities",
            "filings", "filing_documents", "filing_rows", "filing_acceptances", "orders", "intents",
            "title_certificates", "certificate_events", "seal_uses", "press_witness",
            "voided_intents", "chain_signatures",
        ]
    )
    func appendOnly(table: String) async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 1)
        let issued = Issued(line.orders[0], line.rows[0], test)
        try await test.store.write { transaction in
            try transaction.insert([issued.intent])
            try transaction.void(issued.intent, at: TestStore.now)
            try transaction.insert([issued.intent])
            try transaction.insert(issued.certificate, issued.event, issued.use)
            try transaction.record(AuditEvent(at: TestStore.now, actor: "a", action: "b", subject: "c"))
            let witness = PublicityWitness(
                publicity: line.publicity,
                seenAt: TestStore.now,
                rosterDigest: SHA256.digest([1]),
                mark: SHA256.digest([2])
            )
            try transaction.insert(witness)
            let signature = ChainSignature(link: .handle, signer: line.preparer.id, at: TestStore.now)
            try transaction.insert(signature, under: .submitFiling, of: line.batch.text)
        }
        let column = try await test.store.read { transaction in
            try transaction.run("SELECT name FROM pragma_table_info('\(table)') LIMIT 1", [])
        }
        guard case .text(let name) = column[0][0] else { throw TestValueMissing() }
        for statement in ["UPDATE \(table) SET \(name) = \(name)", "DELETE FROM \(table)"] {
            let fault = await refusal(test, statement)
            #expect(fault == .refused(.trigger, detail: "\(table) is append-only"), "\(statement)")
        }
    }

    @Test("A row changes by a correction alone, in the field that it names, and a filed row is not shown anew")
    func corrections() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 1)
        let row = line.rows[0]
        let alone = RefusedUpdate.byCorrection
        #expect(await refusal(test, "UPDATE roster_rows SET name = '别人'") == alone)
        #expect(await refusal(test, "UPDATE roster_rows SET title = title") == RefusedUpdate.appendOnly)
        try await test.store.write { transaction in
            let correction = RowCorrection(
                id: test.key(),
                publicity: line.publicity,
                row: row.id,
                field: .employer,
                old: row.employer,
                new: "新单位",
                reason: "笔误",
                at: TestStore.now,
                rosterDigest: SHA256.digest([1])
            )
            try transaction.run("DELETE FROM publicity_closings WHERE 0", [])
            try transaction.insert(correction, by: line.preparer.id)
        }
        #expect(try await test.store.read { try $0.result(row.id)?.employer } == "新单位")
        #expect(await refusal(test, "UPDATE roster_rows SET employer = '再一个'") == alone)
        #expect(await refusal(test, "UPDATE roster_rows SET name = '别人'") == alone)
        let filed = "a filed row is not shown anew"
        await expect(.trigger, test, detail: filed) {
            try $0.insertRestart(of: row.id, in: line.batch, reason: "r", by: line.preparer.id, at: TestStore.now)
        }
    }

    private enum RefusedUpdate {
        static let byCorrection = StoreFault.refused(.trigger, detail: "a row changes by a correction alone")
        static let appendOnly = StoreFault.refused(.trigger, detail: "roster_rows is append-only")
    }

    @Test("One row, one order; one order, one number; one code, one certificate")
    func unique() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 2)
        let again = IssueOrder(
            id: test.key(),
            row: line.rows[0].id,
            number: line.orders[0].number,
            issuer: line.orders[0].issuer,
            orderedAt: TestStore.now
        )
        await expect(.unique, test) { try $0.insert(again, onFiling: line.filing, onApproval: nil) }
        let (first, second) = (Issued(line.orders[0], line.rows[0], test), Issued(line.orders[1], line.rows[1], test))
        let sameCode = IntentRecord(
            order: second.intent.order,
            number: second.intent.number,
            code: first.intent.code,
            statusList: 1,
            statusIndex: 99,
            compactPayload: [1],
            fullPayload: [2],
            keyID: first.intent.keyID,
            issuedAt: TestStore.now
        ).marked(SHA256.digest([3]))
        await expect(.unique, test) { try $0.insert([first.intent, sameCode]) }
        #expect(try await test.store.read { try $0.unfinishedIntents(limit: 9) }.isEmpty, "nothing half written")
    }

    @Test("A certificate without an intent is refused: what is signed was written down before")
    func intentFirst() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 1)
        let issued = Issued(line.orders[0], line.rows[0], test)
        await expect(.foreignKey, test) { try $0.insert(issued.certificate, issued.event, issued.use) }
    }

    @Test("INT8: who submitted a filing cannot accept it, whatever a program tries")
    func secondPerson() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 1)
        let filing = test.key()
        await expect(.trigger, test) { transaction in
            let new = NewFiling(
                id: filing,
                batch: line.batch,
                body: line.accepter.body,
                submittedBy: line.preparer.id,
                submittedAt: TestStore.now,
                documents: [],
                rows: [],
                rosterDigest: [UInt8](repeating: 0, count: 32)
            )
            try transaction.insert(new)
            let acceptance = Filing.Acceptance(
                body: line.accepter.body,
                accepter: line.preparer,
                acceptedAt: TestStore.now,
                documentNumber: "2",
                documentDate: TestStore.now.civilDate
            )
            try transaction.insert(acceptance, of: filing)
        }
    }

    @Test("Numbers rise and are never given again")
    func sequences() async throws {
        let test = try await TestStore()
        let issuer = try await test.line(rows: 1).orders[0].issuer
        func take(_ count: Int) async throws -> ClosedRange<Int>? {
            try await test.store.write {
                try $0.takeSequenceNumbers(count, issuer: issuer, year: 2020, level: .junior)
            }
        }
        #expect(try await take(3) == 1...3)
        #expect(try await take(2) == 4...5)
        #expect(try await take(999_995) == nil)
        #expect(try await take(999_994) == 6...999_999)
        let back = "UPDATE number_sequences SET last = 2 WHERE year = 2020"
        #expect(await refusal(test, back) == .refused(.trigger, detail: "a number is never given twice"))
    }

    @Test("A store never changes from demo to real")
    func mode() async throws {
        let test = try await TestStore(isDemo: true)
        let fault = await refusal(test, "UPDATE store_facts SET mode = 'real'")
        #expect(fault == .refused(.trigger, detail: "a store never changes its mode"))
    }

    private func refusal(_ test: TestStore, _ statement: String) async -> StoreFault? {
        do {
            try await test.store.write { _ = try $0.run(statement, []) }
            return nil
        } catch {
            return error as? StoreFault
        }
    }

    private func expect(
        _ constraint: StoreFault.Constraint,
        _ test: TestStore,
        detail wanted: String? = nil,
        _ body: @Sendable (any Transaction) throws -> Void
    ) async {
        do {
            try await test.store.write(body)
            Issue.record("the write was taken")
        } catch StoreFault.refused(let found, let detail) {
            #expect(found == constraint && (wanted == nil || wanted == detail))
        } catch {
            Issue.record(error)
        }
    }
}
