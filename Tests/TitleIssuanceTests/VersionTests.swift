import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleStore
import TitleVerify
import TitleWorkflow

@testable import TitleIssuance

@Suite("New versions of certificates, as the press makes them")
struct VersionTests {
    @Test(
        "A correction: a new version under a new number that names the one before, which ends in the same transaction"
    )
    func corrected() async throws {
        let house = try await AfterIssueHouse()
        let old = house.numbers[0]
        let id = try await house.decide(house.correction(old), on: old)
        #expect(try await house.certificate(old).status(on: AfterIssueHouse.now.civilDate) == .valid)
        try await house.run()
        let new = try await house.newVersion(of: old)
        let before = try await house.certificate(old)
        #expect(before.status(on: AfterIssueHouse.now.civilDate) == .superseded(by: new.certificate.number))
        let event = try #require(before.events.last)
        #expect(event.documentNumber == "赤人社改〔2026〕1号" && event.statusCase == id)
        #expect(event.actor == house.people[1].id.text)
        let claims = try IssuedClaims(new.certificate)
        #expect(claims.compact.previous == old.text && claims.full.previous?.number == old.text)
        #expect(new.result.employer == "赤峰市更正后的单位" && new.result.name == before.result.name)
        #expect(before.result.employer != new.result.employer && new.certificate.person == before.certificate.person)
        #expect(try await house.judged(old).outcome == .superseded)
        #expect(try await house.judged(new.certificate.number).outcome == .valid)
        #expect(try await house.faults().isEmpty)
    }

    @Test("A wrong name is put right in the QR code and in the register of people; corrections of corrections add up")
    func twice() async throws {
        let house = try await AfterIssueHouse()
        let first = house.numbers[0]
        let name = try await house.certificate(first).result.name
        let right = name.hasSuffix("花") ? "王小草" : "王小花"
        let correction = Correction(field: .name, was: name, becomes: right)
        try await house.decide(house.decision(.superseded, version: .correction([correction])), on: first)
        try await house.run()
        let second = try await house.newVersion(of: first)
        #expect(try IssuedClaims(second.certificate).compact.name == right)
        let names = try await house.store.read { try $0.names(of: second.certificate.person) }
        #expect(names.last == right && names.count == 2)
        let number = second.certificate.number
        try await house.decide(house.correction(number), on: number)
        try await house.run()
        let third = try await house.newVersion(of: first)
        #expect(third.result.name == right && third.result.employer == "赤峰市更正后的单位")
        let versions = try await house.store.read { try $0.versions(of: number) }
        #expect(versions.map(\.number) == [first, number, third.certificate.number])
        #expect(try await house.faults().isEmpty)
    }

    @Test(
        "INT9: a committee's result is not edited: another committee is a new signed version, the row stays as it came in"
    )
    func committee() async throws {
        let house = try await AfterIssueHouse()
        var reviewed: RegisteredCertificate?
        for number in house.numbers where reviewed == nil {
            let found = try await house.certificate(number)
            if found.result.panel != nil { reviewed = found }
        }
        let before = try #require(reviewed)
        let (old, was) = (before.certificate.number, try #require(before.result.panel))
        let correction = Correction(field: .committee, was: was, becomes: "赤峰市更正后的评审委员会")
        try await house.decide(house.decision(.superseded, version: .correction([correction])), on: old)
        try await house.run()
        let new = try await house.newVersion(of: old)
        #expect(try IssuedClaims(new.certificate).full.committee == "赤峰市更正后的评审委员会")
        #expect(new.certificate.number != old && new.certificate.fullEnvelope != before.certificate.fullEnvelope)
        let kept = try await house.certificate(old)
        #expect(try IssuedClaims(kept.certificate).full.committee == was && kept.certificate == before.certificate)
        #expect(kept.status(on: AfterIssueHouse.now.civilDate) == .superseded(by: new.certificate.number))
        let rows = try await house.store.read { try $0.results(of: before.result.batch) }
        #expect(rows.first { $0.id == before.result.id }?.panel == was)
    }

    @Test("A reissue says the same under a new number, code and place in the status list")
    func reissued() async throws {
        let house = try await AfterIssueHouse()
        let old = house.numbers[1]
        try await house.decide(house.decision(.superseded, version: .reissue), on: old)
        try await house.run()
        let (before, new) = (try await house.certificate(old), try await house.newVersion(of: old))
        #expect(new.result == before.result && new.certificate.code != before.certificate.code)
        let (first, second) = (try IssuedClaims(before.certificate).compact, try IssuedClaims(new.certificate).compact)
        #expect(first.status != second.status && first.name == second.name && first.title == second.title)
        let (drawn, converted) = (
            CertificateFace(try IssuedClaims(new.certificate).full), CertificateFace.Kind.converted
        )
        #expect(drawn.kind != converted)
    }

    @Test("No press signs a version whose case nobody confirmed, whatever stands among the orders")
    func unconfirmed() async throws {
        let house = try await AfterIssueHouse()
        let old = house.numbers[0]
        let id = try await house.propose(house.correction(old), on: old)
        let level = try await house.certificate(old).result.level
        let number = try #require(CertificateNumber(issuer: "150400", year: 2026, level: level, sequence: 999_001))
        let issuer = try #require(BodyCode("150400"))
        try await house.store.write { transaction in
            let row = try #require(try transaction.evidence(for: old)).order.row
            let order = IssueOrder(
                id: Identifier(at: AfterIssueHouse.now, random: (7, 7)),
                row: row,
                number: number,
                issuer: issuer,
                orderedAt: AfterIssueHouse.now
            )
            try transaction.insert(order, after: old, by: id)
        }
        try await house.run()
        #expect(try await house.refusals(of: id) == [#"["case-unconfirmed"]"#])
        #expect(try await house.certificate(old).events.map(\.kind) == [.issued])
    }

    @Test("What the version before says must be what this press signed: a changed register makes no new version")
    func foreign() async throws {
        let house = try await AfterIssueHouse()
        let old = house.numbers[0]
        let id = try await house.decide(house.correction(old), on: old)
        let script = """
            import sqlite3, sys
            with sqlite3.connect(sys.argv[1]) as store:
                store.execute('DROP TRIGGER title_certificates_refuses_update')
                store.execute('UPDATE title_certificates SET full_envelope = (SELECT full_envelope FROM title_certificates '
                    'WHERE number = ?) WHERE number = ?', (sys.argv[3], sys.argv[2]))
            """
        let file = house.folder.path("titlecert.sqlite")
        let planted = try await Command.run("python3", ["-c", script, file, old.text, house.numbers[1].text])
        try #require(planted.exitCode == 0, "\(planted.errors)")
        try await house.run()
        #expect(try await house.refusals(of: id) == [#"["version-before-foreign"]"#])
    }

    @Test("Revoked between confirmation and signature: the new version is not made, the revocation stands")
    func overtaken() async throws {
        let house = try await AfterIssueHouse()
        let old = house.numbers[2]
        let id = try await house.decide(house.correction(old), on: old)
        let event = CertificateEvent(
            id: Identifier(at: AfterIssueHouse.now, random: (8, 8)),
            number: old,
            kind: .revoked,
            at: AfterIssueHouse.now,
            effectiveOn: AfterIssueHouse.now.civilDate,
            actor: "x",
            ground: "x",
            documentNumber: "1",
            successor: nil
        )
        _ = try await house.press.takeOrders(at: AfterIssueHouse.now)
        try await house.store.write { try $0.insert(event) }
        try await house.run()
        #expect(try await house.refusals(of: id) == [#"["not-in-force"]"#])
        #expect(try await house.store.read { try $0.versions(of: old) }.last?.issuedAt == nil)
        #expect(try await house.judged(old).outcome == .revoked)
    }

    @Test("Of one certificate one new version is under way at a time, and none of one that is replaced or revoked")
    func once() async throws {
        let house = try await AfterIssueHouse()
        let (old, revoked) = (house.numbers[0], house.numbers[1])
        try await house.decide(house.correction(old), on: old)
        let again = try await house.correction(old, to: "另一单位")
        await #expect(throws: OfficeRefusal.self) { _ = try await house.propose(again, on: old) }
        try await house.run()
        let new = try await house.newVersion(of: old).certificate.number
        await #expect(throws: OfficeRefusal.notInForce(.superseded(by: new))) {
            _ = try await house.propose(again, on: old)
        }
        try await house.decide(house.decision(.revoked), on: revoked)
        let late = try await house.correction(revoked)
        await #expect(throws: OfficeRefusal.statusIsFinal(.revoked)) { _ = try await house.propose(late, on: revoked) }
    }
}

