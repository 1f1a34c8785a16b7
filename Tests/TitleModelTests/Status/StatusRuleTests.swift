import Testing
import TitleModel

@Suite("Changes of status")
struct StatusRuleTests {
    private static let (first, second) = (CivilDate(daysSinceEpoch: 18_000), CivilDate(daysSinceEpoch: 18_010))
    private static let number = CertificateNumber(foreign: "1504002019Z000001R")
    private static let other = CertificateNumber(foreign: "1504002019Z000002P")

    private func decision(
        _ kind: CertificateEvent.Kind,
        ground: String = "弄虚作假",
        document: String = "赤人社撤〔2020〕3号",
        dated: CivilDate? = first,
        on day: CivilDate = first,
        successor: CertificateNumber? = nil
    ) -> StatusDecision {
        StatusDecision(
            kind: kind,
            ground: ground,
            documentNumber: document,
            documentDate: dated,
            effectiveOn: day,
            successor: successor
        )
    }

    @Test("INT4: nothing follows a revocation but its undoing, and only a revocation follows a cancellation")
    func revocationOutlivesAll() throws {
        for kind in CertificateEvent.Kind.allCases {
            if kind == .restored {
                try RevocationOutlivesAll.check(decision(kind), on: .revoked)
            } else {
                #expect(throws: OfficeRefusal.statusIsFinal(.revoked)) {
                    try RevocationOutlivesAll.check(decision(kind), on: .revoked)
                }
            }
            if kind == .revoked {
                try RevocationOutlivesAll.check(decision(kind), on: .cancelled)
            } else {
                #expect(throws: OfficeRefusal.statusIsFinal(.cancelled)) {
                    try RevocationOutlivesAll.check(decision(kind), on: .cancelled)
                }
            }
            for status in [RegisteredStatus.valid, .suspended(until: nil), .superseded(by: nil)] {
                try RevocationOutlivesAll.check(decision(kind), on: status)
            }
        }
    }

    @Test("Only a suspension can be lifted")
    func lifting() throws {
        try LiftingNeedsASuspension.check(decision(.reinstated), on: .suspended(until: nil))
        for status in [RegisteredStatus.valid, .superseded(by: nil), .revoked] {
            #expect(throws: OfficeRefusal.notSuspended(status)) {
                try LiftingNeedsASuspension.check(decision(.reinstated), on: status)
            }
            try LiftingNeedsASuspension.check(decision(.revoked), on: status)
        }
    }

    @Test(
        "Only a certificate in force is suspended or replaced",
        arguments: [.suspended, .superseded] as [CertificateEvent.Kind]
    )
    func inForce(kind: CertificateEvent.Kind) throws {
        try SuspensionIsOfACertificateInForce.check(decision(kind), on: .valid)
        for status in [RegisteredStatus.suspended(until: nil), .superseded(by: nil)] {
            #expect(throws: OfficeRefusal.notInForce(status)) {
                try SuspensionIsOfACertificateInForce.check(decision(kind), on: status)
            }
        }
    }

    @Test("CER6: a replaced certificate names another one of the same person that is in force")
    func successor() throws {
        let (number, other) = (try #require(Self.number), try #require(Self.other))
        let (holder, stranger) = (
            Identifier(at: Instant(milliseconds: 0), random: (0, 1)),
            Identifier(at: Instant(milliseconds: 0), random: (0, 2))
        )
        func check(_ successor: CertificateNumber?, heldBy person: Identifier?) throws {
            try SupersededNamesItsSuccessor.check(
                decision(.superseded, successor: successor),
                of: number,
                holder: holder
            ) { _ in person }
        }
        try check(other, heldBy: holder)
        #expect(throws: OfficeRefusal.successorMissing) { try check(nil, heldBy: holder) }
        #expect(throws: OfficeRefusal.successorUnfit(number)) { try check(number, heldBy: holder) }
        #expect(throws: OfficeRefusal.successorUnfit(other)) { try check(other, heldBy: stranger) }
        #expect(throws: OfficeRefusal.successorUnfit(other)) { try check(other, heldBy: nil) }
    }

    @Test(
        "INT4, GOV2: no change without ground, and the document's number and date, which is no day to come",
        arguments: ["", " \n", String(repeating: "长", count: 501)]
    )
    func groundAndDocument(text: String) throws {
        let today = Self.second
        try DecisionNamesGroundAndDocument.check(decision(.revoked, dated: today), today: today)
        #expect(throws: OfficeRefusal.groundMissing) {
            try DecisionNamesGroundAndDocument.check(decision(.revoked, ground: text), today: today)
        }
        #expect(throws: OfficeRefusal.decisionWithoutNumber) {
            try DecisionNamesGroundAndDocument.check(decision(.revoked, document: text), today: today)
        }
        #expect(throws: OfficeRefusal.decisionWithoutDate) {
            try DecisionNamesGroundAndDocument.check(decision(.revoked, dated: nil), today: today)
        }
        let tomorrow = today.adding(days: 1)
        #expect(throws: OfficeRefusal.documentDatedLater(tomorrow, than: today)) {
            try DecisionNamesGroundAndDocument.check(decision(.revoked, dated: tomorrow), today: today)
        }
    }

    @Test("INT6, reading 8: a ban counts from its confirmation, or from its document where the rule set says so")
    func banCountedFrom() throws {
        let (dated, confirmed) = (Self.first, Self.second)
        func ban(_ from: BanCountedFrom) throws -> Ban? {
            let book = try #require(RuleBook([SampleRules.made { $0.banCountedFrom = from }]))
            return RevocationWritesTheBan.ban(by: decision(.revoked, dated: dated), decidedOn: confirmed, book)
        }
        let (late, early) = (try #require(try ban(.confirmation)), try #require(try ban(.decision)))
        #expect(late.from == confirmed && late.until == confirmed.adding(years: 5).adding(days: -1))
        #expect(early.from == dated && early.until == dated.adding(years: 5).adding(days: -1))
    }

    @Test("A change has effect from a day between issue and today")
    func effect() throws {
        for day in [Self.first, Self.second] {
            try EffectBeginsByToday.check(decision(.cancelled, on: day), issuedOn: Self.first, today: Self.second)
        }
        for day in [Self.first.adding(days: -1), Self.second.adding(days: 1)] {
            #expect(throws: OfficeRefusal.effectOutOfRange(day, from: Self.first, to: Self.second)) {
                try EffectBeginsByToday.check(decision(.cancelled, on: day), issuedOn: Self.first, today: Self.second)
            }
        }
    }
}
