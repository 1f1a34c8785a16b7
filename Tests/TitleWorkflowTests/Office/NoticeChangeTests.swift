import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("A notice that changes while it is open")
struct NoticeChangeTests {
    @Test(
        "PUB3, PUB4: a typing error is mended in the open: old and new text and the day stand, and the period goes on"
    )
    func correction() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<4)
        let publicity = try await fixture.open(batch)
        let before = try #require(try await fixture.result(2, of: batch))
        try await fixture.correct(2, of: batch, .employer, to: slip(before.employer))
        let after = try #require(try await fixture.result(2, of: batch))
        #expect(after.employer == slip(before.employer) && after.name == before.name)
        let shown = try await fixture.store.read { try $0.noticeCorrections(of: publicity.id) }
        #expect(shown.map(\.old) == [before.employer] && shown.map(\.line) == [2])
        #expect(try await fixture.store.read { try $0.publicity(of: batch)?.earliestClose } == publicity.earliestClose)
        try await fixture.close(publicity)
        let numbers = try await fixture.accept(fixture.submit(batch))
        #expect(numbers.count == 4)
        #expect(try judged(await fixture.witnessedEvidence(of: numbers[0])) == [])
    }

    @Test("PUB3: a typing error is mended once and again, but never step by step into another employer")
    func stepByStep() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        _ = try await fixture.open(batch)
        let shown = try #require(try await fixture.result(2, of: batch)).employer
        let half = shown.count / 2
        let halfway = String(repeating: "某", count: half) + shown.dropFirst(half)
        try await fixture.correct(2, of: batch, .employer, to: halfway)
        await #expect(throws: OfficeRefusal.correctionNamesAnother) {
            try await fixture.correct(2, of: batch, .employer, to: String(repeating: "某", count: shown.count))
        }
        try await fixture.correct(2, of: batch, .employer, to: shown)
        #expect(try await fixture.result(2, of: batch)?.employer == shown)
    }

    @Test("PUB3: the press witnesses no correction that mends the day of the title, whoever wrote it")
    func dayWrittenPastTheRule() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        let publicity = try await fixture.open(batch)
        let row = try #require(try await fixture.result(2, of: batch))
        try await fixture.store.write { transaction in
            let correction = RowCorrection(
                id: IdentifierSource().next(at: OfficeFixture.opened),
                publicity: publicity.id,
                row: row.id,
                field: .qualifiedOn,
                old: row.qualifiedOn.description,
                new: "2018-09-26",
                reason: "笔误",
                at: OfficeFixture.opened,
                rosterDigest: [UInt8](repeating: 0, count: 32)
            )
            try transaction.insert(correction, by: fixture.preparer.id)
        }
        #expect(try await fixture.result(2, of: batch)?.qualifiedOn == civil("2018-09-26"))
        #expect(try await fixture.store.read { try $0.rosterHistory(of: batch, shownBy: publicity.id) } == nil)
    }

    @Test("A correction is of a typing error, in an open notice, in a text that rosters may have, by who may publicise")
    func refusedCorrections() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        await #expect(throws: OfficeRefusal.publicityMissing) {
            try await fixture.correct(2, of: batch, .employer, to: "新单位")
        }
        let publicity = try await fixture.open(batch)
        let name = try #require(try await fixture.result(2, of: batch)).name
        let refusals: [(RowCorrection.Field, String, OfficeRefusal)] = [
            (.name, "完全不同", .correctionNamesAnother), (.name, name, .correctionChangesNothing),
            (.employer, "", .correctionChangesNothing), (.employer, "宁城县人民医院", .correctionNamesAnother),
            (.panel, "", .correctionNamesAnother), (.panel, "随便一个评委会", .correctionNamesAnother),
            (.qualifiedOn, "2018-09-26", .correctionNamesAnother),
        ]
        for (field, text, refusal) in refusals {
            await #expect(throws: refusal) { try await fixture.correct(2, of: batch, field, to: text) }
        }
        await #expect(throws: OfficeFault.self) { try await fixture.correct(2, of: batch, .employer, to: "单\u{202E}位") }
        await #expect(throws: OfficeFault.lineUnknown(99)) {
            try await fixture.correct(99, of: batch, .employer, to: "新单位")
        }
        await #expect(throws: OfficeRefusal.self) {
            try await fixture.correct(2, of: batch, .employer, to: "新单位", by: fixture.enterer)
        }
        try await fixture.close(publicity)
        await #expect(throws: OfficeRefusal.publicityClosedAlready) {
            try await fixture.correct(2, of: batch, .employer, to: "新单位")
        }
        #expect(try await fixture.store.read { try $0.noticeCorrections(of: publicity.id) }.isEmpty)
    }

    @Test(
        "The press takes a corrected row only as it saw it corrected, while the notice was open, and nothing else changed"
    )
    func witnessed() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        let publicity = try await fixture.open(batch)
        for line in [2, 3] {
            let employer = try #require(try await fixture.result(line, of: batch)).employer
            try await fixture.correct(line, of: batch, .employer, to: slip(employer))
        }
        try await fixture.close(publicity)
        let numbers = try await fixture.accept(fixture.submit(batch))
        let evidence = try await fixture.witnessedEvidence(of: numbers[0])
        let witness = try #require(evidence.witness)
        #expect(try judged(evidence) == [] && witness.corrections.count == 2)
        let bare = PublicityWitness(
            publicity: witness.publicity,
            seenAt: witness.seenAt,
            rosterDigest: witness.rosterDigest,
            mark: witness.mark
        )
        #expect(try judged(evidence.with(witness: bare)) == [.rosterChanged])
        #expect(try judged(evidence.with(witness: bare.adding([witness.corrections[1]]))) == [.rosterChanged])
        let late = witness.corrections.map { $0.seen(at: OfficeFixture.closed) }
        #expect(try judged(evidence.with(witness: bare.adding(late))) == [.correctionNotWitnessed])
        let early = witness.corrections.map { $0.seen(at: witness.seenAt.adding(milliseconds: -1)) }
        #expect(try judged(evidence.with(witness: bare.adding(early))) == [.correctionNotWitnessed])
    }

    @Test(
        "A row with another title or person leaves its batch and is shown anew for its own five working days; others go on"
    )
    func restart() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<4)
        let publicity = try await fixture.open(batch)
        let old = try #require(try await fixture.result(3, of: batch))
        let fresh = try await fixture.restart(3, of: batch, as: 1..<2, at: moment("2019-10-08", hour: 9))
        let notice = try #require(try await fixture.store.read { try $0.publicity(of: fresh) })
        #expect(notice.earliestClose == civil("2019-10-14") && notice.contact == publicity.contact)
        #expect(try await fixture.store.read { try $0.noticeLines(of: publicity.id).map(\.line) } == [2, 4, 5])
        let restarts = try await fixture.store.read { try $0.restarts(of: batch) }
        #expect(restarts.map(\.line) == [3] && restarts[0].publicity == notice.id)
        #expect(try await fixture.store.read { try $0.notice(notice.id)?.origin } == publicity.id)
        #expect(try await fixture.store.read { try $0.integrityRecord(of: old.person) }.isEmpty)
        try await fixture.close(publicity)
        #expect(try await fixture.accept(fixture.submit(batch)).count == 3)
        await #expect(throws: OfficeRefusal.publicityTooShort(earliestClose: civil("2019-10-14"))) {
            try await fixture.office.closePublicity(notice.id, by: fixture.preparer.id, at: OfficeFixture.closed)
        }
        let end = moment("2019-10-15", hour: 9)
        try await fixture.office.closePublicity(notice.id, by: fixture.preparer.id, at: end)
        // Another unit's person: its publicity is stated anew.
        try await fixture.attachPapers(to: fresh)
        let filing = try await fixture.office.submitFiling(
            of: fresh,
            documents: OfficeFixture.documents,
            by: fixture.preparer.id,
            at: end
        )
        let numbers = try await fixture.accept(filing, number: "赤人社备〔2019〕2号", at: end)
        #expect(numbers.count == 1)
        #expect(try judged(await fixture.evidence(of: numbers[0]), now: end) == [])
    }

    @Test("A filed row, a removed one and one under objection are not shown anew, nor is more than one row at a time")
    func refusedRestarts() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<4)
        let publicity = try await fixture.open(batch)
        await #expect(throws: OfficeRefusal.restartNeedsOneRow(2)) {
            _ = try await fixture.restart(2, of: batch, as: 0..<2)
        }
        _ = try await fixture.office.raiseObjection(
            to: publicity.id,
            line: 2,
            statement: "业绩不实",
            contact: nil,
            at: OfficeFixture.opened
        )
        await #expect(throws: OfficeRefusal.objectionsOpen(1)) {
            _ = try await fixture.restart(2, of: batch, as: 0..<1)
        }
        _ = try await fixture.restart(3, of: batch, as: 1..<2)
        await #expect(throws: OfficeRefusal.rowNotOpen(line: 3)) {
            _ = try await fixture.restart(3, of: batch, as: 1..<2)
        }
        try await fixture.close(publicity)
        _ = try await fixture.submit(batch)
        await #expect(throws: OfficeRefusal.rowNotOpen(line: 4)) {
            _ = try await fixture.restart(4, of: batch, as: 2..<3)
        }
    }

    @Test("INT3: a row of which it is proposed that it ends for fraud is not shown anew; refused, also once it is gone")
    func fraudProposed() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        _ = try await fixture.open(batch)
        let row = try #require(try await fixture.result(3, of: batch))
        func propose() async throws {
            try await fixture.office.proposeEnd(
                ofRow: row.id,
                forFraud: "代表作抄袭",
                by: "学术〔2019〕3号",
                fixture.preparer.id,
                at: OfficeFixture.opened
            )
        }
        func refuse() async throws {
            try await fixture.office.decideEnd(
                ofRow: row.id,
                isConfirmed: false,
                reason: "证据不足",
                fixture.preparer.id,
                at: OfficeFixture.opened
            )
        }
        try await propose()
        await #expect(throws: OfficeRefusal.fraudProposed) { _ = try await fixture.restart(3, of: batch, as: 1..<2) }
        try await refuse()
        try await propose()
        try await fixture.store.write { transaction in
            let (staff, now) = (fixture.preparer.id, OfficeFixture.opened)
            try transaction.insertRemoval(of: row.id, after: nil, reason: "业绩不实", by: staff, at: now)
        }
        try await refuse()
        #expect(try await fixture.store.read { try $0.openFraudProposal(onRow: row.id) } == nil)
    }

    @Test("A withdrawn notice stays with its reason, grounds nothing, and its roster is taken in again")
    func withdrawal() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        let publicity = try await fixture.open(batch)
        try await fixture.withdraw(batch)
        #expect(try await fixture.store.read { try $0.progress(of: batch) } == .withdrawn)
        let notice = try #require(try await fixture.store.read { try $0.notice(publicity.id) })
        #expect(notice.withdrawal?.reason == "名单有误" && notice.withdrawal?.documentNumber == "松人社〔2019〕3号")
        await #expect(throws: OfficeRefusal.stepOutOfOrder(.closePublicity, after: .withdrawn)) {
            try await fixture.close(publicity)
        }
        await #expect(throws: OfficeRefusal.publicityWithdrawn) {
            try await fixture.correct(2, of: batch, .employer, to: "新单位")
        }
        await #expect(throws: OfficeRefusal.stepOutOfOrder(.withdrawPublicity, after: .withdrawn)) {
            try await fixture.withdraw(batch)
        }
        let again = try await fixture.takeIn(0..<3)
        try await fixture.withdraw(again, after: fixture.open(again))
        let third = try await fixture.takeIn(0..<3)
        try await fixture.close(fixture.open(third))
        let numbers = try await fixture.accept(fixture.submit(third))
        #expect(numbers.count == 3)
        let evidence = try await fixture.evidence(of: numbers[0])
        let withdrawn = try #require(try await fixture.store.read { try $0.publicity(of: batch) })
        #expect(try judged(evidence.with(publicity: withdrawn)).contains(.publicityWithdrawn))
    }

    @Test("A filed batch's notice is not withdrawn, and what is objected to is not taken in again before it is decided")
    func refusedWithdrawals() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        let publicity = try await fixture.open(batch)
        _ = try await fixture.office.raiseObjection(
            to: publicity.id,
            line: 3,
            statement: "业绩不实",
            contact: nil,
            at: OfficeFixture.opened
        )
        try await fixture.withdraw(batch)
        await #expect(throws: OfficeRefusal.titleTakenInAlready(line: 3)) { _ = try await fixture.takeIn(0..<2) }
        let other = try await OfficeFixture()
        let filed = try await other.takeIn(0..<2)
        try await other.close(other.open(filed))
        _ = try await other.submit(filed)
        await #expect(throws: OfficeRefusal.stepOutOfOrder(.withdrawPublicity, after: .filingSubmitted)) {
            try await other.withdraw(filed)
        }
    }
}

/// The text with its last character another one.
private func slip(_ text: String) -> String { text.dropLast() + "处" }

extension CorrectionWitness {
    fileprivate func seen(at moment: Instant) -> CorrectionWitness {
        CorrectionWitness(correction: correction, seenAt: moment, before: before, after: after, mark: mark)
    }
}
