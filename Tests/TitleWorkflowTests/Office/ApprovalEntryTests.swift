import Testing
import TitleModel
import TitleReference
import TitleStore
import TitleWorkflow

@Suite("The region's approvals, entered by one person and confirmed by another")
struct ApprovalEntryTests {
    private func enter(
        _ fixture: OfficeFixture,
        _ file: RosterFile,
        number: String = "内人社〔2019〕9号",
        date: String = "2019-10-08",
        handedIn: String = "2019-07-11",
        handIns: [SubmissionWindow.Sender: CivilDate] = [:],
        senders: Set<SubmissionWindow.Sender> = [],
        in office: Office? = nil,
        by staff: StaffMember? = nil
    ) async throws -> Identifier {
        try await (office ?? fixture.office).enter(
            EnteredApproval(
                number: number,
                date: civil(date),
                reviewEnd: OfficeFixture.reviewed,
                handedIn: civil(handedIn),
                handIns: handIns,
                senders: senders,
                document: ForeignFile(name: "批文.pdf", bytes: Array("%PDF-1.4".utf8), signature: .notChecked),
                list: file
            ),
            by: (staff ?? fixture.enterer).id,
            at: OfficeFixture.submitted
        )
    }

    private func confirm(
        _ fixture: OfficeFixture,
        _ entry: Identifier,
        _ judgement: RosterJudgement,
        isExternal: Bool = false,
        by staff: StaffMember? = nil
    ) async throws -> (batch: Identifier, numbers: [CertificateNumber]) {
        try await fixture.office.confirm(
            entry,
            judgement,
            isExternal: isExternal,
            by: (staff ?? fixture.confirmer).id,
            at: OfficeFixture.accepted
        )
    }

