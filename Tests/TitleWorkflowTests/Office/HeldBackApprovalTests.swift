import Testing
import TitleModel
import TitleReference
import TitleStore
import TitleWorkflow

/// A banned person in the region's list: that row alone is held back, until its ban is over or lifted.
@Suite("A banned person in the region's list")
struct HeldBackApprovalTests {
    /// Lines of a list of three people; the second is banned.
    private struct Scene {
        let fixture: OfficeFixture
        let (first, second): (StaffMember, StaffMember)
        let list: RosterFile
        let banned: RosterRow
        let ban: Identifier

        init(bannedOn day: String) async throws {
            fixture = try await OfficeFixture()
            (first, second) = (
                try await fixture.appoint("高", "150400", [.revoke]), try await fixture.appoint("刘", "150400", [.revoke])
            )
            let (judgement, file) = try await fixture.roster(0..<3, body: "150000", level: .senior)
            (list, banned) = (file, judgement.rows[1])
            let entry = OutsideBanEntry(
                documentNumber: "通人社失信〔2019〕4号",
                documentDate: civil(day),
                decidingBody: "通辽市人力资源和社会保障局",
                proof: RosterFile(name: "决定.pdf", bytes: Array("%PDF".utf8))
            )
            let holder = TitleHolder.named(banned.name, number: banned.identity.number)
            let at = OfficeFixture.closed
            ban = try await fixture.office.enter(entry, of: holder, by: first.id, at: at).ban
            try await fixture.office.decideBan(ban, isConfirmed: true, reason: "", by: second.id, at: at)
        }

        /// The list as it is judged with what the register has of its people.
        func judged() async throws -> RosterJudgement {
            let (house, day) = (try OfficeFixture.house.get(), OfficeFixture.accepted.civilDate)
            let asked = RegisterQuestion(banned.identity, on: day)
            let held = try await fixture.store.read { try $0.registeredPerson(asked) }
            let rules = house.rules(for: house.registry[try code("150000")], coverage: nil, today: day)
            let register = RegisterLookup { [banned] in $0.identity == banned.identity ? held : .unknown }
            return try RosterJudgement.judge(RosterTable(list.bytes), by: rules, register: register)
        }

        func confirmed(
            isExternal: Bool = false,
            heldAsShown shown: [Int]? = nil
        ) async throws -> (batch: Identifier, numbers: [CertificateNumber]) {
            let number = 9 + (shown?.count ?? 0) + (shown?.last ?? 0)
            let entered = EnteredApproval(
                number: "内人社〔2019〕\(number)号",
                date: civil("2019-10-08"),
                reviewEnd: OfficeFixture.reviewed,
                handedIn: civil("2019-07-11"),
                document: ForeignFile(name: "批文.pdf", bytes: Array("%PDF".utf8), signature: .notChecked),
                list: list
            )
            let entry = try await fixture.office.enter(entered, by: fixture.enterer.id, at: OfficeFixture.submitted)
            return try await fixture.office.confirm(
                entry,
                judged(),
                isExternal: isExternal,
                heldAsShown: shown,
                by: fixture.confirmer.id,
                at: OfficeFixture.accepted
            )
        }

        func state(_ batch: Identifier, at now: Instant = OfficeFixture.accepted) async throws -> BatchState {
            try #require(try await fixture.office.batchState(batch, shownTo: fixture.enterer, at: now))
        }

        func lift(at now: Instant) async throws {
            let entry = OutsideBanLiftingEntry(
                documentNumber: "通人社复〔2019〕1号",
                documentDate: now.civilDate,
                reason: "经复议撤销原决定"
            )
            let lifting = try await fixture.office.proposeLifting(of: ban, by: entry, first.id, at: now)
            try await fixture.office.decideLifting(lifting, isConfirmed: true, reason: "", by: second.id, at: now)
        }

