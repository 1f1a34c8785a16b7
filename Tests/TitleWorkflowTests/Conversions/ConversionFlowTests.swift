import Testing
import TitleModel
import TitleReference
import TitleWorkflow

@testable import TitleStore

@Suite("Conversions, from the application to the order") struct ConversionFlowTests {
    @Test("CNV8, ACT12: two people order a certificate with the original's title date and committee")
    func converts() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        try await fixture.decide(id)
        let number = try #require(try await fixture.confirm(id))
        #expect(number.text.hasPrefix("1504002019Z"))
        let found = try await fixture.found(id)
        #expect(found.progress == .converted && found.number == number)
        #expect(found.held.contains(.committeeAuthorisation))
        let evidence = try await fixture.office.evidence(of: number)
        #expect(evidence.result.route == .conversion && evidence.result.qualifiedOn == civil("2015-12-01"))
        #expect(evidence.result.panel == "山东省工程系列中级评审委员会" && evidence.publicity == nil)
        #expect(evidence.ground.decision?.documentDate == ConversionFixture.decided.civilDate)
        #expect(try Self.judged(evidence) == [.sealNotAuthorised(try code("150400"))])
    }

    @Test("CNV7: the press judges again: a decision by others, or a result that says otherwise, is not signed")
    func judgedAgain() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        try await fixture.decide(id)
        let number = try #require(try await fixture.confirm(id))
        let evidence = try await fixture.office.evidence(of: number)
        let none = try Self.judged(evidence.with(conversion: nil))
        #expect(none.contains(.conversion(.decisionMissing)))
        let sameHand = try #require(evidence.conversion).with(confirmer: fixture.first)
        #expect(try Self.judged(evidence.with(conversion: sameHand)).contains(.samePersonTwice(fixture.first.id)))
        let stranger = try #require(evidence.conversion).with(confirmer: fixture.stranger)
        let county = try code("150404")
        #expect(
            try Self.judged(evidence.with(conversion: stranger)).contains(.conversion(.competentBodyIs(county)))
        )
        let (rules, now) = (try OfficeFixture.house.get().orderRules, ConversionFixture.decided)
        var judgement = SuccessiveJudgement()
        #expect(judgement.judge(evidence, rules: rules, seal: everything, now: now).isEmpty)
        let next = judgement.judge(evidence.with(conversion: nil), rules: rules, seal: everything, now: now)
        #expect(next.contains(.conversion(.decisionMissing)), "no conversion rests on the one before")
    }

    @Test("CNV7, INT8: neither another body's people nor the same person twice decide")
    func hands() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked())
        await #expect(throws: OfficeRefusal.conversion(.competentBodyIs(try code("150404")))) {
            try await fixture.decide(id, by: fixture.stranger)
        }
        await #expect(throws: OfficeRefusal.dutyMissing(.convert, of: fixture.clerk.id)) {
            try await fixture.decide(id, by: fixture.clerk)
        }
        try await fixture.decide(id)
        await #expect(throws: OfficeRefusal.samePersonTwice(fixture.first.id)) {
            try await fixture.confirm(id, by: fixture.first)
        }
        #expect(try await fixture.found(id).progress == .decided)
    }

    @Test("CNV10: a ban that came after the application stops the decision and the confirmation") func bannedSince()
        async throws
    {
        let issuer = try await IssuerFixture(row: [:])
        let fixture = try await ConversionFixture(issuer.fixture)
        let (one, other) = (
            try await fixture.mapped(of: issuer, "鲁工中字第88号"), try await fixture.mapped(of: issuer, "鲁工中字第99号")
        )
        let now = ConversionFixture.decided
        try await fixture.decide(other, number: "松人社换〔2019〕2号", at: now)
        try await issuer.revokeFirst(at: ConversionFixture.decided)
        let ban = try #require(try await issuer.bans(of: issuer.numbers[0]).first)
        let banned = OfficeRefusal.conversion(.holderBanned(until: ban.until))
        await #expect(throws: banned) { try await fixture.decide(one, at: now) }
        await #expect(throws: banned) { try await fixture.confirm(other, at: now) }
        #expect(try await fixture.found(other).progress == .decided)
        let desk = try await fixture.office.office.desk(of: fixture.first, at: now).tasks
        #expect(desk.filter { $0.part == one.text }.map(\.kind) == [.decideConversion])
        try await fixture.decide(one, .refuse, at: now)
        #expect(try await fixture.confirm(one, at: now) == nil)
    }

    @Test("CNV10: the press asks for bans itself, and signs nothing that was confirmed in spite of one")
    func bannedAtThePress() async throws {
        let issuer = try await IssuerFixture(row: [:])
        let fixture = try await ConversionFixture(issuer.fixture)
        let id = try await fixture.mapped(of: issuer, "鲁工中字第88号")
        try await fixture.decide(id)
        let number = try #require(try await fixture.confirm(id))
        let before = try await fixture.office.evidence(of: number)
        #expect(before.bans.isEmpty)
        try await issuer.revokeFirst(at: ConversionFixture.decided)
        let ban = try #require(try await issuer.bans(of: issuer.numbers[0]).first)
        let evidence = try await fixture.office.evidence(of: number)
        #expect(evidence.bans == [ban] && evidence != before)
        let (rules, now) = (try OfficeFixture.house.get().orderRules, ConversionFixture.decided)
        let judged = OrderJudgement.judge(evidence, rules: rules, seal: everything, now: now)
        #expect(judged == [.conversion(.holderBanned(until: ban.until))])
        #expect(OrderJudgement.judge(before, rules: rules, seal: everything, now: now).isEmpty)
    }

    @Test("CNV7: senior titles are the region's: by its own people, or written down with its document")
    func senior() async throws {
        let fixture = try await ConversionFixture()
        let fields = ConversionFixture.fields(title: "高级工程师", rank: .seniorAssociate)
        let id = try await fixture.mapped(fixture.checked(nil, nil, fields), to: 5012)
        await #expect(throws: OfficeRefusal.conversion(.competentBodyIs(try code("150000")))) {
            try await fixture.decide(id)
        }
        try await fixture.decide(id, number: "内人社换〔2019〕8号", by: fixture.regionFirst)
        let number = try #require(try await fixture.confirm(id, by: fixture.regionSecond))
        #expect(number.text.hasPrefix("1500002019G"))
    }

    @Test(
        "CNV7, AUT11: without accounts of the region's people its document is entered by one of the city and confirmed by another"
    )
    func writtenDown() async throws {
        let fixture = try await ConversionFixture()
        let fields = ConversionFixture.fields(title: "高级工程师", rank: .seniorAssociate)
        let id = try await fixture.mapped(fixture.checked(nil, nil, fields), to: 5012)
        let (enterer, confirmer) = (
            try await fixture.member(.enter, at: "150400"), try await fixture.member(.confirm, at: "150400")
        )
        let countys = try await fixture.member(.enter)
        let region = OfficeRefusal.conversion(.competentBodyIs(try code("150000")))
        await #expect(throws: region) { try await fixture.decide(id, by: enterer) }
        let document = ConversionFile(kind: .decisionDocument, name: "批文.pdf", bytes: Array("%PDF-1.7 区厅批文".utf8))
        try await fixture.office.office.add(document, to: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        await #expect(throws: region) { try await fixture.decide(id, by: countys) }
        await #expect(throws: OfficeRefusal.dutyMissing(.enter, of: confirmer.id)) {
            try await fixture.decide(id, by: confirmer)
        }
        let desk = try await fixture.office.office.desk(of: enterer, at: ConversionFixture.decided).tasks
        #expect(desk.filter { $0.part == id.text }.map(\.kind) == [.decideConversion])
        try await fixture.decide(id, number: "内人社换〔2019〕8号", by: enterer)
        await #expect(throws: OfficeRefusal.dutyMissing(.confirm, of: enterer.id)) {
            try await fixture.confirm(id, by: enterer)
        }
        let number = try #require(try await fixture.confirm(id, by: confirmer))
        #expect(number.text.hasPrefix("1500002019G"))
        let evidence = try await fixture.office.evidence(of: number)
        #expect(evidence.ground.decision?.documentNumber == "内人社换〔2019〕8号")
        #expect(try Self.judged(evidence) == [.sealNotAuthorised(try code("150000"))])
        guard case .approval(let approval) = evidence.ground else { throw FixtureValueMissing() }
        #expect(approval.enterer == enterer && approval.confirmer == confirmer)
        #expect(approval.approvingBody == (try code("150000")))
        let kept = try await fixture.office.store.read { transaction in
            try transaction.value([UInt8].self, "SELECT document_bytes FROM approvals WHERE id = $1", [approval.id.sql])
        }
        #expect(kept == document.bytes)
        let without = try #require(evidence.conversion).without(.decisionDocument)
        #expect(try Self.judged(evidence.with(conversion: without)).contains(region))
        let below = try #require(evidence.conversion).with(confirmer: countys)
        #expect(try Self.judged(evidence.with(conversion: below)).contains(region))
    }

    @Test("CNV6: one original has one case, open or converted; another after it was refused")
    func once() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.apply()
        await #expect(throws: OfficeRefusal.conversion(.originalInAnotherCase(id))) {
            try await fixture.apply(ConversionFixture.application(number: "鲁工中字第88号 "))
        }
        try await fixture.read(id)
        try await fixture.decide(id, .refuse, number: "松人社换〔2019〕2号")
        try await fixture.confirm(id)
        #expect(try await fixture.found(id).progress == .refused)
        let again = try await fixture.mapped(fixture.checked())
        try await fixture.decide(again)
        try await fixture.confirm(again)
        await #expect(throws: OfficeRefusal.conversion(.originalInAnotherCase(again))) { try await fixture.apply() }
    }

    @Test("CNV5: a title by examination ends as not needed, and nothing else does") func notNeeded() async throws {
        let fixture = try await ConversionFixture()
        let reviewed = try await fixture.checked()
        await #expect(throws: OfficeRefusal.conversion(.notExamined)) { try await fixture.decide(reviewed, .notNeeded) }
        let application = try ConversionFixture.application(number: "经济考字9号")
        let fields = ConversionFixture.fields(title: "经济师", series: "经济系列", obtained: .examination)
        let id = try await fixture.checked(application, nil, fields)
        try await fixture.decide(id, .notNeeded)
        #expect(try await fixture.confirm(id) == nil)
        #expect(try await fixture.found(id).progress == .notNeeded)
        let undated = try ConversionFixture.application(number: "经济考字10号")
        let last = try await fixture.checked(undated, nil, fields.filter { $0.kind != .qualifiedOn })
        try await fixture.decide(last, .notNeeded)
        #expect(try await fixture.confirm(last) == nil)
    }

    @Test("CNV4: an original that was revoked where it was issued stops the case, up to the last step")
    func revokedThere() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(fixture.checked(nil, nil, [], .verified))
        #expect(try await fixture.found(id).fields.filter { $0.source == .typed }.isEmpty)
        try await fixture.decide(id)
        await #expect(throws: OfficeRefusal.conversion(.originalNotChecked)) { try await fixture.confirm(id) }
        await #expect(throws: OfficeRefusal.conversion(.originalEnded)) {
            try await fixture.confirm(id, again: ConversionFixture.examination(.ended))
        }
        #expect(try await fixture.found(id).progress == .decided)
        #expect(try await fixture.confirm(id, again: ConversionFixture.examination(.verified)) != nil)
    }

    @Test("CNV4: a forged original is refused with its reason") func forged() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.mapped(
            fixture.checked(nil, nil, ConversionFixture.fields(), .forged)
        )
        await #expect(throws: OfficeRefusal.conversion(.originalForged)) { try await fixture.decide(id) }
        try await fixture.decide(id, .refuse)
        try await fixture.confirm(id)
        #expect(try await fixture.found(id).progress == .refused)
    }
}

