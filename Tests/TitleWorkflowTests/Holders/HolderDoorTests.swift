import Testing
import TitleModel
import TitleSecrets
import TitleStore

@testable import TitleWorkflow

@Suite("How holders get in")
struct HolderDoorTests {
    @Test(
        "SYS2: name, number and the slip's secret let a holder in once; then the password does; the trail has each step"
    )
    func slip() async throws {
        let house = try await HolderFixture()
        let made = try await house.slip(for: house.first.person)
        let typed = house.form(made.secret.text.lowercased(), name: " \(house.first.name) ")
        let token = try await house.access.activate(typed, from: "home", at: HolderFixture.now)
        guard case .signedIn(let holder) = try await house.access.session(token, at: minutes(1)) else {
            return #expect(Bool(false), "nobody is in")
        }
        #expect(holder.person == house.first.person && holder.name == house.first.name && holder.way == .slip)
        #expect(!holder.maskedNumber.contains(house.first.identity.number.prefix(6)))
        await #expect(throws: AccessRefusal.codeWrong) {
            try await house.access.activate(typed, from: "home", at: minutes(2))
        }
        try await house.access.logOut(token, at: minutes(2))
        #expect(try await house.access.session(token, at: minutes(2)) == .nobody)
        _ = try await house.logIn(at: minutes(3))
        let actions = try await house.actions()
        for action in ["slip-made", "activated", "login", "logout"] { #expect(actions.contains("holder.\(action)")) }
        let kept = try await house.office.store.read { try $0.auditEvents(after: 0, limit: 1000) }.map(\.event.facts)
        #expect(!kept.contains { $0.contains(made.secret.text) || $0.contains(house.first.identity.number) })
    }

