import Testing
import TitleModel
import TitleSecrets
import TitleStore

@testable import TitleWorkflow

@Suite("The doors while somebody who has a login sprays passwords")
struct SprayedDoorTests {
    @Test("A right login clears the count of its network at the office's door, and not at the holders'")
    func ownLoginBetween() async throws {
        let house = try await HolderFixture()
        try await house.activate()
        for victim in 0..<29 { await house.guess(victim) }
        _ = try await house.logIn(at: minutes(1))
        await house.guess(29)
        await #expect(throws: AccessRefusal.wait(seconds: 30)) {
            let login = HolderLogin(number: "victim 30", password: "Titles2019", code: "")
            _ = try await house.access.logIn(login, from: "home", at: minutes(1))
        }
        _ = try await house.logIn(at: minutes(1))

        let office = try await AccessFixture()
        let (_, secret) = try await office.account("zhang", at: later(0))
        for name in 0..<29 { _ = try? await office.logIn("nobody\(name)", "1", at: later(60)) }
        _ = try await office.logIn("zhang", secret.code(at: later(61)), at: later(61))
        for name in 29..<32 {
            await #expect(throws: AccessRefusal.wrong) {
                try await office.logIn("nobody\(name)", "1", at: later(62))
            }
        }
    }

    @Test("A flood at the holders' door silences nothing of the office's trail")
    func floodInTheTrail() async throws {
        let house = try await HolderFixture()
        try await house.flood(501, at: minutes(1))
        await house.guess(0)
        #expect(!(try await house.actions()).contains("holder.login.failed"))
        let access = Access(office: house.office, key: house.access.key, settings: house.access.settings)
        await #expect(throws: AccessRefusal.wrong) {
            try await access.logIn(LoginForm(name: "nobody", password: "x", code: ""), from: "a", at: minutes(1))
        }
        #expect(try await house.actions().contains("login.failed"))
    }

    @Test("A flood at the holders' door pushes none of the office's wrong tries out, and is cut itself")
    func floodInTheStore() async throws {
        let house = try await HolderFixture()
        try await house.flood(3, door: .office, at: minutes(0))
        try await house.flood(40, at: minutes(1))
        try await house.office.store.write { transaction in
            try transaction.forgetAttempts(before: HolderFixture.now, keeping: 10)
            #expect(try transaction.wrongTries(at: .office, since: minutes(0), upTo: 100) == 3)
            #expect(try transaction.wrongTries(at: .holders, since: minutes(0), upTo: 100) == 10)
        }
    }
}

extension HolderFixture {
    /// Keeps so many wrong tries of nobody, each from a network of its own.
    fileprivate func flood(_ count: Int, door: LoginDoor = .holders, at now: Instant) async throws {
        let keys = IdentifierSource()
        try await office.store.write { transaction in
            for number in 0..<count {
                try transaction.insert(
                    LoginAttempt(
                        id: keys.next(at: now),
                        nameMark: [UInt8](repeating: 7, count: 32),
                        network: "\(door.place)flood \(number)",
                        at: now
                    )
                )
            }
        }
    }

    /// Tries one password at somebody's number, from where the first holder comes.
    fileprivate func guess(_ victim: Int) async {
        let login = HolderLogin(number: "victim \(victim)", password: "Titles2019", code: "")
        _ = try? await access.logIn(login, from: "home", at: minutes(1))
    }
}
