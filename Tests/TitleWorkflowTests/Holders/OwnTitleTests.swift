import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

@Suite("What a holder sees")
struct OwnTitleTests {
    @Test("SYS2: a holder sees the own certificates with their state and ground, and nobody else's")
    func certificates() async throws {
        let house = try await HolderFixture()
        let (numbers, now) = (house.issuer.numbers, HolderFixture.now)
        let own = try await house.office.ownTitles(of: house.first.person, at: now)
        #expect(own.certificates.map(\.number) == [numbers[0]] && own.certificates[0].status == .valid)
        #expect(own[numbers[1]] == nil && own.underWay.isEmpty)
        _ = try await house.issuer.change(.revoked, 0)
        let after = try await house.office.ownTitles(of: house.first.person, at: now)
        #expect(after[numbers[0]]?.status == .revoked && after[numbers[0]]?.reason?.ground == "业绩造假")
        let other = try await house.office.ownTitles(of: house.second.person, at: now)
        #expect(other.certificates.map(\.status) == [.valid])
        let nobody = try await house.office.ownTitles(of: Identifier(at: now, random: (1, 1)), at: now)
        #expect(nobody.certificates.isEmpty && nobody.underWay.isEmpty)
    }

    @Test("SYS2: what has no certificate yet is told by how far it has come")
    func underWay() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        let person = try await fixture.store.read { try $0.results(of: batch)[0].person }
        func stage() async throws -> OwnTitleStage? {
            try await fixture.office.ownTitles(of: person, at: OfficeFixture.closed).underWay.first?.stage
        }
        #expect(try await stage() == .reviewed)
        let publicity = try await fixture.open(batch)
        #expect(try await stage() == .inPublicity)
        try await fixture.close(publicity)
        #expect(try await stage() == .publicityClosed)
        let filing = try await fixture.submit(batch)
        #expect(try await stage() == .filing)
        _ = try await fixture.accept(filing)
        #expect(try await stage() == .beingIssued)
    }

    @Test("SYS2: of a filing that ends row by row each is told what became of the own row") func mixedFiling()
        async throws
    {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        let people = try await fixture.store.read { try $0.results(of: batch).map(\.person) }
        func stages() async throws -> [OwnTitleStage?] {
            var found: [OwnTitleStage?] = []
            for person in people {
                found.append(
                    try await fixture.office.ownTitles(of: person, at: OfficeFixture.accepted).underWay.first?.stage
                )
            }
            return found
        }
        func take(
            _ event: FilingProgress.Event,
            _ filing: Identifier,
            _ lines: [Int] = [],
            by member: StaffMember? = nil,
            at now: Instant = OfficeFixture.accepted.adding(milliseconds: -3_600_000)
        ) async throws {
            try await fixture.office.take(
                event,
                on: filing,
                lines: lines,
                reason: "缺业绩证明",
                by: (member ?? fixture.accepter).id,
                at: now
            )
        }
        try await fixture.close(fixture.open(batch))
        let filing = try await fixture.submit(batch)
        try await take(.receive, filing)
        let lines = try await fixture.store.read { try $0.results(of: batch).map(\.line) }
        try await take(.refuse, filing, [lines[0]])
        try await take(.giveBack, filing, [lines[1]])
        #expect(try await stages() == [.filingRefused, .toBeCompleted, .filing])
        _ = try await fixture.accept(filing)
        #expect(try await stages() == [.filingRefused, .toBeCompleted, .beingIssued])
        try await fixture.attachPapers(to: batch)
        let further = try await fixture.resubmit(batch)
        #expect(try await stages() == [.filingRefused, .filing, .beingIssued])
        try await take(.withdraw, further, by: fixture.preparer, at: OfficeFixture.accepted)
        #expect(try await stages() == [.filingRefused, .publicityClosed, .beingIssued])
    }

    @Test("CER4, SYS2: what was got elsewhere is among the own titles while it stands on record")
    func recorded() async throws {
        let fixture = try await OfficeFixture()
        let (office, clerk, now) = (fixture.office, fixture.preparer, OfficeFixture.imported)
        let entry = ElsewhereTitle(
            kind: .examination,
            series: "",
            title: "一级建造师",
            number: "NM2018-1",
            issuer: "人力资源社会保障部",
            obtainedOn: civil("2018-11-20"),
            proof: RosterFile(name: "合格证.pdf", bytes: Array("%PDF-1".utf8))
        )
        let holder = TitleHolder.named("姚䶮", number: "150499198008046664")
        let person = try await office.record(entry, of: holder, by: clerk.id, at: now)
        let own = try await office.ownTitles(of: person, at: now)
        let title = try #require(own.recorded.first?.state.title)
        #expect(title.number == "NM2018-1" && own.recorded.count == 1 && own.certificates.isEmpty)
        try await office.void(title.id, reason: "录错", by: clerk.id, at: now)
        #expect(try await office.ownTitles(of: person, at: now).recorded.isEmpty)
    }

    @Test("Every state of a batch tells its people something", arguments: BatchProgress.allCases)
    func stages(progress: BatchProgress) {
        #expect(OwnTitleStage(progress, isRemoved: true, isOrdered: false) == .removed)
        #expect(OwnTitleStage(progress, isRemoved: false, isOrdered: true) == .beingIssued)
        let stage = OwnTitleStage(progress, isRemoved: false, isOrdered: false)
        let held = OwnTitleStage(progress, isRemoved: false, isOrdered: false, approved: .heldBack)
        #expect((held == .heldBack) == (progress == .approved))
        #expect((stage == .withdrawn) == [.withdrawn, .discarded].contains(progress))
    }
}
