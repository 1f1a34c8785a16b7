import TestSupport
import TitleModel
import TitleSecrets
import TitleStore

@testable import TitleWorkflow

/// An office with issued certificates and a door for their holders whose passwords are cheap.
struct HolderFixture {
    let issuer: IssuerFixture
    let access: HolderAccess
    /// As the register has the first certificate's holder, and the second's.
    let first: TitleResult
    let second: TitleResult
    /// Another clerk of the county.
    let colleague: StaffMember

    static let password = "correct horse battery"
    static let now = moment("2019-11-04", hour: 9)

    var office: Office { issuer.fixture.office }
    var clerk: StaffMember { issuer.fixture.preparer }

    init() async throws {
        issuer = try await IssuerFixture()
        let office = issuer.fixture.office
        let key = try OfficeKey.load(issuer.fixture.place.path("office.key"), mayMake: true)
        var settings = AccessSettings()
        settings.cost = .cheap
        access = HolderAccess(office: office, key: key, settings: settings)
        first = try await issuer.holder(of: issuer.numbers[0])
        second = try await issuer.holder(of: issuer.numbers[1])
        let member = StaffMember(
            id: Identifier(at: Self.now, random: (7, 7)),
            name: "何",
            body: try code("150404"),
            duties: [.submit]
        )
        colleague = member
        try await office.store.write { try $0.insert(member, at: Self.now) }
    }

    func slip(for person: Identifier, at now: Instant = HolderFixture.now) async throws -> PrintedSlip {
        try await office.makeSlip(for: person, checked: "身份证原件", by: clerk.id, at: now)
    }

    func form(
        _ secret: String,
        name: String? = nil,
        number: String? = nil,
        password: String = HolderFixture.password
    ) -> SlipForm {
        SlipForm(
            name: name ?? first.name,
            number: number ?? first.identity.number,
            secret: secret,
            password: password,
            again: password
        )
    }

    /// The first holder is in from `home`.
    @discardableResult
    func activate(at now: Instant = HolderFixture.now) async throws -> SessionToken {
        let made = try await slip(for: first.person, at: now)
        return try await access.activate(form(made.secret.grouped), from: "home", at: now)
    }

    func logIn(
        _ password: String = HolderFixture.password,
        code: String = "",
        from network: String = "home",
        at now: Instant
    ) async throws -> SessionToken {
        let login = HolderLogin(number: first.identity.number, password: password, code: code)
        return try await access.logIn(login, from: network, at: now)
    }

    func actions() async throws -> [String] {
        try await office.store.read { try $0.auditEvents(after: 0, limit: 1000) }.map(\.event.action)
    }
}

/// Minutes after the fixture's moment.
func minutes(_ count: Int64) -> Instant { HolderFixture.now.adding(milliseconds: count * 60_000) }
