import Testing
import TitleModel
import TitleReference
import TitleStore
import TitleWorkflow

@Suite("The press's judgement of an order")
struct OrderJudgementTests {
    /// One order with nothing against it, to be spoiled in one place at a time.
    private func sound() async throws -> OrderEvidence {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<1)
        try await fixture.close(fixture.open(batch))
        let numbers = try await fixture.accept(fixture.submit(batch))
        let evidence = try await fixture.evidence(of: numbers[0])
        #expect(try judged(evidence) == [])
        return evidence
    }

    @Test("One after another orders are judged as each alone, whichever of their facts differ")
    func successive() async throws {
        let evidence = try await sound()
        let other = [UInt8](repeating: 1, count: 32)
        let row = [evidence.with(openObjections: 1), evidence.with(removal: "材料不实")]
        let batch = [
            evidence.with(rosterDigest: other), evidence.with(publicity: .some(nil)),
            evidence.with(witness: .some(nil)),
        ]
        let (rules, now) = (try OfficeFixture.house.get().orderRules, OfficeFixture.accepted)
        var judgement = SuccessiveJudgement()
        for next in [evidence, evidence] + row + [evidence] + batch + row + [evidence, row[0]] {
            let found = judgement.judge(next, rules: rules, seal: everything, now: now)
            #expect(try found == judged(next))
        }
        #expect(judgement.judge(evidence, rules: rules, seal: nil, now: now) != [])
    }

    @Test("PUB3: the press counts as many working days as the rule set of the batch asks for")
    func daysOfTheRuleSet() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<1)
        try await fixture.close(fixture.open(batch))
        let number = try #require(try await fixture.accept(fixture.submit(batch)).first)
        let evidence = try await fixture.evidence(of: number)
        let house = try OfficeFixture.house.get()
        let sets = house.book.sets.map { set in
            var periods = set.periods
            periods.publicityWorkingDays = 7
            return RuleSet(
                document: set.document,
                year: set.year,
                effectiveFrom: set.effectiveFrom,
                periods: periods,
                deadlines: set.deadlines,
                windows: set.windows,
                serviceYears: set.serviceYears,
                clauses: set.clauses
            )
        }
        let rules = OrderRules(
            registry: house.registry,
            authority: house.authority,
            catalogue: house.catalogue,
            calendar: house.calendar,
            book: try #require(RuleBook(sets))
        )
        let now = OfficeFixture.accepted
        #expect(OrderJudgement.judge(evidence, rules: house.orderRules, seal: everything, now: now).isEmpty)
        let found = OrderJudgement.judge(evidence, rules: rules, seal: everything, now: now)
        #expect(found == [.publicityTooShort(earliestClose: civil("2019-10-12"))])
    }

    @Test("PUB3: the five days are counted from what the press saw, not from what the server wrote")
    func witness() async throws {
        let evidence = try await sound()
        let late = PublicityWitness(
            publicity: try #require(evidence.publicity).id,
            seenAt: moment("2019-10-08", hour: 9),
            rosterDigest: evidence.rosterDigest,
            mark: []
        )
        #expect(
            try judged(evidence.with(witness: late))
                == [.publicityTooShort(earliestClose: civil("2019-10-14"))]
        )
        #expect(try judged(evidence.with(witness: .some(nil))) == [.publicityNotWitnessed])
    }

    @Test("FIL11: another roster than the one shown, or none shown, is not issued")
    func roster() async throws {
        let evidence = try await sound()
        let other = [UInt8](repeating: 1, count: 32)
        #expect(try judged(evidence.with(rosterDigest: other)) == [.rosterChanged])
        #expect(try judged(evidence.with(publicity: .some(nil))) == [.publicityMissing])
    }

    @Test("PUB5, PUB6: an open objection or a removal since stops the press")
    func objections() async throws {
        let evidence = try await sound()
        #expect(try judged(evidence.with(openObjections: 2)) == [.objectionsOpen(2)])
        #expect(try judged(evidence.with(removal: "材料不实")) == [.rowRemoved(reason: "材料不实")])
    }

    @Test("AUT3, INT8: a filing that nobody accepted, or one person alone, is no ground")
    func ground() async throws {
        let evidence = try await sound()
        guard case .filing(let filing) = evidence.ground, let acceptance = filing.acceptance else {
            throw FixtureValueMissing()
        }
        let open = filing.with(acceptance: nil)
        #expect(try judged(evidence.with(ground: .filing(open))) == [.filingNotAccepted])
        let alone = filing.with(acceptance: acceptance.with(accepter: filing.submitter))
        #expect(
            try judged(evidence.with(ground: .filing(alone))) == [.samePersonTwice(filing.submitter.id)]
        )
        let accepter = acceptance.accepter.id
        #expect(try judged(evidence.with(importer: accepter)) == [.samePersonTwice(accepter)])
    }

    @Test("AUT4: an approval grounds no intermediate certificate")
    func wrongGround() async throws {
        let evidence = try await sound()
        guard case .filing(let filing) = evidence.ground else { throw FixtureValueMissing() }
        let approval = Approval(
            id: filing.id,
            approvingBody: try code("150000"),
            documentNumber: "1",
            documentDate: civil("2019-10-08"),
            enterer: filing.submitter,
            confirmer: filing.submitter,
            confirmedAt: OfficeFixture.accepted,
            isExternal: false
        )
        #expect(try judged(evidence.with(ground: .approval(approval))) == [.groundDoesNotFit(.intermediate)])
    }

    @Test("AUT3: a row that its filing does not hold, or that was given back or refused before the rest, is not issued")
    func filedRow() async throws {
        let evidence = try await sound()
        #expect(evidence.filedRow == .held)
        #expect(try judged(evidence.with(filedRow: .missing)) == [.orderedRowNotFiled])
        for event in [FilingProgress.Event.giveBack, .refuse, .withdraw] {
            #expect(try judged(evidence.with(filedRow: .takenOut(event))) == [.orderedRowTakenOut(event)])
        }
    }

    @Test("FIL11: a roster that changed and was shown anew after the filing was sent is not what was accepted")
    func filedRoster() async throws {
        let evidence = try await sound()
        guard case .filing(let filing) = evidence.ground else { throw FixtureValueMissing() }
        let other = filing.with(rosterDigest: [UInt8](repeating: 7, count: 32))
        #expect(try judged(evidence.with(ground: .filing(other))) == [.filedRosterChanged])
        #expect(try judged(evidence.with(ground: .filing(filing.with(rosterDigest: nil)))) == [])
    }

    @Test("FIL12: steps out of their order in time, or after the press's now, are refused")
    func times() async throws {
        let evidence = try await sound()
        let early = OfficeFixture.submitted
        #expect(try judged(evidence, now: early).contains(.timesOutOfOrder))
        let order = IssueOrder(
            id: evidence.order.id,
            row: evidence.order.row,
            number: evidence.order.number,
            issuer: evidence.order.issuer,
            orderedAt: OfficeFixture.opened
        )
        #expect(try judged(evidence.with(order: order)) == [.timesOutOfOrder])
    }

    @Test("A number of another issuer, or a body that does not issue, is refused")
    func numbers() async throws {
        let evidence = try await sound()
        let county = try code("150404")
        let order = IssueOrder(
            id: evidence.order.id,
            row: evidence.order.row,
            number: evidence.order.number,
            issuer: county,
            orderedAt: evidence.order.orderedAt
        )
        #expect(try judged(evidence.with(order: order)) == [.issuerIsNot(try code("150400"))])
        let foreign = CertificateNumber(issuer: "150404", year: 2019, level: .intermediate, sequence: 1)
        guard let foreign else { throw FixtureValueMissing() }
        let numbered = IssueOrder(
            id: evidence.order.id,
            row: evidence.order.row,
            number: foreign,
            issuer: evidence.order.issuer,
            orderedAt: evidence.order.orderedAt
        )
        #expect(try judged(evidence.with(order: numbered)) == [.numberDoesNotFit(foreign)])
    }

    @Test("The seal is used only under an authorisation that covers the level on the day")
    func seal() async throws {
        let evidence = try await sound()
        let city = try code("150400")
        #expect(try judged(evidence, seal: nil) == [.sealNotAuthorised(city)])
        func authorisation(_ levels: [TitleLevel], to end: String?) -> SealAuthorisation {
            SealAuthorisation(
                documentNumber: "1",
                scope: levels,
                validFrom: civil("2019-10-14"),
                validTo: end.map { civil($0) }
            )
        }
        #expect(try judged(evidence, seal: authorisation([.intermediate], to: "2019-10-14")) == [])
        #expect(
            try judged(evidence, seal: authorisation([.junior], to: nil)) == [
                .sealAuthorisationCoversNot(.intermediate)
            ]
        )
        #expect(
            try judged(evidence, seal: authorisation([.intermediate], to: "2019-10-13"))
                == [.sealAuthorisationNotInForce(on: civil("2019-10-14"))]
        )
    }

    @Test("Every reason is told, not only the first")
    func allReasons() async throws {
        let evidence = try await sound().with(witness: .some(nil)).with(removal: "x").with(openObjections: 1)
        #expect(
            try judged(evidence, seal: nil)
                == [
                    .publicityNotWitnessed, .objectionsOpen(1), .rowRemoved(reason: "x"),
                    .sealNotAuthorised(try code("150400")),
                ]
        )
    }
}
