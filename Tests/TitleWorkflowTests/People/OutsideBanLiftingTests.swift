import TestSupport
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

/// A ban of another body is lifted by a document: proposed by one person, confirmed by another.
@Suite("Bans that another body decided, lifted")
struct OutsideBanLiftingTests {
    private static let now = moment("2019-09-27", hour: 8)
    private static let later = now.adding(milliseconds: 120_000)
    /// Of the row that `OfficeFixture.takeIn` brings.
    private static let holder = TitleHolder.named("姚䶮", number: "150499198008046664")
    private static let lifting = OutsideBanLiftingEntry(
        documentNumber: "通人社复〔2019〕1号",
        documentDate: civil("2019-09-26"),
        reason: "经复议撤销原决定"
    )

    private struct Scene {
        let fixture: OfficeFixture
        let (first, second): (StaffMember, StaffMember)

        init(_ fixture: OfficeFixture) async throws {
            self.fixture = fixture
            (first, second) = (
                try await fixture.appoint("高", "150400", [.revoke]), try await fixture.appoint("刘", "150400", [.revoke])
            )
        }

        func entered() async throws -> Identifier {
            let entry = OutsideBanEntry(
                documentNumber: "通人社失信〔2019〕4号",
                documentDate: civil("2019-09-20"),
                decidingBody: "通辽市人力资源和社会保障局",
                proof: RosterFile(name: "决定.pdf", bytes: Array("%PDF".utf8))
            )
            return try await fixture.office.enter(
                entry,
                of: OutsideBanLiftingTests.holder,
                by: first.id,
                at: OutsideBanLiftingTests.now
            ).ban
        }

        func standing() async throws -> Identifier {
            let ban = try await entered()
            let at = OutsideBanLiftingTests.now
            try await fixture.office.decideBan(ban, isConfirmed: true, reason: "", by: second.id, at: at)
            return ban
        }

        func propose(
            _ ban: Identifier,
            _ lifting: OutsideBanLiftingEntry = OutsideBanLiftingTests.lifting,
            by staff: StaffMember? = nil
        ) async throws -> Identifier {
            let (proposer, at) = ((staff ?? first).id, OutsideBanLiftingTests.later)
            return try await fixture.office.proposeLifting(of: ban, by: lifting, proposer, at: at)
        }

        func decide(
            _ lifting: Identifier,
            isConfirmed: Bool = true,
            reason: String = "",
            by staff: StaffMember? = nil
        ) async throws {
            try await fixture.office.decideLifting(
                lifting,
                isConfirmed: isConfirmed,
                reason: reason,
                by: (staff ?? second).id,
                at: OutsideBanLiftingTests.later
            )
        }

        /// What waits on the desk of one of them, with its key.
        func desk(_ member: StaffMember) async throws -> [DeskTask.Kind: String] {
            let tasks = try await fixture.office.desk(of: member, at: OutsideBanLiftingTests.later).tasks
            let own = tasks.filter { $0.kind == .confirmBan || $0.kind == .confirmBanLifting }
            #expect(own.allSatisfy { $0.about == ["姚䶮"] && $0.since != nil })
            return Dictionary(own.map { ($0.kind, $0.part ?? "") }) { first, _ in first }
        }
    }