        func order(
            _ batch: Identifier,
            by staff: StaffMember? = nil,
            at now: Instant
        ) async throws -> [CertificateNumber] {
            try await fixture.office.orderHeldRows(of: batch, by: (staff ?? fixture.confirmer).id, at: now)
        }

        func desk(_ member: StaffMember, at now: Instant) async throws -> [String?] {
            try await fixture.office.desk(of: member, at: now).tasks.filter { $0.kind == .orderHeldRows }.map(\.part)
        }
    }

    @Test("FIL16: the body that took the region's list in looks at the certificates of it, another body does not")
    func looks() async throws {
        let scene = try await Scene(bannedOn: "2019-09-20")
        let (fixture, numbers) = (scene.fixture, try await scene.confirmed().numbers)
        let number = try #require(numbers.first)
        #expect(try await fixture.office.mayLookAt(number, fixture.enterer))
        let county = try await fixture.appoint("旗", "150404", [.submit])
        #expect(try await !fixture.office.mayLookAt(number, county))
        let region = try code("150000")
        for (importer, isShown) in [(fixture.enterer.body, true), (nil, false)] {
            let found = CertificateIsShownToItsBodies.isShown(
                issuer: region,
                reviewer: region,
                importedAt: importer,
                filedWith: nil,
                to: fixture.enterer
            )
            #expect(found == isShown)
        }
    }

    @Test("FIL13: of an external approval the held row is not counted down, each of the others until it is kept")
    func counted() async throws {
        let scene = try await Scene(bannedOn: "2019-09-20")
        let (office, enterer) = (scene.fixture.office, scene.fixture.enterer)
        let batch = try await scene.confirmed(isExternal: true).batch
        for line in 2...4 where line != scene.banned.row {
            let before = try await office.desk(of: enterer, at: OfficeFixture.accepted).deadlines
            #expect(before.contains { $0.kind == .printOpens })
            try await office.keep(
                ForeignFile(name: "证书.pdf", bytes: Array("\(line)".utf8), signature: .checked),
                number: "内高职字00\(line)",
                line: line,
                of: batch,
                by: enterer.id,
                at: OfficeFixture.accepted
            )
        }
        let after = try await office.desk(of: enterer, at: OfficeFixture.accepted).deadlines
        #expect(!after.contains { $0.kind == .printOpens })
    }

    private static let later = OfficeFixture.accepted.adding(milliseconds: 86_400_000)

    @Test("INT6, AUT4: its row is taken in and named with its reason, and gets no certificate; the others get theirs")
    func alone() async throws {
        let scene = try await Scene(bannedOn: "2019-09-20")
        let judgement = try await scene.judged()
        #expect(judgement.isClean && judgement.rows.count == 3)
        #expect(
            judgement.heldBack.map(\.row) == [scene.banned.row] && judgement.heldBack[0].code == .titleObtainedInBan
        )
        #expect(judgement.heldBack[0].facts["until"] == "2024-09-19")
        let done = try await scene.confirmed()
        let state = try await scene.state(done.batch)
        #expect(done.numbers.count == 2 && state.line.rows == 3)
        #expect(state.banned == [scene.banned.row] && state.released == 0)
        for number in done.numbers { #expect(try judged(await scene.fixture.evidence(of: number)) == []) }
        let acts = try await scene.fixture.store.read { try $0.auditEvents(after: 0, limit: 99).map(\.event) }
        let imported = try #require(acts.first { $0.action == "approval.imported" })
        #expect(imported.facts.contains("\"held-back\":\"\(scene.banned.row)\""))
        await #expect(throws: OfficeRefusal.noRowReleased) { _ = try await scene.order(done.batch, at: Self.later) }
        #expect(try await scene.desk(scene.fixture.confirmer, at: Self.later) == [])
    }

