import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("Changes of names and numbers") struct PersonChangeTests {
    private static let entered = moment("2019-11-04", hour: 9)
    fileprivate static let confirmed = moment("2019-11-05", hour: 9)

    private static let proof = RosterFile(name: "户口簿.pdf", bytes: Array("%PDF-1.4".utf8))

    private struct Known {
        let issuer: IssuerFixture
        let person: Identifier
        let result: TitleResult

        init() async throws {
            issuer = try await IssuerFixture()
            result = try await issuer.holder(of: issuer.numbers[0])
            person = result.person
        }

        var office: Office { issuer.fixture.office }

        func found(_ name: String, _ number: String = "", by asker: StaffMember) async throws -> [PersonState] {
            try await office.people(named: name, numbered: number, shownTo: asker, at: PersonChangeTests.confirmed)
        }

        func enter(_ present: PersonChange.Present, document: String = "公户证〔2019〕12号") async throws -> Identifier {
            try await office.enterChange(
                present,
                of: person,
                documentNumber: document,
                documentDate: civil("2019-10-30"),
                proof: PersonChangeTests.proof,
                effectiveOn: civil("2019-10-30"),
                by: issuer.fixture.preparer.id,
                at: PersonChangeTests.entered
            )
        }

        func confirm(_ id: Identifier, by staff: Identifier? = nil) async throws {
            try await office.decideChange(
                id,
                isConfirmed: true,
                reason: "",
                by: staff ?? issuer.fixture.accepter.id,
                at: PersonChangeTests.confirmed
            )
        }

        func record() async throws -> PersonRecord {
            let person = person
            return try #require(try await issuer.fixture.store.read { try $0.personRecord(person) })
        }

        func held(_ identity: IdentityDocument) async throws -> RegisteredPerson {
            try await issuer.fixture.store.read {
                try $0.registeredPerson(RegisterQuestion(identity, on: OfficeFixture.accepted.civilDate))
            }
        }
    }

    @Test("a change of name counts once a second person has confirmed it; rows and certificates of before stay")
    func nameChange() async throws {
        let known = try await Known()
        let former = known.result.name
        let id = try await known.enter(.name("王新名"))
        #expect(try await known.record().name == former)
        await #expect(throws: OfficeRefusal.samePersonTwice(known.issuer.fixture.preparer.id)) {
            try await known.confirm(id, by: known.issuer.fixture.preparer.id)
        }
        try await known.confirm(id)
        let record = try await known.record()
        #expect(record.names.map(\.value) == [former, "王新名"] && record.names[1].from == civil("2019-10-30"))
        #expect(record.rows.map(\.name) == [former])
        await #expect(throws: OfficeRefusal.changeDecidedAlready) { try await known.confirm(id) }
        let held = try await known.held(known.result.identity)
        #expect(held.name == "王新名" && held.change(ofName: former)?.document == "公户证〔2019〕12号")
    }

    @Test("search finds a person by both names and both numbers, and nobody whose batches are not the asker's business")
    func search() async throws {
        let known = try await Known()
        try await known.confirm(try await known.enter(.name("王新名")))
        let number = try #require(ResidentIdentityNumber.completed("15049919900101123"))
        let present = IdentityDocument(kind: .residentIdentityCard, number: number)
        try await known.confirm(try await known.enter(.identity(present)))
        let asker = known.issuer.fixture.preparer
        for (name, number) in [
            ("王新名", ""), (known.result.name, ""), ("", number), ("", known.result.identity.number),
        ] {
            let found = try await known.found(name, number, by: asker)
            #expect(found.map(\.record.id) == [known.person], "\(name) \(number.suffix(2))")
        }
        let stranger = StaffMember(id: asker.id, name: "外", body: try code("150402"), duties: [.submit])
        #expect(try await known.found("王新名", by: stranger).isEmpty)
        let held = try await known.held(known.result.identity)
        #expect(held.numberChange?.presentTail == String(number.suffix(2)))
    }

    @Test("However many people elsewhere bear the name, a body finds its own: whose business it is is asked first")
    func manyElsewhere() async throws {
        let known = try await Known()
        let (name, early) = (known.result.name, moment("2019-01-01", hour: 9))
        try await known.issuer.fixture.store.write { transaction in
            let keys = IdentifierSource()
            for place in 0...Office.mostPeopleFound {
                let passport = IdentityDocument(kind: .passport, number: "E\(10_000_000 + place)")
                try transaction.insertPerson(keys.next(at: early), identity: passport, name: name, at: early)
            }
        }
        let found = try await known.found(name, by: known.issuer.fixture.preparer)
        #expect(found.map(\.record.id) == [known.person])
    }

    @Test("A person's page shows a body the rows that are its business, and bans to those who decide alone")
    func ownRows() async throws {
        let known = try await Known()
        let row = [
            "姓名": known.result.name, "身份证号": known.result.identity.number,
            "性别": known.result.sex == .male ? "男" : "女", "出生年月": known.result.birthDate.description,
            "系列": "图书资料专业人员", "专业": "图书资料", "资格名称": "馆员", "取得资格时间": "2019-09-26",
        ]
        let (judgement, file) = try known.issuer.judged(row, register: nil)
        let other = try code("150402")
        let clerk = StaffMember(
            id: IdentifierSource().next(at: Self.entered),
            name: "外县",
            body: other,
            duties: [.submit]
        )
        try await known.issuer.fixture.store.write { try $0.insert(clerk, at: Self.entered) }
        _ = try await known.office.importRoster(
            judgement,
            file: file,
            from: other,
            reviewEnd: OfficeFixture.reviewed,
            by: clerk.id,
            at: Self.entered
        )
        _ = try await known.issuer.change(.revoked)
        func seen(_ member: StaffMember) async throws -> (rows: [String], bans: Int) {
            let state = try #require(
                try await known.office.personState(known.person, shownTo: member, at: OfficeFixture.accepted)
            )
            return (state.record.rows.map(\.title), state.bans.count)
        }
        let preparer = known.issuer.fixture.preparer
        let plain = StaffMember(id: preparer.id, name: "张", body: preparer.body, duties: [.submit])
        #expect(try await seen(preparer) == ([known.result.title.name], 1))
        #expect(try await seen(plain) == ([known.result.title.name], 0))
        #expect(try await seen(clerk) == (["馆员"], 0))
        #expect(try await seen(known.issuer.fixture.accepter).rows.count == 2)
    }

    @Test("two people of one name stay apart")
    func sameName() async throws {
        let known = try await Known()
        let other = try await known.issuer.holder(of: known.issuer.numbers[1])
        try await known.confirm(try await known.enter(.name(other.name)))
        let asker = known.issuer.fixture.preparer
        let found = try await known.found(other.name, by: asker)
        #expect(Set(found.map(\.record.id)) == [known.person, other.person])
    }

    @Test("a change without proof, in the future, of nothing, to somebody else's number, or twice at once is refused")
    func refusals() async throws {
        let known = try await Known()
        let other = try await known.issuer.holder(of: known.issuer.numbers[1])
        await #expect(throws: OfficeRefusal.decisionWithoutNumber) {
            _ = try await known.enter(.name("王新名"), document: " ")
        }
        await #expect(throws: OfficeRefusal.changeChangesNothing) {
            _ = try await known.enter(.name(known.result.name))
        }
        await #expect(throws: OfficeRefusal.nameUnfit) { _ = try await known.enter(.name("王<b>")) }
        await #expect(throws: OfficeRefusal.identityUnfit) {
            _ = try await known.enter(.identity(IdentityDocument(kind: .residentIdentityCard, number: "1")))
        }
        await #expect(throws: OfficeRefusal.identityBelongsToAnother) {
            _ = try await known.enter(.identity(other.identity))
        }
        await #expect(throws: OfficeRefusal.documentDatedLater(civil("2020-01-01"), than: civil("2019-11-04"))) {
            _ = try await known.office.enterChange(
                .name("王新名"),
                of: known.person,
                documentNumber: "1",
                documentDate: civil("2020-01-01"),
                proof: PersonChangeTests.proof,
                effectiveOn: civil("2019-11-04"),
                by: known.issuer.fixture.preparer.id,
                at: Self.entered
            )
        }
        _ = try await known.enter(.name("王新名"))
        await #expect(throws: OfficeRefusal.changeOpenAlready) { _ = try await known.enter(.name("王又新")) }
    }

    @Test("the trail says what a name and a number were and became, covered; what was refused became nothing")
    func traced() async throws {
        let known = try await Known()
        let (name, former) = (known.result.name, known.result.identity)
        let number = try #require(ResidentIdentityNumber.completed("15049919900101123"))
        try await known.confirm(try await known.enter(.name("王新名")))
        let present = IdentityDocument(kind: .residentIdentityCard, number: number)
        try await known.confirm(try await known.enter(.identity(present)))
        let person = known.person.text
        let events = try await known.issuer.fixture.store.read { try $0.auditEvents(after: 0, limit: 999) }
            .map(\.event).filter { $0.subject == person && $0.action.hasPrefix("person-change") }
        let covered = String(name.prefix(1)) + String(repeating: "*", count: name.count - 1)
        #expect(events.map { $0.texts["before"] } == [covered, covered, former.masked, former.masked])
        #expect(events.map { $0.texts["after"] } == ["王**", "王**", present.masked, present.masked])
        #expect(events.allSatisfy { !$0.facts.contains(name) && !$0.facts.contains(number) })
    }

    @Test("FIL12: with a clock set back no change is decided before it was entered")
    func clockBehind() async throws {
        let known = try await Known()
        let id = try await known.enter(.name("王新名"))
        for isConfirmed in [true, false] {
            await #expect(throws: OfficeRefusal.clockBehind(Self.entered)) {
                try await known.office.decideChange(
                    id,
                    isConfirmed: isConfirmed,
                    reason: "证明不符",
                    by: known.issuer.fixture.accepter.id,
                    at: Self.entered.adding(milliseconds: -1)
                )
            }
        }
        #expect(try await known.record().name == known.result.name)
    }

    @Test("a refused change needs a reason and leaves the register as it was")
    func refused() async throws {
        let known = try await Known()
        let id = try await known.enter(.name("王新名"))
        func refuse(_ reason: String) async throws {
            try await known.office.decideChange(
                id,
                isConfirmed: false,
                reason: reason,
                by: known.issuer.fixture.accepter.id,
                at: Self.confirmed
            )
        }
        await #expect(throws: OfficeRefusal.refusalWithoutReason) { try await refuse(" ") }
        try await refuse("证明不符")
        #expect(try await known.record().name == known.result.name)
        #expect(try await known.record().names.count == 1)
    }

    @Test("a roster row under a former name or number is told so, one under another name is refused")
    func rosterRow() async throws {
        let known = try await Known()
        let row = try await known.issuer.fixture.roster(0..<1).judgement
        let former = try #require(row.rows.first { $0.identity == known.result.identity })
        try await known.confirm(try await known.enter(.name("王新名")))
        let held = try await known.held(known.result.identity)
        #expect(held.change(ofName: former.name) != nil && held.name != former.name)
        let text = ["姓名": former.name, "身份证号": former.identity.number]
        let (judgement, _) = try known.issuer.judged(text, register: RegisterLookup { _ in held })
        #expect(judgement.faults.contains { $0.code == .nameFormer && $0.facts["name"] == "王新名" })
        let otherwise = RegisteredPerson(titles: [], bans: [], name: "另有名", names: ["另有名"])
        let (second, _) = try known.issuer.judged(text, register: RegisterLookup { _ in otherwise })
        #expect(second.faults.contains { $0.code == .nameOtherwise && $0.facts.isEmpty })
        let renumbered = RegisteredPerson(
            titles: [],
            bans: [],
            name: former.name,
            names: [former.name],
            numberChange: KnownChange(former: "1", presentTail: "6X", document: "2号", from: civil("2019-10-01"))
        )
        let (third, _) = try known.issuer.judged(text, register: RegisterLookup { _ in renumbered })
        #expect(third.faults.contains { $0.code == .identityFormer && $0.facts["tail"] == "6X" })
    }

    @Test("a roster that was judged before the change cannot bring the former name in")
    func takenIn() async throws {
        let known = try await Known()
        let former = known.result
        let row = [
            "姓名": former.name, "身份证号": former.identity.number, "性别": former.sex == .male ? "男" : "女",
            "出生年月": former.birthDate.description, "系列": "图书资料专业人员", "专业": "图书资料", "资格名称": "馆员",
            "取得资格时间": "2019-09-26",
        ]
        let (judgement, file) = try known.issuer.judged(row, register: nil)
        try #require(judgement.isClean && judgement.rows[0].title != former.title.code)
        try await known.confirm(try await known.enter(.name("王新名")))
        let counts = try await known.issuer.fixture.counts()
        await #expect(throws: OfficeRefusal.nameIsFormer(line: 2)) {
            _ = try await known.office.importRoster(
                judgement,
                file: file,
                from: code("150404"),
                reviewEnd: OfficeFixture.reviewed,
                by: known.issuer.fixture.preparer.id,
                at: Self.confirmed
            )
        }
        #expect(try await known.issuer.fixture.counts() == counts)
    }
}