extension ConversionFlowTests {
    static func judged(_ evidence: OrderEvidence) throws -> [OfficeRefusal] {
        let house = try OfficeFixture.house.get()
        let now = ConversionFixture.decided
        return OrderJudgement.judge(evidence, rules: house.orderRules, seal: nil, now: now)
    }
}

extension OrderEvidence {
    func with(conversion: ConversionCase?) -> OrderEvidence {
        OrderEvidence(
            order: order,
            result: result,
            basis: basis,
            rosterDigest: rosterDigest,
            openObjections: openObjections,
            removal: removal,
            filedRow: filedRow,
            identityHolder: identityHolder,
            bans: bans,
            otherOrder: otherOrder,
            photo: photo,
            version: version,
            conversion: conversion
        )
    }
}

extension IssuerFixture {
    /// Revokes the first of its certificates; its holder is banned from that day.
    func revokeFirst(at now: Instant) async throws {
        let id = try await fixture.office.propose(decision(.revoked), for: numbers[0], by: proposer, at: now)
        for event in [CaseProgress.Event.notify, .hear, .confirm] {
            try await fixture.office.take(event, in: id, statement: "已办理", by: confirmer, at: now)
        }
    }
}

extension ConversionFixture {
    /// Somebody with one duty, of the county unless said otherwise.
    func member(_ duty: StaffMember.Duty, at body: String = "150404") async throws -> StaffMember {
        let place = UInt64(StaffMember.Duty.allCases.firstIndex(of: duty) ?? 0)
        let key = Identifier(at: Self.applied, random: (body == "150404" ? 12 : 14, place))
        let member = StaffMember(id: key, name: "局内\(duty.rawValue)", body: try code(body), duties: [duty])
        try await office.store.write { try $0.insert(member, at: Self.applied) }
        return member
    }