    @Test("INT6: once its ban is lifted it is ordered on the same document, once, by who may confirm, as the desk says")
    func released() async throws {
        let scene = try await Scene(bannedOn: "2019-09-20")
        let (fixture, done) = (scene.fixture, try await scene.confirmed())
        try await scene.lift(at: Self.later)
        #expect(try await scene.state(done.batch, at: Self.later).released == 1)
        #expect(try await scene.desk(fixture.confirmer, at: Self.later) == [done.batch.text])
        #expect(try await scene.desk(fixture.enterer, at: Self.later) == [])
        await #expect(throws: OfficeRefusal.dutyMissing(.confirm, of: fixture.enterer.id)) {
            _ = try await scene.order(done.batch, by: fixture.enterer, at: Self.later)
        }
        let elsewhere = try await fixture.appoint("乙", "150404", [.confirm])
        await #expect(throws: OfficeRefusal.self) {
            _ = try await scene.order(done.batch, by: elsewhere, at: Self.later)
        }
        let numbers = try await scene.order(done.batch, at: Self.later)
        #expect(numbers.count == 1 && !done.numbers.contains(numbers[0]))
        let evidence = try await fixture.evidence(of: numbers[0])
        #expect(evidence.result.line == scene.banned.row && evidence.result.name == scene.banned.name)
        #expect(try judged(evidence, now: Self.later) == [])
        let (behind, others, batch) = try await fixture.store.read {
            (
                try $0.peopleBehind(numbers[0]), try $0.peopleBehind(done.numbers[0]),
                try $0.peopleBehind(batch: done.batch)
            )
        }
        let act = try #require(behind.last)
        #expect(act.step == .orderedHeldRow && act.at == Self.later && act.name == fixture.confirmer.name)
        #expect(batch.last == act && !others.contains { $0.step == .orderedHeldRow })
        #expect(try await scene.desk(fixture.confirmer, at: Self.later) == [])
        #expect(try await scene.state(done.batch, at: Self.later).banned == [])
        await #expect(throws: OfficeRefusal.noRowReleased) { _ = try await scene.order(done.batch, at: Self.later) }
    }

    @Test("INT8: the links of a longer chain were signed on the whole list; to order a released row asks for none")
    func chained() async throws {
        let scene = try await Scene(bannedOn: "2019-09-20")
        let done = try await scene.confirmed()
        try await scene.lift(at: Self.later)
        let steps = [SigningChain.Link.review, .approve].map {
            SigningChain.Step(link: $0, duty: .confirm, legalSource: "101")
        }
        let chain = try #require(SigningChain(act: .confirmApproval, steps: steps))
        let (store, confirmer) = (scene.fixture.store, scene.fixture.confirmer)
        let office = Office(store: store, house: try OfficeFixture.house.get(), chains: [chain])
        let desk = try await office.desk(of: confirmer, at: Self.later).tasks.map(\.kind)
        #expect(desk == [.orderHeldRows])
        #expect(try await office.orderHeldRows(of: done.batch, by: confirmer.id, at: Self.later).count == 1)
    }

    @Test("INT6: when the years are over it is ordered, too, by the day alone")
    func over() async throws {
        let scene = try await Scene(bannedOn: "2019-10-01")
        let done = try await scene.confirmed()
        #expect(done.numbers.count == 2)
        let state = try await scene.state(done.batch)
        #expect(state.banned == [scene.banned.row] && state.bannedForGood == [])
        let (last, next) = (Instant(startOf: civil("2024-09-30")), Instant(startOf: civil("2024-10-01")))
        await #expect(throws: OfficeRefusal.noRowReleased) { _ = try await scene.order(done.batch, at: last) }
        #expect(try await scene.order(done.batch, at: next).count == 1)
    }

    @Test("INT6: a title that was obtained while a ban lasted stays held back when the years are over")
    func obtainedMeanwhile() async throws {
        let scene = try await Scene(bannedOn: "2014-10-01")
        let until = civil("2019-09-30")
        #expect(OfficeFixture.reviewed <= until && until < OfficeFixture.accepted.civilDate)
        let done = try await scene.confirmed()
        #expect(done.numbers.count == 2)
        let (state, after) = (try await scene.state(done.batch), try await scene.state(done.batch, at: Self.later))
        #expect(state.banned == [scene.banned.row] && state.bannedForGood == [scene.banned.row])
        #expect(after.bannedForGood == [scene.banned.row] && after.released == 0)
        await #expect(throws: OfficeRefusal.noRowReleased) { _ = try await scene.order(done.batch, at: Self.later) }
    }

    @Test("INT6: of a list whose certificates the region makes, the held row's is not kept, the others' are")
    func external() async throws {
        let scene = try await Scene(bannedOn: "2019-10-01")
        let done = try await scene.confirmed(isExternal: true)
        func keep(_ line: Int) async throws {
            try await scene.fixture.office.keep(
                ForeignFile(name: "证书.pdf", bytes: [1], signature: .notChecked),
                number: "内高职字001",
                line: line,
                of: done.batch,
                by: scene.fixture.enterer.id,
                at: OfficeFixture.accepted
            )
        }
        await #expect(throws: OfficeRefusal.rowHeldBack(line: scene.banned.row)) { try await keep(scene.banned.row) }
        try await keep(2)
        #expect(try await scene.state(done.batch).external.map(\.line) == [2])
        var stages: [Int: OwnTitleStage] = [:]
        for row in try await scene.fixture.store.read({ try $0.results(of: done.batch) }) {
            let own = try await scene.fixture.office.ownTitles(of: row.person, at: OfficeFixture.accepted)
            stages[row.line] = own.underWay.first?.stage
        }
        #expect(stages == [2: .regionIssued, scene.banned.row: .heldBack, 4: .byTheRegion], "each is told the own")
        await #expect(throws: OfficeRefusal.certificatesAreTheRegions) {
            _ = try await scene.order(done.batch, at: Self.later)
        }
    }

    @Test("INT6: of a title obtained while banned the region's own certificate is refused with the years of the ban")
    func externalForGood() async throws {
        let scene = try await Scene(bannedOn: "2014-10-01")
        let (done, line) = (try await scene.confirmed(isExternal: true), scene.banned.row)
        let years = (from: civil("2014-10-01"), until: civil("2019-09-30"))
        await #expect(throws: OfficeRefusal.titleObtainedInBan(line: line, from: years.from, until: years.until)) {
            try await scene.fixture.office.keep(
                ForeignFile(name: "证书.pdf", bytes: [1], signature: .notChecked),
                number: "内高职字001",
                line: line,
                of: done.batch,
                by: scene.fixture.enterer.id,
                at: OfficeFixture.accepted
            )
        }
        #expect(try await scene.state(done.batch).external.isEmpty)
    }

    @Test("AUT4, INT6: a list is confirmed on the held rows that were shown; on others nothing is taken in")
    func boundToWhatWasShown() async throws {
        let scene = try await Scene(bannedOn: "2019-09-20")
        for shown in [[], [scene.banned.row + 1], [scene.banned.row, scene.banned.row + 1]] {
            await #expect(throws: OfficeRefusal.heldRowsChangedMeanwhile) {
                _ = try await scene.confirmed(heldAsShown: shown)
            }
        }
        #expect(try await scene.confirmed(heldAsShown: [scene.banned.row]).numbers.count == 2)
    }

    @Test("AUT4: nothing is ordered that way on a filing, or before the region's document is confirmed")
    func elsewhere() async throws {
        let fixture = try await OfficeFixture()
        for level in [TitleLevel.intermediate, .senior] {
            let batch = try await fixture.takeIn(0..<2, level: level)
            await #expect(throws: OfficeRefusal.groundDoesNotFit(level)) {
                _ = try await fixture.office.orderHeldRows(of: batch, by: fixture.confirmer.id, at: Self.later)
            }
        }
    }
}