    @Test("Another name, another number, another's slip, a replaced one and one that is over let nobody in")
    func wrongSlips() async throws {
        let house = try await HolderFixture()
        let old = try await house.slip(for: house.first.person)
        let made = try await house.slip(for: house.first.person, at: minutes(1))
        let others = try await house.slip(for: house.second.person, at: minutes(1))
        let wrong = [
            house.form(made.secret.text, name: house.second.name),
            house.form(made.secret.text, number: house.second.identity.number), house.form(others.secret.text),
            house.form(old.secret.text), house.form(Access.newCode().text), house.form("nonsense"), house.form(""),
        ]
        for form in wrong {
            await #expect(throws: AccessRefusal.codeWrong) {
                try await house.access.activate(form, from: "home", at: minutes(2))
            }
        }
        let over = minutes(2).adding(milliseconds: HolderSlip.lifetime)
        await #expect(throws: AccessRefusal.codeWrong) {
            try await house.access.activate(house.form(made.secret.text), from: "away", at: over)
        }
        _ = try await house.access.activate(house.form(made.secret.text), from: "home", at: minutes(3))
        let states = try await house.access.accountState(of: house.first.person).slips.map { $0.state(at: minutes(4)) }
        #expect(states == [.used, .replaced])
    }

    @Test("A password is not built on the number or the birth date, and the slip is not used up by one that is")
    func plainPasswords() async throws {
        let house = try await HolderFixture()
        let made = try await house.slip(for: house.first.person)
        let number = house.first.identity.number
        let birth = house.first.birthDate.description.filter { $0 != "-" }
        for password in ["a\(number)b", "zhang\(birth)", "short"] {
            await #expect(throws: FormFaults.self) {
                let form = house.form(made.secret.text, password: password)
                _ = try await house.access.activate(form, from: "home", at: HolderFixture.now)
            }
        }
        _ = try await house.access.activate(house.form(made.secret.text), from: "home", at: HolderFixture.now)
    }

    @Test("Wrong number, wrong password and nobody's number are refused alike; wrong tries are slowed down")
    func guessing() async throws {
        let house = try await HolderFixture()
        try await house.activate()
        let numbers = [house.first.identity.number, house.second.identity.number, "150499198008046664"]
        for number in numbers {
            await #expect(throws: AccessRefusal.wrong) {
                let login = HolderLogin(number: number, password: "wrong password", code: "")
                _ = try await house.access.logIn(login, from: "elsewhere", at: minutes(1))
            }
        }
        for _ in 0..<4 {
            await #expect(throws: AccessRefusal.wrong) { try await house.logIn("x", from: "thief", at: minutes(2)) }
        }
        await #expect(throws: AccessRefusal.wrong) { try await house.logIn("x", from: "thief", at: minutes(2)) }
        await #expect(throws: AccessRefusal.wait(seconds: 30)) {
            try await house.logIn(from: "thief", at: minutes(2))
        }
    }

    @Test("Strangers who guess from a hundred networks keep nobody out who came from home before, nor who has a slip")
    func strangers() async throws {
        let house = try await HolderFixture()
        try await house.activate()
        for network in 0..<60 {
            _ = try? await house.logIn("guess \(network)", from: "stranger \(network)", at: minutes(1))
        }
        await #expect(throws: AccessRefusal.self) { try await house.logIn(from: "new place", at: minutes(1)) }
        _ = try await house.logIn(from: "home", at: minutes(1))
        let id = try await house.office.proposeRecovery(
            of: house.first.person,
            checked: "身份证原件",
            by: house.clerk.id,
            at: minutes(1)
        )
        let slip = try await house.office.decideRecovery(
            id,
            of: house.first.person,
            isConfirmed: true,
            reason: "",
            by: house.colleague.id,
            at: minutes(1)
        )
        let secret = try #require(slip).secret.text
        _ = try await house.access.activate(house.form(secret), from: "new place", at: minutes(1))
    }

    @Test(
        "decision 0854: wrong slips slow down the next wrong one at the same address, and no right one, of that number too"
    )
    func colleagues() async throws {
        let house = try await HolderFixture()
        let made = try await house.slip(for: house.first.person)
        func tryWrong() async throws {
            _ = try await house.access.activate(house.form(Access.newCode().text), from: "employer", at: minutes(1))
        }
        for _ in 0..<20 { await #expect(throws: AccessRefusal.codeWrong) { try await tryWrong() } }
        await #expect(throws: AccessRefusal.wait(seconds: 30)) { try await tryWrong() }
        _ = try await house.access.activate(house.form(made.secret.text), from: "employer", at: minutes(1))
        await #expect(throws: AccessRefusal.wait(seconds: 30)) { try await tryWrong() }
    }

    @Test("An attack on the holders' door slows nobody at the office's, and the other way round")
    func doors() async throws {
        let house = try await HolderFixture()
        let access = Access(office: house.office, key: house.access.key, settings: house.access.settings)
        for _ in 0..<40 {
            _ = try? await house.access.logIn(
                HolderLogin(number: "1", password: "x", code: ""),
                from: "shared",
                at: minutes(1)
            )
        }
        await #expect(throws: AccessRefusal.wrong) {
            let form = LoginForm(name: "nobody", password: "x", code: "")
            _ = try await access.logIn(form, from: "shared", at: minutes(1))
        }
    }

    @Test("An authenticator is set with its first code; then password alone lets nobody in, and no code twice")
    func authenticator() async throws {
        let house = try await HolderFixture()
        let token = try await house.activate()
        guard case .signedIn(let holder) = try await house.access.session(token, at: minutes(1)) else {
            return #expect(Bool(false), "nobody is in")
        }
        let offer = house.access.authenticatorOffer(for: holder.person)
        let secret = try TimedCode(secret: #require(house.access.key.open(offer.sealed, of: "holder \(holder.person)")))
        #expect(house.access.authenticatorOffer(sealed: offer.sealed, for: house.second.person) == nil)
        func set(_ code: String, _ password: String) async throws {
            try await house.access.setAuthenticator(
                offer.sealed,
                of: holder,
                password: password,
                code: code,
                from: "home",
                at: minutes(1)
            )
        }
        await #expect(throws: AccessRefusal.timedCodeWrong) { try await set("000000", HolderFixture.password) }
        await #expect(throws: AccessRefusal.wrong) { try await set(secret.code(at: minutes(1)), "wrong") }
        try await set(secret.code(at: minutes(1)), HolderFixture.password)
        await #expect(throws: AccessRefusal.wrong) { try await house.logIn(at: minutes(2)) }
        _ = try await house.logIn(code: secret.code(at: minutes(3)), at: minutes(3))
        await #expect(throws: AccessRefusal.wrong) {
            try await house.logIn(code: secret.code(at: minutes(3)), at: minutes(3))
        }
    }

    @Test("A new password ends every other session; the old one lets nobody in")
    func newPassword() async throws {
        let house = try await HolderFixture()
        let first = try await house.activate()
        let other = try await house.logIn(from: "phone", at: minutes(1))
        guard case .signedIn(let holder) = try await house.access.session(first, at: minutes(2)) else {
            return #expect(Bool(false), "nobody is in")
        }
        func change(_ present: String) async throws {
            try await house.access.changePassword(
                of: holder,
                first,
                present: present,
                new: "another long password",
                again: "another long password",
                from: "home",
                at: minutes(2)
            )
        }
        await #expect(throws: AccessRefusal.wrong) { try await change("wrong") }
        try await change(HolderFixture.password)
        #expect(try await house.access.session(other, at: minutes(3)) == .nobody)
        #expect(try await house.access.session(first, at: minutes(3)) != .nobody)
        await #expect(throws: AccessRefusal.wrong) { try await house.logIn(at: minutes(3)) }
        _ = try await house.logIn("another long password", at: minutes(3))
    }

    @Test("A provider's word lets in whose name and number are one person's; half of it lets nobody in")
    func vouched() async throws {
        let house = try await HolderFixture()
        let (first, second) = (house.first, house.second)
        func come(_ name: String, _ number: String) async throws -> SessionToken {
            try await house.access.logIn(vouchedName: name, number: number, from: "a", at: minutes(1))
        }
        let token = try await come(first.name, first.identity.number.lowercased())
        guard case .signedIn(let holder) = try await house.access.session(token, at: minutes(2)) else {
            return #expect(Bool(false), "nobody is in")
        }
        #expect(holder.person == first.person && holder.way == .oidc)
        for (name, number) in [(second.name, first.identity.number), (first.name, "1"), ("", "")] {
            await #expect(throws: AccessRefusal.subjectUnknown) { try await come(name, number) }
        }
    }

    @Test("A session ends after its rest")
    func rest() async throws {
        let house = try await HolderFixture()
        let token = try await house.activate()
        #expect(try await house.access.session(token, at: minutes(31)) == .over(house.first.person))
    }
}