    /// A case of the holder of a certificate that was issued here, up to its decision.
    func mapped(of issuer: IssuerFixture, _ number: String) async throws -> Identifier {
        let holder = try await issuer.holder(of: issuer.numbers[0])
        let application = try Self.application(holder.name, holder.identity, number: number)
        let own = Self.fields().filter { $0.kind != .name && $0.kind != .identityTail }
        let fields =
            own + [
                OriginalField(.name, holder.name, from: .typed),
                OriginalField(.identityTail, holder.identity.tail, from: .typed),
            ]
        return try await mapped(checked(application, nil, fields))
    }
}

extension ConversionCase {
    /// The same case, where a paper was never handed in.
    func without(_ kind: ConversionEvidence.Kind) -> ConversionCase {
        ConversionCase(
            id: id,
            application: application,
            receiver: receiver,
            takenBy: takenBy,
            takenAt: takenAt,
            evidence: evidence.filter { $0.kind != kind },
            fields: fields,
            check: check,
            mapping: mapping,
            decision: decision,
            steps: steps,
            number: number
        )
    }

    /// The same case, confirmed by somebody else.
    func with(confirmer: StaffMember) -> ConversionCase {
        let others = steps.map { step in
            guard step.event == .confirm else { return step }
            return Step(event: .confirm, by: confirmer, at: step.at, statement: step.statement)
        }
        return ConversionCase(
            id: id,
            application: application,
            receiver: receiver,
            takenBy: takenBy,
            takenAt: takenAt,
            evidence: evidence,
            fields: fields,
            check: check,
            mapping: mapping,
            decision: decision,
            steps: others,
            number: number
        )
    }
}
