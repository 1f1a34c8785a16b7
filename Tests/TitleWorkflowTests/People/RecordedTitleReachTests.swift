import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

@Suite("What a recorded title opens of its person")
struct RecordedTitleReachTests {
    private let now = HolderFixture.now

    private func record(_ number: String, of result: TitleResult, by staff: Identifier, _ office: Office) async throws {
        let entry = ElsewhereTitle(
            kind: .examination,
            series: "",
            title: "一级建造师",
            number: number,
            issuer: "人力资源社会保障部",
            obtainedOn: civil("2018-11-20"),
            proof: RosterFile(name: "合格证.pdf", bytes: [1])
        )
        let holder = TitleHolder.named(result.name, number: result.identity.number)
        try await office.record(entry, of: holder, by: staff, at: now)
    }

    @Test("CER4: a body that recorded a title of another body's person sees that title, and only while it stands")
    func ownAlone() async throws {
        let house = try await HolderFixture()
        let (office, person) = (house.office, house.first.person)
        let stranger = try await house.issuer.fixture.appoint("别", "150402", [.submit])
        try await record("自 1", of: house.first, by: house.clerk.id, office)
        try await record("他 1", of: house.first, by: stranger.id, office)
        let seen = try #require(try await office.personState(person, shownTo: stranger, at: now))
        #expect(seen.recorded.map(\.title.number) == ["他 1"] && seen.record.rows.isEmpty)
        #expect(seen.photos.isEmpty && seen.changes.isEmpty && seen.bans.isEmpty)
        let whole = try #require(try await office.personState(person, shownTo: house.clerk, at: now))
        #expect(whole.recorded.count == 2 && !whole.record.rows.isEmpty)
        let (theirs, own) = (whole.recorded[0].title.id, whole.recorded[1].title.id)
        #expect(try await office.proof(ofRecordedTitle: theirs, by: stranger, at: now) == nil)
        for (title, member) in [(theirs, stranger), (own, house.clerk)] {
            await #expect(throws: OfficeFault.personUnknown(title)) {
                try await office.void(title, reason: "录错", by: member.id, at: now)
            }
        }
        try await office.void(own, reason: "录错", by: stranger.id, at: now)
        #expect(try await office.personState(person, shownTo: stranger, at: now) == nil)
        #expect(try await office.proof(ofRecordedTitle: own, by: stranger, at: now) == nil)
    }

    @Test("INT8: it opens neither changes, nor slips, nor recoveries")
    func opensNothing() async throws {
        let house = try await HolderFixture()
        let (office, person) = (house.office, house.first.person)
        let stranger = try await house.issuer.fixture.appoint("别", "150402", [.submit])
        try await record("他 1", of: house.first, by: stranger.id, office)
        #expect(try await office.holderDoor(of: person, shownTo: stranger) == nil)
        await #expect(throws: OfficeFault.personUnknown(person)) {
            _ = try await office.makeSlip(for: person, checked: "身份证原件", by: stranger.id, at: now)
        }
        try await house.activate()
        await #expect(throws: OfficeFault.personUnknown(person)) {
            _ = try await office.proposeRecovery(of: person, checked: "身份证", by: stranger.id, at: minutes(2))
        }
        await #expect(throws: OfficeFault.personUnknown(person)) {
            _ = try await office.enterChange(
                .name("别名"),
                of: person,
                documentNumber: "1号",
                documentDate: civil("2019-10-01"),
                proof: RosterFile(name: "a.pdf", bytes: [1]),
                effectiveOn: civil("2019-10-01"),
                by: stranger.id,
                at: now
            )
        }
    }

    @Test("INT8: a roster that a body merely took in lets it make no slip for who has certificates of other bodies")
    func mereRoster() async throws {
        let house = try await HolderFixture()
        let (office, holder) = (house.office, house.second)
        let stranger = try await house.issuer.fixture.appoint("别", "150402", [.submit])
        let row = [
            "姓名": holder.name, "身份证号": holder.identity.number, "性别": holder.sex == .male ? "男" : "女",
            "出生年月": holder.birthDate.description, "系列": "档案专业人员", "专业": "档案", "资格名称": "馆员",
            "取得资格时间": "2019-10-12",
        ]
        let file = RosterFile(name: "mere.csv", bytes: RosterFixture.csv([row]))
        let rules = try RosterFixture.rules("150402")
        let judgement = try RosterJudgement.judge(RosterTable(file.bytes), by: rules, register: nil)
        #expect(judgement.faults.isEmpty)
        let batch = try await office.importRoster(
            judgement,
            file: file,
            from: code("150402"),
            reviewEnd: civil("2019-10-12"),
            by: stranger.id,
            at: now
        )
        #expect(try await office.personState(holder.person, shownTo: stranger, at: now) != nil)
        await #expect(throws: OfficeFault.personUnknown(holder.person)) {
            _ = try await office.makeSlip(for: holder.person, checked: "身份证原件", by: stranger.id, at: now)
        }
        await #expect(throws: HolderRefusal.nobodyNeedsASlip) {
            _ = try await office.makeSlips(ofBatch: batch, by: stranger.id, at: now)
        }
        #expect(try await office.batchSlips(batch, by: stranger, at: now)?.all == 0)
        _ = try await office.makeSlip(for: holder.person, checked: "身份证原件", by: house.clerk.id, at: now)
    }

    @Test("Decision 0575: who asks by name and number is traced, whatever comes of it, and sixty times an hour")
    func asked() async throws {
        let house = try await HolderFixture()
        let (office, clerk) = (house.office, house.clerk.id)
        let entry = ElsewhereTitle(
            kind: .examination,
            series: "",
            title: "一级建造师",
            number: "自 1",
            issuer: "人力资源社会保障部",
            obtainedOn: civil("2018-11-20"),
            proof: RosterFile(name: "合格证.pdf", bytes: [1])
        )
        func ask(at now: Instant) async throws {
            let other = TitleHolder.named("别名", number: house.first.identity.number)
            try await office.record(entry, of: other, by: clerk, at: now)
        }
        for _ in 0..<60 {
            await #expect(throws: OfficeRefusal.identityBelongsToAnother) { try await ask(at: minutes(1)) }
        }
        await #expect(throws: OfficeRefusal.registerAskedTooOften(most: 60)) { try await ask(at: minutes(60)) }
        await #expect(throws: OfficeRefusal.identityBelongsToAnother) { try await ask(at: minutes(61)) }
        let events = try await office.store.read { try $0.auditEvents(after: 0, limit: 1000) }.map(\.event)
        let asked = events.filter { $0.action == "title.asked" }
        #expect(asked.count == 61 && asked.allSatisfy { !$0.facts.contains(house.first.identity.number) })
    }
}