@Suite("Suspensions and restorations in the published list")
struct StatusAfterIssueTests {
    @Test("A suspension shows in the list until its last day and ends with it though nobody does anything")
    func suspended() async throws {
        let house = try await AfterIssueHouse()
        let number = house.numbers[0]
        let until = AfterIssueHouse.now.civilDate.adding(days: 3)
        try await house.decide(house.decision(.suspended, until: until), on: number)
        try await house.run()
        #expect(try await house.judged(number).outcome == .suspended)
        let last = Instant(startOf: until).adding(milliseconds: 3_600_000)
        try await house.run(at: last)
        #expect(try await house.judged(number, at: last).outcome == .suspended)
        let after = Instant(endOf: until).adding(milliseconds: 1000)
        #expect(house.press.isStatusDue(at: after))
        try await house.run(at: after)
        #expect(try await house.judged(number, at: after).outcome == .valid)
        #expect(try await house.certificate(number).status(on: after.civilDate) == .valid)
    }

    @Test("A revocation undone on appeal by two people is good again in the list, its ban is lifted, its history stays")
    func restored() async throws {
        let house = try await AfterIssueHouse()
        let number = house.numbers[0]
        try await house.decide(house.decision(.revoked), on: number)
        try await house.run()
        #expect(try await house.judged(number).outcome == .revoked)
        let person = try await house.certificate(number).certificate.person
        #expect(try await house.store.read { try $0.bans(ofPerson: person) }.count == 1)
        try await house.decide(house.decision(.restored), on: number)
        try await house.run()
        #expect(try await house.judged(number).outcome == .valid)
        #expect(try await house.store.read { try $0.bans(ofPerson: person) }.isEmpty)
        let record = try await house.store.read { try $0.integrityRecord(of: person) }
        #expect(Set(record.map(\.kind)) == [.revoked, .banned, .restored, .banLifted])
        #expect(try await house.faults().isEmpty)
    }

    @Test("An event that calls a revocation undone without a confirmed case behind it is not believed")
    func planted() async throws {
        let house = try await AfterIssueHouse()
        let number = house.numbers[0]
        let revocation = try await house.decide(house.decision(.revoked), on: number)
        try await house.run()
        let event = CertificateEvent(
            id: Identifier(at: AfterIssueHouse.now, random: (8, 9)),
            number: number,
            kind: .restored,
            at: AfterIssueHouse.now.adding(milliseconds: 1),
            effectiveOn: AfterIssueHouse.now.civilDate,
            actor: "x",
            ground: "x",
            documentNumber: "1",
            successor: nil,
            statusCase: revocation
        )
        try await house.store.write { try $0.insert(event) }
        try await house.run()
        #expect(try await house.judged(number).outcome == .revoked)
    }
}
