import TestSupport
import Testing
import TitleFiles
import TitleModel
import TitleSecrets
import TitleStore

@testable import TitleWorkflow

@Suite("Getting in")
struct LogInTests {
    @Test("Name, password and code let a person in, and the trail says from where")
    func right() async throws {
        let fixture = try await AccessFixture()
        let (member, secret) = try await fixture.account("zhang", at: later(0))
        let token = try await fixture.logIn(" Zhang ", secret.code(at: later(60)), at: later(60))
        let answer = try await fixture.access.session(token, at: later(61))
        guard case .signedIn(let session) = answer else { throw FixtureValueMissing() }
        #expect(session.member == member && session.loginName == "zhang" && session.network == "a")
        #expect(
            try await fixture.actions(of: member.id)
                == ["staff.appointed", "account.made", "account.activated", "login", "login"]
        )
        #expect(try await fixture.office.store.read { try $0.verifyAuditChain() } != .broken(atSequence: 1))
    }

    @Test("A wrong name, password or code, a used code and a disabled account are refused in the same words")
    func wrong() async throws {
        let fixture = try await AccessFixture()
        let (member, secret) = try await fixture.account("zhang", at: later(0))
        let code = secret.code(at: later(60))
        let tries = [
            ("zhan", code, AccessFixture.password), ("zhang", code, "wrong horse battery"),
            ("zhang", "000000", AccessFixture.password),
        ]
        for (name, code, password) in tries {
            await #expect(throws: AccessRefusal.wrong) {
                try await fixture.logIn(name, code, password: password, at: later(60))
            }
        }
        _ = try await fixture.logIn("zhang", code, at: later(60))
        await #expect(throws: AccessRefusal.wrong) { try await fixture.logIn("zhang", code, at: later(61)) }
        try await fixture.access.accounts.disable("zhang", actor: "test", at: later(90))
        await #expect(throws: AccessRefusal.wrong) {
            try await fixture.logIn("zhang", secret.code(at: later(120)), at: later(120))
        }
        #expect(try await fixture.actions(of: member.id).filter { $0 == "login.failed" }.count == 4)
    }

    @Test("The first code after activation is not the one that activated")
    func activationCodeIsUsed() async throws {
        let fixture = try await AccessFixture()
        let (_, secret) = try await fixture.account("zhang", at: later(0))
        await #expect(throws: AccessRefusal.wrong) {
            try await fixture.logIn("zhang", secret.code(at: later(0)), at: later(1))
        }
    }

    @Test("Guessing is slowed down: not heard while waiting, heard after it, and never without end")
    func guessing() async throws {
        let fixture = try await AccessFixture()
        let (member, secret) = try await fixture.account("zhang", at: later(0))
        for _ in 0..<5 {
            await #expect(throws: AccessRefusal.wrong) { try await fixture.logIn("zhang", "000000", at: later(60)) }
        }
        let code = secret.code(at: later(61))
        await #expect(throws: AccessRefusal.wait(seconds: 29)) { try await fixture.logIn("zhang", code, at: later(61)) }
        #expect(try await fixture.actions(of: member.id).last == "login.slowed")
        _ = try await fixture.logIn("zhang", secret.code(at: later(90)), at: later(90))
        // A right login clears the count.
        await #expect(throws: AccessRefusal.wrong) { try await fixture.logIn("zhang", "000000", at: later(91)) }
        _ = try await fixture.logIn("zhang", secret.code(at: later(120)), at: later(120))
    }

    @Test("A guesser elsewhere does not keep a person out who came from here before, only from new places")
    func victim() async throws {
        let fixture = try await AccessFixture()
        let (_, secret) = try await fixture.account("zhang", at: later(0))
        _ = try await fixture.logIn("zhang", secret.code(at: later(60)), from: "home", at: later(60))
        for place in 0..<10 {
            for _ in 0..<5 {
                await #expect(throws: AccessRefusal.wrong) {
                    try await fixture.logIn("zhang", "000000", from: "stranger \(place)", at: later(90))
                }
            }
        }
        let code = secret.code(at: later(91))
        await #expect(throws: AccessRefusal.wait(seconds: 29)) {
            try await fixture.logIn("zhang", code, from: "new place", at: later(91))
        }
        _ = try await fixture.logIn("zhang", code, from: "home", at: later(91))
    }

    @Test("Many wrong tries at the same moment are no more than are free")
    func atOnce() async throws {
        let fixture = try await AccessFixture()
        _ = try await fixture.account("zhang", at: later(0))
        let outcomes = await withTaskGroup(of: AccessRefusal?.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    do {
                        _ = try await fixture.logIn("zhang", "000000", at: later(60))
                        return nil
                    } catch {
                        return error as? AccessRefusal
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 == .wrong }.count == 5 && outcomes.count == 20)
    }

    @Test("The store keeps no password, no code's secret, no token and no typed name that can be read")
    func secrecy() async throws {
        let fixture = try await AccessFixture()
        let (member, secret) = try await fixture.account("zhang", at: later(0))
        await #expect(throws: AccessRefusal.wrong) { try await fixture.logIn("my-secret-password", "1", at: later(60)) }
        let token = try await fixture.logIn("zhang", secret.code(at: later(60)), at: later(60))
        let account = try #require(try await fixture.office.store.read { try $0.account(of: member.id) })
        #expect(account.passwordHash?.hasPrefix("$scrypt$ln=4,r=8,p=1$") == true)
        #expect(account.timedSecret.map { Array($0.dropFirst(12).prefix(20)) != secret.secret } == true)
        let everything = try ["titlecert.sqlite", "titlecert.sqlite-wal"].flatMap { name in
            try FileBytesForTests.read(fixture.place.path("data/\(name)"))
        }
        for text in ["my-secret-password", AccessFixture.password, token.text] {
            #expect(!everything.contains(Array(text.utf8)), "\(text)")
        }
        #expect(everything.contains(Array("zhang".utf8)))
        #expect(!everything.contains(secret.secret))
    }

    @Test("With another office key nobody is let in, and the reason is told")
    func foreignKey() async throws {
        let fixture = try await AccessFixture()
        let (_, secret) = try await fixture.account("zhang", at: later(0))
        let other = try OfficeKey.load(fixture.place.path("other.key"), mayMake: true)
        let access = Access(office: fixture.office, key: other, settings: fixture.access.settings)
        let form = LoginForm(name: "zhang", password: AccessFixture.password, code: secret.code(at: later(60)))
        await #expect(throws: AccessRefusal.officeKeyForeign) {
            try await access.logIn(form, from: "a", at: later(60))
        }
    }
}

/// Reads a file of the store as a thief would.
enum FileBytesForTests {
    static func read(_ path: String) throws -> [UInt8] { try FileBytes.read(path, limit: 1 << 30) }
}
