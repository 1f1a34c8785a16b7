import Testing
import TitleModel

@Suite struct StatusCaseTests {
    private static let told = Instant(startOf: SampleRules.day(2019, 11, 4)).adding(milliseconds: 36_000_000)

    private func revocation(
        _ steps: [(CaseProgress.Event, Instant)],
        kind: CertificateEvent.Kind = .revoked
    ) throws
        -> StatusCase
    {
        let county = SampleRules.batch(.intermediate, reviewEnd: SampleRules.day(2019, 10, 25)).reviewingBody
        let member = StaffMember(
            id: Identifier(at: Self.told, random: (1, 1)),
            name: "高娃",
            body: county,
            duties: [.revoke]
        )
        let number = try #require(CertificateNumber(issuer: "150400", year: 2019, level: .intermediate, sequence: 1))
        return StatusCase(
            id: Identifier(at: Self.told, random: (2, 2)),
            number: number,
            decision: StatusDecision(
                kind: kind,
                ground: "业绩造假",
                documentNumber: "赤人社撤〔2019〕1号",
                documentDate: SampleRules.day(2019, 11, 4),
                effectiveOn: SampleRules.day(2019, 11, 4)
            ),
            proposer: member,
            proposedAt: Self.told,
            steps: steps.map { StatusCase.Step(event: $0.0, by: member, at: $0.1, statement: "x") }
        )
    }

    @Test(
        "INT4: a holder is told, then heard or given the days to speak, before a title is taken, with fault or without"
    )
    func heard() throws {
        let periods = SampleRules.set.periods
        func check(_ found: StatusCase, _ day: CivilDate) throws {
            try NobodyLosesATitleUnheard.check(found, at: Instant(startOf: day), periods)
        }
        #expect(throws: OfficeRefusal.holderNotNotified) { try check(revocation([]), SampleRules.day(2020, 1, 1)) }
        let told = try revocation([(.notify, Self.told)])
        #expect(throws: OfficeRefusal.holderMaySpeak(until: SampleRules.day(2019, 11, 9))) {
            try check(told, SampleRules.day(2019, 11, 9))
        }
        try check(told, SampleRules.day(2019, 11, 10))
        try check(revocation([(.notify, Self.told), (.hear, Self.told)]), SampleRules.day(2019, 11, 4))
        #expect(throws: OfficeRefusal.holderNotNotified) {
            try check(revocation([], kind: .cancelled), SampleRules.day(2020, 1, 1))
        }
        try check(revocation([(.notify, Self.told)], kind: .cancelled), SampleRules.day(2019, 11, 10))
        try check(revocation([], kind: .suspended), SampleRules.day(2019, 11, 4))
    }

    @Test("A case takes its steps in order and ends once", arguments: CaseProgress.allCases)
    func steps(progress: CaseProgress) throws {
        let allowed: [CaseProgress: Set<CaseProgress.Event>] = [
            .proposed: [.notify, .confirm, .refuse, .withdraw], .notified: [.hear, .confirm, .refuse, .withdraw],
            .heard: [.confirm, .refuse, .withdraw],
        ]
        for event in CaseProgress.Event.allCases {
            if allowed[progress]?.contains(event) ?? false {
                #expect(try progress.after(event) == event.outcome)
            } else {
                #expect(throws: OfficeRefusal.caseStepOutOfOrder(event, after: progress)) {
                    _ = try progress.after(event)
                }
            }
        }
    }

    @Test("AUT11: the issuing body proposes, or the body that reviewed, and nobody else")
    func proposers() throws {
        let (city, college, county) = (
            try #require(BodyCode("150400")), try #require(BodyCode("1504A1")), try #require(BodyCode("150404"))
        )
        func propose(_ body: BodyCode, _ duty: StaffMember.Duty) throws {
            let member = StaffMember(
                id: Identifier(at: Self.told, random: (1, 1)),
                name: "某",
                body: body,
                duties: [duty]
            )
            try ProposalComesFromWhoKnows.check(member, issuer: city, reviewer: college)
        }
        try propose(city, .revoke)
        try propose(college, .submit)
        #expect(throws: OfficeRefusal.self) { try propose(college, .revoke) }
        #expect(throws: OfficeRefusal.self) { try propose(city, .submit) }
        #expect(throws: OfficeRefusal.self) { try propose(county, .revoke) }
    }

    @Test("A step says what happened; a confirmation may rest on its proposal")
    func statements() throws {
        try StatementIsMade.check("", for: .confirm)
        for event in CaseProgress.Event.allCases where event != .confirm {
            #expect(throws: OfficeRefusal.statementUnfit) { try StatementIsMade.check(" ", for: event) }
            try StatementIsMade.check("已送达告知书", for: event)
        }
    }
}
