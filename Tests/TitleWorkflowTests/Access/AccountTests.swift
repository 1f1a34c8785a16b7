import Foundation
import TestSupport
import Testing
import TitleModel
import TitleSecrets
import TitleStore

@testable import TitleWorkflow

@Suite("Accounts and sessions")
struct AccountTests {
    private func form(_ code: String, password: String = AccessFixture.password, name: String = "运维员") -> SetupForm {
        SetupForm(
            code: code,
            name: name,
            body: "150400",
            document: "赤人社〔2026〕1号",
            loginName: "root.one",
            password: password,
            again: password
        )
    }

    @Test("The first account is made once, with the code of the terminal, and operates; a second person comes too late")
    func setup() async throws {
        let fixture = try await AccessFixture()
        let access = fixture.access
        #expect(try await access.awaitsSetup())
        await #expect(throws: FormFaults("code", .codeWrong)) {
            try await access.beginSetup(form(Access.newCode().grouped), from: "a", at: later(0))
        }
        let code = fixture.setupCode.grouped.lowercased()
        let (first, second) = (
            try await access.beginSetup(form(code), from: "a", at: later(1)),
            try await access.beginSetup(form(code, name: "另一人"), from: "b", at: later(1))
        )
        let secret = try fixture.secret(of: first)
        await #expect(throws: AccessRefusal.timedCodeWrong) {
            try await access.finishEnrolment(first.token, code: "000000", from: "a", at: later(2))
        }
        let token = try await access.finishEnrolment(
            first.token,
            code: secret.code(at: later(2)),
            from: "a",
            at: later(2)
        )
        guard case .signedIn(let session) = try await access.session(token, at: later(3)) else {
            throw FixtureValueMissing()
        }
        #expect(session.member.duties == [.operate] && session.member.name == "运维员")
        #expect(!(try await access.awaitsSetup()))
        let late = try fixture.secret(of: second).code(at: later(3))
        await #expect(throws: AccessRefusal.setupOver) {
            try await access.finishEnrolment(second.token, code: late, from: "b", at: later(3))
        }
        await #expect(throws: AccessRefusal.setupOver) {
            try await access.beginSetup(form(code), from: "a", at: later(4))
        }
        await #expect(throws: AccessRefusal.enrolmentOver) {
            try await access.finishEnrolment(first.token, code: secret.code(at: later(60)), from: "a", at: later(60))
        }
    }

    @Test("Everything wrong with the first form is told at once, by field")
    func setupFaults() async throws {
        let fixture = try await AccessFixture()
        let form = SetupForm(
            code: fixture.setupCode.grouped,
            name: "x",
            body: "150400",
            document: "",
            loginName: "root",
            password: "short",
            again: "other"
        )
        let faults = await refusal(FormFaults.self) {
            try await fixture.access.beginSetup(form, from: "a", at: later(0))
        }
        #expect(faults?.faults.map(\.field) == ["name", "document", "password", "again"])
    }

    @Test("An activation code works once and for seven days; an enrolment for a quarter of an hour")
    func activation() async throws {
        let fixture = try await AccessFixture()
        let access = fixture.access
        let holder = AccountHolder(name: "张伟", body: try code("150404"), duties: [.submit], document: "1号")
        let name = try LoginName(typed: "zhang")
        let made = try await access.accounts.add(name, for: holder, actor: "test", at: later(0))
        func begin(_ seconds: Int64) async throws -> EnrolmentOffer {
            try await access.beginActivation(
                code: made.code.text,
                password: AccessFixture.password,
                again: AccessFixture.password,
                from: "a",
                at: later(seconds)
            )
        }
        let week: Int64 = 7 * 86_400
        await #expect(throws: FormFaults("code", .codeWrong)) { try await begin(week) }
        let slow = try await begin(10)
        let slowCode = try fixture.secret(of: slow).code(at: later(910))
        await #expect(throws: AccessRefusal.enrolmentOver) {
            try await access.finishEnrolment(slow.token, code: slowCode, from: "a", at: later(910))
        }
        let offer = try await begin(1000)
        #expect(offer.loginName == "zhang")
        let now = later(1001)
        _ = try await access.finishEnrolment(
            offer.token,
            code: fixture.secret(of: offer).code(at: now),
            from: "a",
            at: now
        )
        await #expect(throws: FormFaults("code", .codeWrong)) { try await begin(1002) }
    }

    @Test("A login name and a person have one account each; a person is appointed or known")
    func unique() async throws {
        let fixture = try await AccessFixture()
        let accounts = fixture.access.accounts
        let body = try code("150404")
        _ = try await fixture.office.appoint("李静", at: body, [.submit], by: "1号", actor: "test", at: later(0))
        let known = AccountHolder(name: "李静", body: body)
        let (li, wang) = (try LoginName(typed: "lijing"), try LoginName(typed: "wang"))
        _ = try await accounts.add(li, for: known, actor: "test", at: later(0))
        await #expect(throws: AccessRefusal.accountExists) {
            try await accounts.add(wang, for: known, actor: "test", at: later(1))
        }
        let other = AccountHolder(name: "王强", body: body, duties: [.submit], document: "1号")
        await #expect(throws: AccessRefusal.loginNameTaken) {
            try await accounts.add(li, for: other, actor: "test", at: later(1))
        }
        await #expect(throws: OfficeFault.nobodyOfThatName("王强", at: body)) {
            try await accounts.add(wang, for: AccountHolder(name: "王强", body: body), actor: "test", at: later(1))
        }
        let desk = AccountHolder(name: "窗口", body: body, duties: [.accept], kind: .shared, document: "1号")
        await #expect(throws: OfficeRefusal.sharedAccountDecides(.accept)) {
            try await accounts.add(wang, for: desk, actor: "test", at: later(1))
        }
        await #expect(throws: AccessRefusal.accountUnknown) {
            try await accounts.disable("nobody", actor: "test", at: later(1))
        }
        #expect(try await accounts.all().map(\.loginName) == ["lijing"])
    }

    @Test("A disabled person is out at once and takes no step; reset opens the account again with a new code")
    func disabling() async throws {
        let fixture = try await AccessFixture()
        let (member, secret) = try await fixture.account("zhang", [.submit], at: later(0))
        let token = try await fixture.logIn("zhang", secret.code(at: later(60)), at: later(60))
        try await fixture.access.accounts.disable("zhang", actor: "test", at: later(61))
        #expect(try await fixture.access.session(token, at: later(62)) == .nobody)
        await #expect(throws: OfficeRefusal.accountDisabled(member.id)) {
            _ = try await fixture.office.store.read { try fixture.office.member(member.id, $0) }
        }
        await #expect(throws: AccessRefusal.disabledAlready) {
            try await fixture.access.accounts.disable("zhang", actor: "test", at: later(63))
        }
        let code = try await fixture.access.accounts.reset("zhang", actor: "test", at: later(64))
        await #expect(throws: AccessRefusal.wrong) {
            try await fixture.logIn("zhang", secret.code(at: later(90)), at: later(90))
        }
        let offer = try await fixture.access.beginActivation(
            code: code.text,
            password: AccessFixture.password,
            again: AccessFixture.password,
            from: "a",
            at: later(91)
        )
        let fresh = try fixture.secret(of: offer)
        _ = try await fixture.access.finishEnrolment(
            offer.token,
            code: fresh.code(at: later(92)),
            from: "a",
            at: later(92)
        )
        _ = try await fixture.logIn("zhang", fresh.code(at: later(150)), at: later(150))
        #expect(try await fixture.actions(of: member.id).contains("account.reset"))
    }

    @Test("A session goes on while it is used, ends after its rest and its length, and at logout at once")
    func sessions() async throws {
        let fixture = try await AccessFixture()
        let (member, secret) = try await fixture.account("zhang", at: later(0))
        func logIn(_ seconds: Int64, replacing old: SessionToken? = nil) async throws -> SessionToken {
            let now = later(seconds)
            let form = LoginForm(name: "zhang", password: AccessFixture.password, code: secret.code(at: now))
            return try await fixture.access.logIn(form, from: "a", replacing: old, at: now)
        }
        func isIn(_ token: SessionToken, _ seconds: Int64) async throws -> Bool {
            guard case .signedIn = try await fixture.access.session(token, at: later(seconds)) else { return false }
            return true
        }
        let first = try await logIn(60)
        for minute in stride(from: Int64(20), through: 700, by: 20) { #expect(try await isIn(first, 60 + minute * 60)) }
        #expect(try await fixture.access.session(first, at: later(60 + 12 * 3600)) == .over(member.id))
        let second = try await logIn(50_000)
        #expect(try await isIn(second, 50_000 + 1799))
        #expect(try await fixture.access.session(second, at: later(50_000 + 1799 + 1800)) == .over(member.id))
        let third = try await logIn(60_000)
        let fourth = try await logIn(60_060, replacing: third)
        #expect(try await fixture.access.session(third, at: later(60_061)) == .nobody)
        try await fixture.access.logOut(fourth, at: later(60_062))
        #expect(try await fixture.access.session(fourth, at: later(60_063)) == .nobody)
        #expect(try await fixture.actions(of: member.id).last == "logout")
        #expect(try await fixture.access.session(SessionToken(), at: later(60_063)) == .nobody)
    }

    @Test("office.key is made once, for its owner alone, and never by accident")
    func officeKey() async throws {
        let fixture = try await AccessFixture()
        let path = fixture.place.path("office.key")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let missing = fixture.place.path("none.key")
        #expect(throws: OfficeKeyFault.missing(path: missing)) { try OfficeKey.load(missing, mayMake: false) }
        #expect(!FileManager.default.fileExists(atPath: missing))
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(throws: OfficeKeyFault.tooOpen(path: path)) { try OfficeKey.load(path, mayMake: true) }
        let short = try fixture.place.write([1, 2, 3], as: "short.key")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: short)
        #expect(throws: OfficeKeyFault.unfit(path: short)) { try OfficeKey.load(short, mayMake: true) }
    }

    private func refusal<Refusal: Error>(_: Refusal.Type, _ work: () async throws -> Any) async -> Refusal? {
        do {
            _ = try await work()
            return nil
        } catch {
            return error as? Refusal
        }
    }
}
