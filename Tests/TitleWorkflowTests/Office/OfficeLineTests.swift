import Testing
import TitleModel
import TitleReference
import TitleStore
import TitleWorkflow

@Suite("From a roster to its orders")
struct OfficeLineTests {
    @Test(
        "FIL12, PUB4: review end, publicity closed, filing accepted, and only then orders, which the press finds in order"
    )
    func wholeLine() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<12)
        let publicity = try await fixture.open(batch)
        #expect(publicity.earliestClose == civil("2019-10-10"))
        #expect(publicity.address == "/publicity/\(publicity.id)")
        try await fixture.close(publicity)
        let filing = try await fixture.submit(batch)
        #expect(try await fixture.counts().orders == 0)
        let numbers = try await fixture.accept(filing)
        #expect(numbers.count == 12 && Set(numbers).count == 12)
        #expect(numbers.first?.text.hasPrefix("1504002019Z000001") == true)
        #expect(try await fixture.counts().openOrders == 12)
        for number in numbers {
            let evidence = try await fixture.evidence(of: number)
            #expect(try judged(evidence) == [])
        }
        #expect(try await fixture.store.read { try $0.verifyAuditChain() } == .whole(events: 15))
    }

    @Test("AUT4: a senior roster becomes orders by the region's approval document alone, taken in by two people")
    func senior() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<5, level: .senior)
        let regional = try await regional(fixture)
        await #expect(throws: OfficeRefusal.stepOutOfOrder(.openPublicity, after: .reviewed)) {
            _ = try await fixture.office.openPublicity(
                of: batch,
                contact: "0476",
                by: regional.id,
                at: OfficeFixture.opened
            )
        }
        await #expect(throws: OfficeRefusal.samePersonTwice(fixture.enterer.id)) {
            try await approve(fixture, batch, confirmer: fixture.enterer.id)
        }
        #expect(try await fixture.counts().orders == 0)
        let numbers = try await approve(fixture, batch, confirmer: fixture.confirmer.id)
        #expect(numbers.map(\.text).allSatisfy { $0.hasPrefix("1500002019G") } && numbers.count == 5)
        #expect(try judged(await fixture.evidence(of: numbers[0])) == [])
        await #expect(throws: OfficeRefusal.stepOutOfOrder(.importApproval, after: .approved)) {
            try await approve(fixture, batch, confirmer: fixture.confirmer.id)
        }
    }

    @Test("A title that two rosters bring for one person is taken in once, and a refused roster leaves nothing")
    func sameTitleTwice() async throws {
        let fixture = try await OfficeFixture()
        _ = try await fixture.takeIn(6..<12)
        let before = try await fixture.counts()
        let people = try await fixture.store.read { try $0.run("SELECT count(*) FROM people", []) }
        await #expect(throws: OfficeRefusal.titleTakenInAlready(line: 8)) { _ = try await fixture.takeIn(0..<8) }
        await #expect(throws: OfficeRefusal.rosterTakenInAlready) { _ = try await fixture.takeIn(6..<12) }
        #expect(try await fixture.counts() == before)
        #expect(try await fixture.store.read { try $0.run("SELECT count(*) FROM people", []) } == people)
    }

    @Test("A roster with a fault is not taken in, nor by somebody of another body, nor without the duty")
    func refusedRosters() async throws {
        let fixture = try await OfficeFixture()
        let (good, file) = try await fixture.roster(0..<3)
        let (faulty, _) = try await fixture.roster(0..<3, body: "150404", level: .senior)
        func take(_ judgement: RosterJudgement, by staff: StaffMember) async throws {
            _ = try await fixture.office.importRoster(
                judgement,
                file: file,
                from: code("150404"),
                reviewEnd: OfficeFixture.reviewed,
                by: staff.id,
                at: OfficeFixture.imported
            )
        }
        await #expect(throws: OfficeFault.rosterHasFaults(faulty.faults.count)) {
            try await take(faulty, by: fixture.preparer)
        }
        await #expect(throws: OfficeRefusal.staffOfAnotherBody(fixture.accepter.id, needed: try code("150404"))) {
            try await take(good, by: fixture.accepter)
        }
        #expect(try await fixture.counts().results == 0)
    }

    private func regional(_ fixture: OfficeFixture) async throws -> StaffMember {
        let member = StaffMember(
            id: IdentifierSource().next(at: OfficeFixture.imported),
            name: "区",
            body: try code("150000"),
            duties: [.prepare]
        )
        try await fixture.store.write { try $0.insert(member, at: OfficeFixture.imported) }
        return member
    }

    @discardableResult
    private func approve(
        _ fixture: OfficeFixture,
        _ batch: Identifier,
        confirmer: Identifier
    ) async throws -> [CertificateNumber] {
        try await fixture.office.importApproval(
            ApprovalDocument(
                number: "内人社〔2019〕9号",
                date: civil("2019-10-08"),
                fileName: "approval.pdf",
                bytes: [1, 2]
            ),
            of: batch,
            enteredBy: fixture.enterer.id,
            confirmedBy: confirmer,
            at: OfficeFixture.accepted
        )
    }
}

/// The press's judgement at the moment of acceptance, under an authorisation for everything.
func judged(
    _ evidence: OrderEvidence,
    seal: SealAuthorisation? = everything,
    now: Instant = OfficeFixture.accepted
) throws -> [OfficeRefusal] {
    let house = try OfficeFixture.house.get()
    return OrderJudgement.judge(evidence, rules: house.orderRules, seal: seal, now: now)
}

let everything = SealAuthorisation(
    documentNumber: "1",
    scope: TitleLevel.allCases,
    validFrom: civil("2019-01-01"),
    validTo: nil
)
