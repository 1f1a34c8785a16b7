import Testing
import TitleModel
import TitleSecrets
import TitleStore

@testable import TitleWorkflow

@Suite("The doors while somebody is at them")
struct AttackedDoorTests {
    private func activate(
        _ fixture: AccessFixture,
        _ code: String,
        from network: String,
        at now: Instant
    ) async throws
        -> EnrolmentOffer
    {
        try await fixture.access.beginActivation(
            code: code,
            password: AccessFixture.password,
            again: AccessFixture.password,
            from: network,
            at: now
        )
    }

    private func made(_ fixture: AccessFixture) async throws -> VerificationCode {
        let holder = AccountHolder(name: "张伟", body: try code("150404"), duties: [.submit], document: "1号")
        let login = try LoginName(typed: "zhang")
        return try await fixture.access.accounts.add(login, for: holder, actor: "test", at: later(0)).code
    }

    @Test("Wrong activation codes from ten networks keep nobody waiting who has a right one elsewhere")
    func strangersAtActivation() async throws {
        let fixture = try await AccessFixture()
        let code = try await made(fixture)
        for network in 0..<10 {
            for _ in 0..<10 {
                await #expect(throws: FormFaults("code", .codeWrong)) {
                    try await activate(fixture, Access.newCode().text, from: "stranger \(network)", at: later(1))
                }
            }
        }
        _ = try await activate(fixture, code.text, from: "home", at: later(2))
    }

    @Test("Wrong codes from one network are slowed down there, and a login name does not count as a code")
    func guessingCodes() async throws {
        let fixture = try await AccessFixture()
        for name in ["Activation", "activation", "Setup"] {
            await #expect(throws: AccessRefusal.wrong) { try await fixture.logIn(name, "1", at: later(0)) }
        }
        for _ in 0..<20 {
            await #expect(throws: FormFaults("code", .codeWrong)) {
                try await activate(fixture, Access.newCode().text, from: "a", at: later(1))
            }
        }
        await #expect(throws: AccessRefusal.wait(seconds: 30)) {
            try await activate(fixture, Access.newCode().text, from: "a", at: later(1))
        }
    }

    @Test("Who came from a network before gets in there, however many others try wrong names from it")
    func sharedNetwork() async throws {
        let fixture = try await AccessFixture()
        let (_, secret) = try await fixture.account("zhang", at: later(0))
        for name in 0..<32 {
            _ = try? await fixture.logIn("nobody\(name)", "1", at: later(60))
        }
        await #expect(throws: AccessRefusal.self) { try await fixture.logIn("nobody33", "1", at: later(60)) }
        _ = try await fixture.logIn("zhang", secret.code(at: later(61)), at: later(61))
    }

    @Test("Where there is no room to look at a password nothing is counted, and the sentence is its own")
    func busy() async throws {
        let fixture = try await AccessFixture()
        let (_, secret) = try await fixture.account("zhang", at: later(0))
        let hashing = fixture.access.hashing
        try await withThrowingTaskGroup(of: Void.self) { group in
            let (entered, entry) = AsyncStream<Void>.makeStream()
            for _ in 0..<40 {
                group.addTask {
                    try await hashing.withPlace {
                        entry.yield()
                        try? await Task.sleep(for: .seconds(60))
                    }
                }
            }
            var inside = entered.makeAsyncIterator()
            for _ in 0..<40 { await inside.next() }
            await #expect(throws: AccessRefusal.busy) {
                try await fixture.logIn("zhang", secret.code(at: later(60)), at: later(60))
            }
            group.cancelAll()
            try await group.waitForAll()
        }
        let tries = try await fixture.office.store.read { try $0.wrongTries(at: .office, since: later(0), upTo: 10) }
        #expect(tries == 0)
        _ = try await fixture.logIn("zhang", secret.code(at: later(60)), at: later(60))
    }

    @Test("When the clock went back whoever logged in later is told so, and it counts as no wrong try")
    func clockSetBack() async throws {
        let fixture = try await AccessFixture()
        let (_, secret) = try await fixture.account("zhang", at: later(0))
        _ = try await fixture.logIn("zhang", secret.code(at: later(7200)), at: later(7200))
        for _ in 0..<6 {
            await #expect(throws: AccessRefusal.clockBehind) {
                try await fixture.logIn("zhang", secret.code(at: later(3600)), at: later(3600))
            }
        }
        await #expect(throws: AccessRefusal.wrong) { try await fixture.logIn("zhang", "000000", at: later(3600)) }
        _ = try await fixture.logIn("zhang", secret.code(at: later(7260)), at: later(7260))
    }

    @Test("A browser's older session ends with an activation in it")
    func activationReplaces() async throws {
        let fixture = try await AccessFixture()
        let (_, secret) = try await fixture.account("lijing", at: later(0))
        let old = try await fixture.logIn("lijing", secret.code(at: later(60)), at: later(60))
        let offer = try await activate(fixture, try await made(fixture).text, from: "a", at: later(61))
        _ = try await fixture.access.finishEnrolment(
            offer.token,
            code: fixture.secret(of: offer).code(at: later(61)),
            from: "a",
            replacing: old,
            at: later(61)
        )
        #expect(try await fixture.access.session(old, at: later(62)) == .nobody)
    }

    @Test("A reset takes the name at the provider away, or gives another")
    func resetSubject() async throws {
        let fixture = try await AccessFixture()
        let accounts = fixture.access.accounts
        let holder = AccountHolder(name: "张伟", body: try code("150404"), duties: [.submit], document: "1号")
        let login = try LoginName(typed: "zhang")
        _ = try await accounts.add(login, for: holder, oidcSubject: "one", actor: "test", at: later(0))
        _ = try await accounts.reset("zhang", actor: "test", at: later(1))
        await #expect(throws: AccessRefusal.subjectUnknown) {
            try await fixture.access.logIn(subject: "one", from: "a", at: later(2))
        }
        _ = try await accounts.reset("zhang", oidcSubject: "two", actor: "test", at: later(3))
        _ = try await fixture.access.logIn(subject: "two", from: "a", at: later(4))
    }

    @Test("Old tries are forgotten, and of many wrong ones the latest are kept; where people came from stays known")
    func forgetting() async throws {
        let fixture = try await AccessFixture()
        let keys = IdentifierSource()
        let mark = [UInt8](repeating: 7, count: 32)
        try await fixture.office.store.write { transaction in
            for second in 0..<30 {
                let now = later(Int64(second))
                let attempt = LoginAttempt(id: keys.next(at: now), nameMark: mark, network: "a", at: now)
                try transaction.insert(attempt)
                if second == 12 { try transaction.setSucceeded(attempt.id) }
            }
            try transaction.forgetAttempts(before: later(10), keeping: 100)
            #expect(try transaction.wrongTries(at: .office, since: later(0), upTo: 100) == 19)
            try transaction.forgetAttempts(before: later(10), keeping: 5)
            #expect(try transaction.wrongTries(at: .office, since: later(0), upTo: 100) == 5)
            #expect(try transaction.wrongTries(at: .office, since: later(0), upTo: 3) == 3)
            #expect(try transaction.cameBefore(mark, from: "a"))
        }
    }

    @Test("Further duties are given by a document and traced with those before; the operator still decides nothing")
    func furtherDuties() async throws {
        let fixture = try await AccessFixture()
        let (member, _) = try await fixture.account("zhang", [.submit], at: later(0))
        let office = fixture.office
        func extend(_ duty: StaffMember.Duty) async throws -> StaffMember {
            try await office.extendDuties(
                of: member.name,
                at: member.body,
                by: [duty],
                document: "2号",
                actor: "test",
                at: later(9)
            )
        }
        #expect(try await extend(.accept).duties == [.submit, .accept])
        await #expect(throws: OfficeRefusal.operatorDecides(.accept)) { try await extend(.operate) }
        let events = try await office.store.read { try $0.auditEvents(after: 0, limit: 100) }.map(\.event)
        let event = try #require(events.first { $0.action == "staff.extended" })
        #expect(event.facts.contains(#""before":"submit""#) && event.facts.contains(#""after":"submit;accept""#))
        #expect(event.facts.contains("2号") && event.subject == member.id.text)
    }
}
