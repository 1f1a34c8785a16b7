import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("What becomes of a filing before it is accepted")
struct FilingStepTests {
    private static let returned = OfficeFixture.accepted.adding(milliseconds: -3_600_000)

    /// A county batch of so many, filed.
    private func filed(_ people: Range<Int>) async throws -> (OfficeFixture, Identifier, Identifier) {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(people)
        try await fixture.close(fixture.open(batch))
        return (fixture, batch, try await fixture.submit(batch))
    }

    private func take(
        _ fixture: OfficeFixture,
        _ event: FilingProgress.Event,
        _ filing: Identifier,
        _ lines: [Int] = [],
        reason: String = "缺业绩证明",
        by staff: StaffMember? = nil,
        at now: Instant = returned
    ) async throws {
        try await fixture.office.take(
            event,
            on: filing,
            lines: lines,
            reason: reason,
            by: (staff ?? fixture.accepter).id,
            at: now
        )
    }

    private func filing(_ fixture: OfficeFixture, _ id: Identifier) async throws -> Filing {
        try #require(try await fixture.store.read { try $0.filing(id) })
    }

    @Test("With the clock set back no filing is taken up or given back before it was sent")
    func clockSetBack() async throws {
        let (fixture, _, filing) = try await filed(0..<2)
        for event in [FilingProgress.Event.receive, .giveBack] {
            await #expect(throws: OfficeRefusal.clockBehind(OfficeFixture.submitted)) {
                try await fixture.office.take(
                    event,
                    on: filing,
                    reason: "缺业绩证明",
                    by: fixture.accepter.id,
                    at: OfficeFixture.submitted.adding(milliseconds: -1)
                )
            }
            if event == .receive { try await take(fixture, .receive, filing) }
        }
        #expect(try await self.filing(fixture, filing).progress == .received)
    }

    @Test("Rows given back leave the filing; the rest is accepted with exactly their orders, and they go as 补充备案")
    func givenBack() async throws {
        let (fixture, batch, first) = try await filed(0..<5)
        await #expect(throws: OfficeRefusal.filingStepOutOfOrder(.giveBack, after: .submitted)) {
            try await take(fixture, .giveBack, first, [3])
        }
        try await take(fixture, .receive, first, reason: "")
        try await take(fixture, .giveBack, first, [3, 5])
        let held = try await filing(fixture, first)
        #expect(held.progress == .received && held.heldRows == 3 && held.steps.last?.lines == [3, 5])
        await #expect(throws: OfficeRefusal.rowNotInFiling(line: 3)) { try await take(fixture, .refuse, first, [3]) }
        let numbers = try await fixture.accept(first)
        #expect(numbers.count == 3)
        for number in numbers {
            let evidence = try await fixture.evidence(of: number)
            #expect(evidence.filedRow == .held && ![3, 5].contains(evidence.result.line))
            #expect(try judged(evidence) == [])
        }
        try await fixture.attachPapers(to: batch)
        let further = try await fixture.resubmit(batch)
        let late = try await fixture.accept(further, number: "赤人社备〔2019〕2号")
        #expect(late.count == 2)
        #expect(try await fixture.store.read { try $0.progress(of: batch) } == .filingAccepted)
        let evidence = try await fixture.evidence(of: late[0])
        #expect(evidence.result.line == 3)
        #expect(try judged(evidence) == [])
        await #expect(throws: OfficeRefusal.nothingToFile) { _ = try await fixture.resubmit(batch) }
    }

    @Test("不予备案 is final for its rows, even with the clock set back; a filing with nothing left is refused as a whole")
    func refused() async throws {
        let (fixture, batch, first) = try await filed(0..<3)
        try await take(fixture, .receive, first)
        try await take(fixture, .refuse, first, [2])
        try await take(fixture, .giveBack, first)
        #expect(try await filing(fixture, first).progress == .returned)
        #expect(try await fixture.store.read { try $0.progress(of: batch) } == .filingReturned)
        await #expect(throws: OfficeRefusal.filingStepOutOfOrder(.accept, after: .returned)) {
            _ = try await fixture.accept(first)
        }
        let second = try await fixture.submit(batch)
        #expect(try await filing(fixture, second).heldRows == 2)
        try await take(fixture, .receive, second, at: OfficeFixture.submitted)
        try await take(fixture, .refuse, second, at: OfficeFixture.submitted)
        #expect(try await fixture.store.read { try $0.progress(of: batch) } == .filingRefused)
        let work = try await fixture.office.desk(of: fixture.preparer, at: OfficeFixture.accepted)
        #expect(!work.tasks.contains { $0.kind == .completeFiling })
        await #expect(throws: OfficeRefusal.nothingToFile) { _ = try await fixture.resubmit(batch) }
        #expect(try await fixture.counts().orders == 0)
    }

    @Test("A filing withdrawn before its acceptance stays on record with its documents, and the batch is filed anew")
    func withdrawn() async throws {
        let (fixture, batch, first) = try await filed(0..<2)
        await #expect(throws: OfficeRefusal.staffOfAnotherBody(fixture.accepter.id, needed: try code("150404"))) {
            try await take(fixture, .withdraw, first)
        }
        await #expect(throws: OfficeRefusal.textUnfit(.empty)) {
            try await take(fixture, .withdraw, first, reason: "", by: fixture.preparer)
        }
        try await take(fixture, .withdraw, first, by: fixture.preparer)
        #expect(try await fixture.store.read { try $0.progress(of: batch) } == .publicityClosed)
        let kept = try await fixture.store.read { try $0.documents(of: first) }
        #expect(kept.map(\.kind) == FilingDocument.Kind.allCases)
        await #expect(throws: OfficeRefusal.filingStepOutOfOrder(.accept, after: .withdrawn)) {
            _ = try await fixture.accept(first)
        }
        #expect(try await fixture.accept(fixture.resubmit(batch)).count == 2)
        #expect(try await fixture.store.read { try $0.filings(of: batch) }.count == 2)
    }

    @Test("A filing withdrawn and its notice after it leave a withdrawn batch, whose roster is taken in again")
    func noticeWithdrawnToo() async throws {
        let (fixture, batch, first) = try await filed(0..<2)
        try await take(fixture, .withdraw, first, by: fixture.preparer)
        try await fixture.withdraw(batch)
        #expect(try await fixture.store.read { try $0.progress(of: batch) } == .withdrawn)
        await #expect(throws: OfficeRefusal.stepOutOfOrder(.submitFiling, after: .withdrawn)) {
            _ = try await fixture.resubmit(batch)
        }
        await #expect(throws: OfficeRefusal.stepOutOfOrder(.withdrawPublicity, after: .withdrawn)) {
            try await fixture.withdraw(batch)
        }
        let again = try await fixture.takeIn(0..<2)
        #expect(try await fixture.store.read { try $0.progress(of: again) } == .reviewed)
        let listed = try await fixture.office.batches(shownTo: fixture.preparer, limit: 9).standings
        #expect(listed.first { $0.batch.id == batch }?.progress == .withdrawn)
    }

    @Test("A row given back is shown anew as it should be, and waits in its old batch no more; one still filed is not")
    func shownAnew() async throws {
        let (fixture, batch, first) = try await filed(0..<3)
        try await take(fixture, .receive, first)
        try await take(fixture, .giveBack, first, [3])
        await #expect(throws: OfficeRefusal.rowNotOpen(line: 4)) {
            _ = try await fixture.restart(4, of: batch, as: 2..<3, at: Self.returned)
        }
        let fresh = try await fixture.restart(3, of: batch, as: 1..<2, at: Self.returned)
        #expect(try await fixture.store.read { try $0.progress(of: fresh) } == .inPublicity)
        #expect(try await fixture.store.read { try $0.hasReturnedRows(batch) } == false)
        #expect(try await fixture.accept(first).count == 2)
        await #expect(throws: OfficeRefusal.nothingToFile) { _ = try await fixture.resubmit(batch) }
    }

    @Test("A refused row is not shown anew; a batch whose other rows were stands as given back and asks for nothing")
    func allShownAnew() async throws {
        let (fixture, batch, first) = try await filed(0..<2)
        try await take(fixture, .receive, first)
        try await take(fixture, .refuse, first, [3])
        await #expect(throws: OfficeRefusal.rowNotOpen(line: 3)) {
            _ = try await fixture.restart(3, of: batch, as: 1..<2, at: Self.returned)
        }
        try await take(fixture, .giveBack, first)
        _ = try await fixture.restart(2, of: batch, as: 0..<1, at: Self.returned)
        await #expect(throws: OfficeRefusal.papersClosed(.filingReturned)) { try await fixture.attachPapers(to: batch) }
        let listed = try await fixture.office.batches(shownTo: fixture.preparer, limit: 9).standings
        #expect(listed.first { $0.batch.id == batch }?.progress == .filingReturned)
        #expect(try await fixture.store.read { try $0.progress(of: batch) } == .filingReturned)
        let work = try await fixture.office.desk(of: fixture.preparer, at: OfficeFixture.accepted)
        #expect(!work.tasks.contains { $0.kind == .completeFiling })
    }

    @Test(
        "A row that an objection kept back goes once it is dismissed, though all that was filed is shown anew elsewhere"
    )
    func keptBackRowLeft() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        let publicity = try await fixture.open(batch)
        let objection = try await fixture.object(to: publicity, line: 2)
        try await fixture.close(publicity)
        let first = try await fixture.submit(batch)
        try await take(fixture, .receive, first)
        try await take(fixture, .giveBack, first)
        _ = try await fixture.restart(3, of: batch, as: 1..<2, at: Self.returned)
        func waiting() async throws -> [Identifier?] {
            let work = try await fixture.office.desk(of: fixture.preparer, at: OfficeFixture.accepted)
            return work.tasks.filter { $0.kind == .submitFiling }.map(\.batch?.id)
        }
        #expect(try await waiting() == [])
        for decision in [ObjectionDecision.admitted, .dismissed] {
            try await fixture.office.decideObjection(
                objection.id,
                decision,
                reason: "x",
                by: fixture.preparer.id,
                at: OfficeFixture.accepted
            )
        }
        #expect(try await fixture.store.read { try $0.progress(of: batch) } == .filingReturned)
        #expect(try await waiting() == [batch])
        #expect(try await fixture.accept(fixture.resubmit(batch)).count == 1)
    }

    @Test("INT8: nobody decides on another filing, or on other rows, than were shown")
    func seen() async throws {
        let (fixture, batch, first) = try await filed(0..<4)
        let (office, by, at) = (fixture.office, fixture.accepter.id, OfficeFixture.accepted)
        func accept(_ filing: Identifier, seen: String) async throws -> [CertificateNumber] {
            try await office.acceptFiling(
                filing,
                documentNumber: "赤人社备〔2019〕1号",
                documentDate: at.civilDate,
                seen: seen,
                by: by,
                at: at
            )
        }
        let whole = try await office.onShow(first)
        #expect(whole.rows.count == 4)
        try await take(fixture, .receive, first, reason: "")
        try await take(fixture, .giveBack, first, [3])
        let less = try await office.onShow(first)
        #expect(less.rows.count == 3 && less.seen != whole.seen)
        await #expect(throws: OfficeRefusal.filingChangedMeanwhile) { _ = try await accept(first, seen: whole.seen) }
        for event in [FilingProgress.Event.giveBack, .refuse] {
            await #expect(throws: OfficeRefusal.filingChangedMeanwhile) {
                try await office.take(event, on: first, reason: "缺证明", seen: whole.seen, by: by, at: at)
            }
        }
        try await take(fixture, .withdraw, first, by: fixture.preparer)
        let second = try await fixture.submit(batch)
        await #expect(throws: OfficeRefusal.filingChangedMeanwhile) { _ = try await accept(second, seen: less.seen) }
        #expect(try await fixture.counts().orders == 0)
        #expect(try await accept(second, seen: office.onShow(second).seen).count == 4)
    }

    @Test("Two people accept at once: one does, the other is told, and each certificate is ordered once")
    func atOnce() async throws {
        let (fixture, _, first) = try await filed(0..<4)
        let outcomes = await withTaskGroup(of: Result<Int, any Error>.self) { group in
            for place in 1...2 {
                group.addTask {
                    do {
                        return .success(try await fixture.accept(first, number: "赤人社备〔2019〕\(place)号").count)
                    } catch {
                        return .failure(error)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let accepted = outcomes.compactMap { try? $0.get() }
        let refusals = outcomes.compactMap { outcome -> OfficeRefusal? in
            if case .failure(let error) = outcome { error as? OfficeRefusal } else { nil }
        }
        #expect(accepted == [4] && refusals == [.filingStepOutOfOrder(.accept, after: .accepted)])
        #expect(try await fixture.counts().orders == 4)
    }

    @Test("A row removed since the filing was sent goes back first; a roster that changed is not accepted at all")
    func changed() async throws {
        let (fixture, batch, first) = try await filed(0..<3)
        let row = try #require(try await fixture.store.read { try $0.row(3, of: batch) })
        try await fixture.store.write { transaction in
            try transaction.insertRemoval(
                of: row,
                after: nil,
                reason: "材料不实",
                by: fixture.preparer.id,
                at: OfficeFixture.submitted
            )
        }
        await #expect(throws: OfficeRefusal.filedRowsHeldBack(lines: [3])) { _ = try await fixture.accept(first) }
        try await take(fixture, .receive, first)
        try await take(fixture, .giveBack, first, [3])
        #expect(try await fixture.accept(first).count == 2)
        let (other, changed, second) = try await filed(0..<2)
        try await other.store.write { transaction in
            let rows = try transaction.results(of: changed)
            try transaction.insert(rows[0].onLine(9), RosterDetails())
        }
        await #expect(throws: OfficeRefusal.rosterChanged) { _ = try await other.accept(second) }
        #expect(try await other.counts().orders == 0)
    }

    @Test("The store itself gives no order for a row that its filing does not hold, and files no row twice at once")
    func schema() async throws {
        let (fixture, batch, first) = try await filed(0..<2)
        try await take(fixture, .receive, first)
        try await take(fixture, .giveBack, first, [2])
        let row = try #require(try await fixture.store.read { try $0.row(2, of: batch) })
        let number = try #require(
            CertificateNumber(issuer: "150400", year: 2019, level: .intermediate, sequence: 77)
        )
        _ = try await fixture.accept(first)
        let order = IssueOrder(
            id: IdentifierSource().next(at: OfficeFixture.accepted),
            row: row,
            number: number,
            issuer: try code("150400"),
            orderedAt: OfficeFixture.accepted
        )
        await #expect(throws: StoreFault.self) {
            try await fixture.store.write { try $0.insert(order, onFiling: first, onApproval: nil) }
        }
        #expect(try await fixture.counts().orders == 1)
    }
}

extension TitleResult {
    /// The same result on another line, of another title, under a key of its own.
    fileprivate func onLine(_ line: Int) -> TitleResult {
        TitleResult(
            id: IdentifierSource().next(at: OfficeFixture.submitted),
            batch: batch,
            line: line,
            person: person,
            name: name,
            sex: sex,
            birthDate: birthDate,
            identity: identity,
            employer: employer,
            title: TitleWording(
                code: TitleCode(number: 1011),
                seriesName: title.seriesName,
                specialtyGroup: "",
                rank: title.rank,
                name: title.name,
                validFrom: nil,
                validTo: nil
            ),
            specialty: specialty,
            route: route,
            examinationPass: examinationPass,
            qualifiedOn: qualifiedOn,
            panel: panel,
            restriction: restriction
        )
    }
}
