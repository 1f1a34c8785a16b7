import Testing
import TitleModel
import TitleSecrets
import TitleStore

@testable import TitleWorkflow

@Suite("Holders and the numbers they had before")
struct FormerNumberTests {
    private static let mistaken = "P12345678"
    private static let present = "P87654321"

    /// The first holder had by mistake a number that the second bears now.
    private func house() async throws -> HolderFixture {
        let house = try await HolderFixture()
        try await house.activate()
        try await house.number(
            .hongKongMacauTaiwanResidencePermit,
            Self.mistaken,
            of: house.first.person,
            at: minutes(1)
        )
        try await house.number(.passport, Self.present, of: house.first.person, at: minutes(2))
        return house
    }

    private func logIn(_ house: HolderFixture, _ number: String) async throws {
        let login = HolderLogin(number: number, password: HolderFixture.password, code: "")
        _ = try await house.access.logIn(login, from: "home", at: minutes(4))
    }

    @Test("A former number opens the own account, until it is the number of another")
    func password() async throws {
        let house = try await house()
        try await logIn(house, Self.mistaken)
        try await house.number(.passport, Self.mistaken, of: house.second.person, at: minutes(3))
        await #expect(throws: AccessRefusal.wrong) { try await logIn(house, Self.mistaken) }
        try await logIn(house, house.first.identity.number)
        try await logIn(house, Self.present)
    }

    @Test("With a slip a former number that is another's does not count, and other former ones do")
    func slip() async throws {
        let house = try await HolderFixture()
        let person = house.first.person
        try await house.number(.hongKongMacauTaiwanResidencePermit, Self.mistaken, of: person, at: minutes(1))
        try await house.number(.passport, Self.present, of: person, at: minutes(2))
        try await house.number(.passport, Self.mistaken, of: house.second.person, at: minutes(3))
        let secret = try await house.slip(for: person, at: minutes(3)).secret.text
        await #expect(throws: AccessRefusal.codeWrong) {
            try await house.access.activate(house.form(secret, number: Self.mistaken), from: "a", at: minutes(4))
        }
        _ = try await house.access.activate(house.form(secret), from: "a", at: minutes(4))
    }

    @Test("By a provider's word only the number and the name of now let anybody in")
    func vouched() async throws {
        let house = try await house()
        let person = house.first.person
        try await house.office.store.write {
            try $0.insertName("新名", of: person, from: civil("2019-11-04"), at: minutes(3))
        }
        func come(_ name: String, _ number: String) async throws {
            _ = try await house.access.logIn(vouchedName: name, number: number, from: "a", at: minutes(4))
        }
        let wrong = [
            ("新名", Self.mistaken), ("新名", house.first.identity.number), (house.first.name, Self.present),
        ]
        for (name, number) in wrong {
            await #expect(throws: AccessRefusal.subjectUnknown) { try await come(name, number) }
        }
        try await come("新名", Self.present)
    }
}

extension HolderFixture {
    fileprivate func number(
        _ kind: IdentityDocument.Kind,
        _ number: String,
        of person: Identifier,
        at now: Instant
    ) async throws {
        let document = IdentityDocument(kind: kind, number: number)
        try await office.store.write { try $0.insert(document, of: person, from: civil("2019-11-04"), at: now) }
    }
}