    @Test("TIM1: senior applications that went up to the region outside the city's days are not taken")
    func window() async throws {
        let fixture = try await OfficeFixture()
        let (_, file) = try await fixture.roster(0..<1, body: "150000", level: .senior)
        for (place, day) in ["2019-07-09", "2019-07-13"].enumerated() {
            let outside = OfficeRefusal.applicationsOutsideWindow(
                civil(day),
                from: civil("2019-07-10"),
                to: civil("2019-07-12")
            )
            await #expect(throws: outside) {
                _ = try await enter(fixture, file, number: "\(place)号", handedIn: day)
            }
        }
        for (place, day) in ["2019-07-10", "2019-07-12"].enumerated() {
            let entry = try await enter(fixture, file, number: "内人社〔2019〕\(place)号", handedIn: day)
            let kept = try await fixture.store.read { try $0.approvalEntry(entry)?.handedIn }
            #expect(kept == civil(day))
        }
    }

    @Test(
        "TIM1: counties and departments handed in within their own days, where that is stated or the rule set asks for it"
    )
    func senders() async throws {
        let fixture = try await OfficeFixture()
        let (_, file) = try await fixture.roster(0..<1, body: "150000", level: .senior)
        let (county, department) = (civil("2019-07-09"), civil("2019-06-25"))
        let late = OfficeRefusal.handInOutsideWindow(
            .county,
            civil("2019-07-10"),
            from: civil("2019-07-07"),
            to: civil("2019-07-09")
        )
        await #expect(throws: late) { _ = try await enter(fixture, file, handIns: [.county: civil("2019-07-10")]) }
        let early = OfficeRefusal.handInOutsideWindow(
            .department,
            civil("2019-06-24"),
            from: civil("2019-06-25"),
            to: civil("2019-07-06")
        )
        await #expect(throws: early) { _ = try await enter(fixture, file, handIns: [.department: civil("2019-06-24")]) }
        let days: [SubmissionWindow.Sender: CivilDate] = [.county: county, .department: department]
        let entry = try await enter(fixture, file, number: "内人社〔2019〕31号", handIns: days, senders: [.county])
        #expect(try await fixture.store.read { try $0.approvalEntry(entry)?.handIns } == days)
        _ = try await enter(fixture, file, number: "内人社〔2019〕32号", senders: [.county, .department])
        let asked = "applications.stated-by,every-sender"
        let office = try fixture.office(with: "rule-sets.csv", "applications.stated-by,city", as: asked)
        await #expect(throws: OfficeRefusal.handInMissing(.county)) {
            _ = try await enter(fixture, file, number: "内人社〔2019〕33号", senders: [.county], in: office)
        }
        _ = try await enter(
            fixture,
            file,
            number: "内人社〔2019〕33号",
            handIns: [.county: county],
            senders: [.county],
            in: office
        )
        #expect(UnitPlace.allCases.map(\.sender) == [.department, .county, .county])
    }

    @Test("TIM1: where every sender's day is asked for, a list that leaves 单位所在地 out asks for all of them")
    func placesLeftOut() async throws {
        func senders(_ place: String) throws -> Set<SubmissionWindow.Sender> {
            SendersAreToldByPlaces.senders(of: try RosterFixture.judge(["单位所在地": place]).rows)
        }
        #expect(try senders("市直") == [.department] && senders("苏木") == [.county])
        #expect(try senders("") == [.county, .department])
        let fixture = try await OfficeFixture()
        let (_, file) = try await fixture.roster(0..<1, body: "150000", level: .senior)
        let asked = "applications.stated-by,every-sender"
        let office = try fixture.office(with: "rule-sets.csv", "applications.stated-by,city", as: asked)
        let entered = EnteredApproval(
            number: "内人社〔2019〕34号",
            date: civil("2019-10-08"),
            reviewEnd: OfficeFixture.reviewed,
            handedIn: civil("2019-07-11"),
            handIns: [.county: civil("2019-07-09")],
            document: ForeignFile(name: "批文.pdf", bytes: Array("%PDF-1.4".utf8), signature: .notChecked),
            list: file
        )
        await #expect(throws: OfficeRefusal.handInMissing(.department)) {
            _ = try await office.enter(
                entered,
                listing: try RosterFixture.judge([:]).rows,
                by: fixture.enterer.id,
                at: OfficeFixture.submitted
            )
        }
    }

    @Test("INT8: with a link more an approval waits for its signature, by neither who entered nor who confirms it")
    func chain() async throws {
        let fixture = try await OfficeFixture()
        let steps = [SigningChain.Link.review, .approve].map {
            SigningChain.Step(link: $0, duty: .confirm, legalSource: "101")
        }
        let chain = try #require(SigningChain(act: .confirmApproval, steps: steps))
        let office = Office(store: fixture.store, house: try OfficeFixture.house.get(), chains: [chain])
        let (judgement, file) = try await fixture.roster(0..<2, body: "150000", level: .senior)
        let entry = try await enter(fixture, file)
        let reviewer = try await fixture.appoint("核一", "150400", [.confirm])
        func confirm(_ staff: StaffMember) async throws -> [CertificateNumber] {
            try await office.confirm(entry, judgement, isExternal: false, by: staff.id, at: OfficeFixture.accepted)
                .numbers
        }
        await #expect(throws: OfficeRefusal.linkNotSigned(.review)) { _ = try await confirm(fixture.confirmer) }
        await #expect(throws: OfficeRefusal.samePersonTwice(fixture.enterer.id)) {
            try await office.sign(.confirmApproval, of: entry, by: fixture.enterer.id, at: OfficeFixture.accepted)
        }
        let waiting = try await office.desk(of: reviewer, at: OfficeFixture.accepted).tasks
        #expect(waiting.contains { $0.kind == .signLink && $0.subject == entry && $0.part == "confirm-approval" })
        let standing = try #require(
            try await office.chainStanding(.confirmApproval, of: entry, for: reviewer, at: OfficeFixture.accepted)
        )
        #expect(standing.next?.link == .review && standing.body == reviewer.body)
        await #expect(throws: OfficeRefusal.batchChangedMeanwhile) {
            try await office.sign(
                .confirmApproval,
                of: entry,
                by: reviewer.id,
                seen: "another",
                at: OfficeFixture.accepted
            )
        }
        try await office.sign(
            .confirmApproval,
            of: entry,
            by: reviewer.id,
            seen: standing.place,
            at: OfficeFixture.accepted
        )
        await #expect(throws: OfficeRefusal.samePersonTwice(reviewer.id)) { _ = try await confirm(reviewer) }
        let numbers = try await confirm(fixture.confirmer)
        #expect(numbers.count == 2)
        let people = try await fixture.store.read { try $0.peopleBehind(numbers[0]) }
        #expect(people.contains { $0.name == "核一" && $0.step == .signedLink })
        let entered = people.first { $0.step == .enteredApproval }
        #expect(entered?.at == OfficeFixture.submitted && people.last?.step == .confirmedApproval)
        await #expect(throws: OfficeRefusal.approvalEntryDecided(.confirmed)) {
            try await office.sign(.confirmApproval, of: entry, by: reviewer.id, at: OfficeFixture.accepted)
        }
    }

    @Test("AUT4, ACT1: nothing is ordered until another person confirms; the list goes in as it came, once")
    func twoPeople() async throws {
        let fixture = try await OfficeFixture()
        let (judgement, file) = try await fixture.roster(0..<4, body: "150000", level: .senior)
        await #expect(throws: OfficeRefusal.dutyMissing(.enter, of: fixture.confirmer.id)) {
            _ = try await enter(fixture, file, by: fixture.confirmer)
        }
        await #expect(throws: OfficeRefusal.documentDatedLater(civil("2019-10-13"), than: civil("2019-10-12"))) {
            _ = try await enter(fixture, file, date: "2019-10-13")
        }
        let entry = try await enter(fixture, file)
        await #expect(throws: OfficeRefusal.approvalNumberUsed("内人社〔2019〕9号")) {
            _ = try await enter(fixture, file)
        }
        #expect(try await fixture.counts().results == 0)
        await #expect(throws: OfficeRefusal.dutyMissing(.confirm, of: fixture.enterer.id)) {
            _ = try await confirm(fixture, entry, judgement, by: fixture.enterer)
        }
        let done = try await confirm(fixture, entry, judgement)
        #expect(done.numbers.count == 4)
        let evidence = try await fixture.evidence(of: done.numbers[0])
        #expect(evidence.filedRow == .noFiling)
        #expect(try judged(evidence) == [])
        await #expect(throws: OfficeRefusal.approvalEntryDecided(.confirmed)) {
            _ = try await confirm(fixture, entry, judgement)
        }
        let kept = try #require(try await fixture.store.read { try $0.approvalEntry(entry) })
        #expect(kept.end?.batch == done.batch && kept.documentSignature == .notChecked)
    }

    @Test("AUT11, ACT1: a county takes no approval of the region in, whatever duties it gave; the press refuses too")
    func county() async throws {
        let fixture = try await OfficeFixture()
        let (judgement, file) = try await fixture.roster(0..<2, body: "150000", level: .senior)
        let (first, second) = (
            try await fixture.appoint("甲一", "150404", [.enter]), try await fixture.appoint("乙二", "150404", [.confirm])
        )
        let refusal = OfficeRefusal.bodyMayNotDecide(try code("150404"), .approvalEntry, .senior)
        await #expect(throws: refusal) { _ = try await enter(fixture, file, by: first) }
        await #expect(throws: refusal) {
            _ = try await fixture.office.importRoster(
                judgement,
                file: file,
                from: code("150000"),
                reviewEnd: OfficeFixture.reviewed,
                by: first.id,
                at: OfficeFixture.imported
            )
        }
        #expect(try await fixture.counts().results == 0)
        let done = try await confirm(fixture, enter(fixture, file), judgement)
        let evidence = try await fixture.evidence(of: done.numbers[0])
        guard case .approval(let approval) = evidence.ground else { throw FixtureValueMissing() }
        let theirs = Approval(
            id: approval.id,
            approvingBody: approval.approvingBody,
            documentNumber: approval.documentNumber,
            documentDate: approval.documentDate,
            enterer: first,
            confirmer: second,
            confirmedAt: approval.confirmedAt,
            isExternal: false
        )
        #expect(try judged(evidence.with(ground: .approval(theirs))) == [refusal])
    }

    @Test("AUT11: who takes approvals in is a line of the table: without it nothing is confirmed or kept")
    func byTheTable() async throws {
        let fixture = try await OfficeFixture()
        let (judgement, file) = try await fixture.roster(0..<2, body: "150000", level: .senior)
        let entry = try await enter(fixture, file)
        let other = try fixture.office(with: "authority.csv", "approval-entry,senior,city", as: "review,junior,city")
        let refusal = OfficeRefusal.bodyMayNotDecide(try code("150400"), .approvalEntry, .senior)
        func confirm(_ office: Office) async throws -> Identifier {
            let (by, at) = (fixture.confirmer.id, OfficeFixture.accepted)
            return try await office.confirm(entry, judgement, isExternal: true, by: by, at: at).batch
        }
        await #expect(throws: refusal) { _ = try await confirm(other) }
        let batch = try await confirm(fixture.office)
        await #expect(throws: refusal) {
            try await other.keep(
                ForeignFile(name: "证书.pdf", bytes: [1], signature: .notChecked),
                number: "内高职字001",
                line: 2,
                of: batch,
                by: fixture.enterer.id,
                at: OfficeFixture.accepted
            )
        }
    }

    @Test("An entry is given back by who would confirm it, withdrawn by who entered it; its number is free again then")
    func ended() async throws {
        let fixture = try await OfficeFixture()
        let (judgement, file) = try await fixture.roster(0..<2, body: "150000", level: .senior)
        let entry = try await enter(fixture, file)
        func end(_ outcome: ApprovalEntry.Outcome, _ id: Identifier, by staff: StaffMember) async throws {
            try await fixture.office.end(id, outcome, reason: "文号有误", by: staff.id, at: OfficeFixture.submitted)
        }
        await #expect(throws: OfficeRefusal.onlyTheEntererWithdraws) {
            try await end(.withdrawn, entry, by: fixture.confirmer)
        }
        try await end(.returned, entry, by: fixture.confirmer)
        await #expect(throws: OfficeRefusal.approvalEntryDecided(.returned)) {
            _ = try await confirm(fixture, entry, judgement)
        }
        let again = try await enter(fixture, file)
        try await end(.withdrawn, again, by: fixture.enterer)
        #expect(try await fixture.counts().orders == 0)
    }

    @Test(
        "Without the region's key nothing is ordered or sealed: its certificates are kept by digest, the newest counts"
    )
    func external() async throws {
        let fixture = try await OfficeFixture()
        let (judgement, file) = try await fixture.roster(0..<2, body: "150000", level: .senior)
        let done = try await confirm(fixture, enter(fixture, file), judgement, isExternal: true)
        #expect(done.numbers.isEmpty)
        #expect(try await fixture.counts().orders == 0)
        func keep(_ text: String, line: Int, by staff: StaffMember) async throws {
            try await fixture.office.keep(
                ForeignFile(name: "证书.pdf", bytes: Array(text.utf8), signature: .checked),
                number: "内高职字001",
                line: line,
                of: done.batch,
                by: staff.id,
                at: OfficeFixture.accepted
            )
        }
        try await keep("一", line: 2, by: fixture.enterer)
        try await keep("二", line: 2, by: fixture.enterer)
        await #expect(throws: OfficeFault.lineUnknown(99)) { try await keep("三", line: 99, by: fixture.enterer) }
        await #expect(throws: OfficeRefusal.dutyMissing(.enter, of: fixture.confirmer.id)) {
            try await keep("四", line: 3, by: fixture.confirmer)
        }
        let state = try #require(
            try await fixture.office.batchState(done.batch, shownTo: fixture.enterer, at: OfficeFixture.accepted)
        )
        #expect(state.external.map(\.line) == [2] && state.printOpensBy == civil("2019-11-08"))
        func counted() async throws -> [DeskDeadline] {
            try await fixture.office.desk(of: fixture.enterer, at: OfficeFixture.accepted).deadlines
                .filter { $0.kind == .printOpens }
        }
        #expect(try await counted().map(\.day) == [civil("2019-11-08")])
        try await keep("五", line: 3, by: fixture.enterer)
        #expect(try await counted().isEmpty)
        let newest = state.external[0].id
        let bytes = try await fixture.store.read { try $0.externalFile(newest, of: done.batch) }
        #expect(bytes == Array("二".utf8))
    }

    @Test("FIL13: the region's own certificates are no ground of an order, for the press either")
    func press() throws {
        let body = try code("150000")
        let key = Identifier(at: OfficeFixture.accepted, random: (1, 1))
        let people = [1, 2].map { place in
            StaffMember(
                id: Identifier(at: OfficeFixture.accepted, random: (2, place)),
                name: "人员",
                body: body,
                duties: [.enter, .confirm]
            )
        }
        let batch = ResultBatch(
            id: key,
            reviewingBody: body,
            level: .senior,
            ruleSet: "101",
            reviewEnd: OfficeFixture.reviewed
        )
        let house = try OfficeFixture.house.get()
        func check(isExternal: Bool, orders: Bool = true) throws {
            let approval = Approval(
                id: key,
                approvingBody: body,
                documentNumber: "1",
                documentDate: civil("2019-10-08"),
                enterer: people[0],
                confirmer: people[1],
                confirmedAt: OfficeFixture.accepted,
                isExternal: isExternal
            )
            try ApprovalGroundsSenior.check(
                approval,
                of: batch,
                authority: house.authority,
                registry: house.registry,
                orders: orders
            )
        }
        try check(isExternal: false)
        try check(isExternal: true, orders: false)
        #expect(throws: OfficeRefusal.certificatesAreTheRegions) { try check(isExternal: true) }
    }
}