    @Test("INT6: a ban that was lifted refuses no row and no order any more, from the second person's confirmation on")
    func lifted() async throws {
        let scene = try await Scene(OfficeFixture())
        let (fixture, ban) = (scene.fixture, try await scene.standing())
        let person = try #require(try await fixture.store.read { try $0.outsideBan(ban)?.person })
        let until = civil("2024-09-19")
        let lifting = try await scene.propose(ban)
        #expect(try await fixture.store.read { try $0.bans(ofPerson: person) }.map(\.until) == [until])
        await #expect(throws: OfficeRefusal.personBanned(line: 2, until: until)) { _ = try await fixture.takeIn([:]) }
        await #expect(throws: OfficeRefusal.samePersonTwice(scene.first.id)) {
            try await scene.decide(lifting, by: scene.first)
        }
        try await scene.decide(lifting)
        #expect(try await fixture.store.read { try $0.bans(ofPerson: person) } == [])
        #expect(try await fixture.takeIn([:]).text.count == 26)
        await #expect(throws: OfficeRefusal.changeDecidedAlready) { try await scene.decide(lifting) }
        await #expect(throws: OfficeRefusal.changeDecidedAlready) { _ = try await scene.propose(ban) }
    }

    @Test("INT6: the press signs an order that a ban stopped once the ban is lifted")
    func atThePress() async throws {
        let scene = try await Scene(OfficeFixture())
        let fixture = scene.fixture
        let batch = try await fixture.takeIn([:])
        try await fixture.close(fixture.open(batch))
        let numbers = try await fixture.accept(fixture.submit(batch))
        let ban = try await scene.standing()
        let refusal = OfficeRefusal.personBanned(line: 2, until: civil("2024-09-19"))
        #expect(try judged(await fixture.evidence(of: numbers[0])) == [refusal])
        try await scene.decide(scene.propose(ban))
        #expect(try judged(await fixture.evidence(of: numbers[0])) == [])
    }

    @Test("INT2: entry and lifting stay on record, with who took each step")
    func history() async throws {
        let scene = try await Scene(OfficeFixture())
        let (store, ban) = (scene.fixture.store, try await scene.standing())
        let refused = try await scene.propose(ban)
        try await scene.decide(refused, isConfirmed: false, reason: "文件不全")
        try await scene.decide(scene.propose(ban))
        let person = try #require(try await store.read { try $0.outsideBan(ban)?.person })
        let record = try await store.read { try $0.integrityRecord(of: person) }
        #expect(record.map(\.kind) == [.banned, .banLifted])
        #expect(record.map(\.source) == ["通人社失信〔2019〕4号", "通人社复〔2019〕1号"])
        #expect(record.last?.ground == "经复议撤销原决定")
        let kept = try await store.read { try $0.outsideBanLiftings(of: person) }
        #expect(kept.map(\.isConfirmed) == [false, true] && kept.allSatisfy { $0.proposer == scene.first })
        let entered = try await store.read { try $0.outsideBans(of: person) }
        #expect(entered.map(\.isConfirmed) == [true] && entered.map(\.isLifted) == [true])
        let acts = try await store.read { try $0.auditEvents(after: 0, limit: 99).map(\.event) }
        let own = acts.filter { $0.action.hasPrefix("ban.lift") }
        #expect(
            own.map(\.action)
                == ["ban.lifting-proposed", "ban.lifting-refused", "ban.lifting-proposed", "ban.lifted"]
        )
        #expect(own.allSatisfy { $0.subject == person.text && $0.facts.contains("通人社复〔2019〕1号") })
        #expect(own.map(\.actor) == [scene.first, scene.second, scene.first, scene.second].map(\.id.text))
        let office = scene.fixture.office
        #expect(try await office.enter(again, of: Self.holder, by: scene.first.id, at: Self.later).ban != ban)
    }

    @Test("FIL12: with a clock set back behind the ban's confirmation no lifting is proposed, behind its entry or not")
    func clockBehind() async throws {
        let scene = try await Scene(OfficeFixture())
        let (office, ban, minute) = (scene.fixture.office, try await scene.entered(), Int64(60_000))
        let confirmed = Self.now.adding(milliseconds: 2 * minute)
        try await office.decideBan(ban, isConfirmed: true, reason: "", by: scene.second.id, at: confirmed)
        let between = Self.now.adding(milliseconds: minute)
        await #expect(throws: OfficeRefusal.clockBehind(confirmed)) {
            try await office.proposeLifting(of: ban, by: Self.lifting, scene.first.id, at: between)
        }
        try await office.proposeLifting(of: ban, by: Self.lifting, scene.first.id, at: confirmed)
    }

    /// The same document again: what was lifted by mistake is entered anew.
    private var again: OutsideBanEntry {
        OutsideBanEntry(
            documentNumber: "通人社失信〔2019〕4号",
            documentDate: civil("2019-09-20"),
            decidingBody: "通辽市人力资源和社会保障局",
            proof: RosterFile(name: "决定.pdf", bytes: Array("%PDF".utf8))
        )
    }

    @Test("INT2: what waits stands on the desk of those who may confirm it, and of nobody else")
    func desk() async throws {
        let scene = try await Scene(OfficeFixture())
        let fixture = scene.fixture
        let ban = try await scene.entered()
        #expect(try await scene.desk(scene.second) == [.confirmBan: ban.text])
        #expect(try await scene.desk(scene.first) == [:])
        #expect(try await scene.desk(fixture.accepter) == [:])
        try await fixture.office.decideBan(ban, isConfirmed: true, reason: "", by: scene.second.id, at: Self.now)
        #expect(try await scene.desk(scene.second) == [:])
        let lifting = try await scene.propose(ban, by: scene.second)
        #expect(try await scene.desk(scene.first) == [.confirmBanLifting: lifting.text])
        #expect(try await scene.desk(scene.second) == [:])
        let county = try await fixture.appoint("旗", "150404", [.revoke])
        #expect(try await scene.desk(county) == [:])
        try await scene.decide(lifting, by: scene.first)
        #expect(try await scene.desk(scene.first) == [:])
    }

    @Test("A lifting names its document, its reason and a day between the ban and today, once, of a ban that stands")
    func refused() async throws {
        let scene = try await Scene(OfficeFixture())
        let ban = try await scene.entered()
        await #expect(throws: OfficeFault.changeUnknown(ban)) { _ = try await scene.propose(ban) }
        try await scene.fixture.office.decideBan(ban, isConfirmed: true, reason: "", by: scene.second.id, at: Self.now)
        func entry(_ number: String, _ day: String = "2019-09-26", _ reason: String = "撤销") -> OutsideBanLiftingEntry {
            OutsideBanLiftingEntry(documentNumber: number, documentDate: civil(day), reason: reason)
        }
        for unfit in [entry(""), entry("1号", "2019-09-26", " ")] {
            await #expect(throws: OfficeRefusal.textUnfit(.empty)) { _ = try await scene.propose(ban, unfit) }
        }
        let today = Self.later.civilDate
        let tomorrow = entry("1号", today.adding(days: 1).description)
        await #expect(throws: OfficeRefusal.documentDatedLater(today.adding(days: 1), than: today)) {
            _ = try await scene.propose(ban, tomorrow)
        }
        let early = entry("1号", "2019-09-19")
        await #expect(
            throws: OfficeRefusal.liftingDatedBeforeBan(civil("2019-09-19"), ban: civil("2019-09-20"))
        ) { _ = try await scene.propose(ban, early) }
        let county = try await scene.fixture.appoint("旗", "150404", [.revoke])
        await #expect(throws: OfficeRefusal.self) { _ = try await scene.propose(ban, by: county) }
        let lifting = try await scene.propose(ban)
        await #expect(throws: OfficeRefusal.changeOpenAlready) { _ = try await scene.propose(ban) }
        await #expect(throws: OfficeRefusal.refusalWithoutReason) {
            try await scene.decide(lifting, isConfirmed: false)
        }
    }
}
