import TestSupport
import Testing
import TitleModel
import TitleSecrets
import TitleStore
import TitleWorkflow

@Suite("What is found of an application when it is handed in, and what when it is taken")
struct HandedInJudgementTests {
    @Test(
        "CNV10: a ban is found when an application is taken; who signed in is told, a stranger cannot ask about others"
    )
    func banned() async throws {
        let issuer = try await IssuerFixture()
        _ = try await issuer.change(.revoked)
        let holder = try await issuer.holder(of: issuer.numbers[0])
        let ban = try #require(try await issuer.bans(of: issuer.numbers[0]).first)
        let application = try ConversionFixture.application(holder.name, holder.identity)
        let (office, now) = (issuer.fixture.office, Instant(startOf: ban.until))
        let key = Identifier(at: now, random: (11, 77))
        let member = StaffMember(id: key, name: "周核准", body: try code("150404"), duties: [.convert])
        try await issuer.fixture.store.write { try $0.insert(member, at: now) }
        let new = try ConversionFixture.handIn(application)
        let known = try await issuer.fixture.store.read { try $0.person(with: holder.identity) }
        let person = try #require(known)
        await #expect(throws: OfficeRefusal.conversion(.holderBanned(until: ban.until))) {
            _ = try await office.handIn(new, of: person, at: now)
        }
        let receipt = try await office.handIn(new, of: nil, at: now)
        let examination = ConversionFixture.examination(of: application)
        await #expect(throws: OfficeRefusal.conversion(.holderBanned(until: ban.until))) {
            _ = try await office.take(conversionRequest: receipt.request, examination, by: key, at: now)
        }
        let after = Instant(startOf: ban.until.adding(days: 1))
        _ = try await office.take(conversionRequest: receipt.request, examination, by: key, at: after)
    }

    @Test(
        "CNV8: a second application for the same original is found when it is taken; a stranger is told nothing of others"
    )
    func secondOriginal() async throws {
        let fixture = try await ConversionFixture()
        _ = try await fixture.apply()
        let other = IdentityDocument(kind: .residentIdentityCard, number: "150499198105120029")
        let application = try ConversionFixture.application("李四", other)
        let receipt = try await fixture.handIn(ConversionFixture.handIn(application))
        await #expect {
            try await fixture.take(receipt)
        } throws: { error in
            if case OfficeRefusal.conversion(.originalInAnotherCase) = error { true } else { false }
        }
        let state = try await fixture.state(receipt)
        #expect(state.request.end == nil && state.conversion == nil)
    }

    @Test("CNV8: who hands the very file in again is told; another's name on it, or another file, tells nothing")
    func sameFile() async throws {
        let fixture = try await ConversionFixture()
        _ = try await fixture.handIn()
        await #expect(throws: OfficeRefusal.conversion(.originalHandedInAlready)) {
            try await fixture.handIn(ConversionFixture.handIn(form: "form 2"))
        }
        let other = IdentityDocument(kind: .residentIdentityCard, number: "150499198105120029")
        _ = try await fixture.handIn(
            ConversionFixture.handIn(ConversionFixture.application("李四", other), form: "form 3")
        )
        let scan = Array("%PDF-1.7 another scan".utf8)
        let files =
            ConversionFixture.files().filter { $0.kind != .application && $0.kind != .original }
            + [ConversionFile(kind: .original, name: "a.pdf", bytes: scan)]
        let examination = OriginalExamination(
            check: OriginalCheck(finding: .picture, lines: [], file: SHA256.digest(scan)),
            fields: []
        )
        _ = try await fixture.handIn(ConversionFixture.handIn(files: files, examination: examination, form: "form 4"))
    }

    @Test("CNV6, CNV8: who signed in applies in person, and is told of an own second application")
    func signedIn() async throws {
        let fixture = try await ConversionFixture()
        let application = try ConversionFixture.application()
        let person = try await fixture.registered(application)
        await #expect(throws: OfficeRefusal.conversion(.applicationOfAnother)) {
            try await fixture.handIn(ConversionFixture.handIn(ConversionFixture.application("李四")), of: person)
        }
        let receipt = try await fixture.handIn(of: person)
        #expect(receipt.secret == nil)
        let key = ApplicantKey.holder(person, request: receipt.request)
        #expect(try await fixture.office.office.handedIn(key, at: ConversionFixture.applied) != nil)
        let id = try await fixture.take(receipt)
        #expect(try await fixture.found(id).person == person)
        await #expect(throws: OfficeRefusal.conversion(.originalHandedInAlready)) {
            try await fixture.handIn(ConversionFixture.handIn(form: "form 2"), of: person)
        }
    }

    @Test("CNV3, CNV6, CNV8: outside the city, of a certificate of ours, of somebody else by its claim: not handed in")
    func obvious() async throws {
        let fixture = try await ConversionFixture()
        let application = try ConversionFixture.application()
        let own = ConversionFixture.examination(.own)
        await #expect(throws: OfficeRefusal.conversion(.originalIsOurs)) {
            try await fixture.handIn(ConversionFixture.handIn(examination: own))
        }
        let claimed = ConversionFixture.examination(.verified)
        let other = IdentityDocument(kind: .residentIdentityCard, number: "150499198105120029")
        for (name, identity, kind) in [
            ("李四", application.holder.identity, OriginalField.Kind.name), ("张三", other, .identityTail),
        ] {
            let wrong = try ConversionFixture.application(name, identity)
            await #expect(throws: OfficeRefusal.conversion(.originalOfAnother(kind))) {
                try await fixture.handIn(ConversionFixture.handIn(wrong, examination: claimed))
            }
        }
        #expect(try await fixture.office.store.read { try $0.waitingConversionRequests(limit: 9) }.isEmpty)
    }

    @Test("So many applications wait at a desk, with so many bytes, and no more")
    func full() async throws {
        let fixture = try await ConversionFixture()
        for (bounds, refusal) in [
            (ConversionRequestBounds(waiting: 0), ConversionRefusal.applicationsFull),
            (ConversionRequestBounds(bytes: 10), .filesFull),
        ] {
            await #expect(throws: OfficeRefusal.conversion(refusal)) {
                _ = try await fixture.office.office.handIn(
                    ConversionFixture.handIn(),
                    of: nil,
                    bounds: bounds,
                    at: ConversionFixture.applied
                )
            }
        }
    }
}
