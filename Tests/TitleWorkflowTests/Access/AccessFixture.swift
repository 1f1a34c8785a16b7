import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleSecrets
import TitleStore

@testable import TitleWorkflow

/// A real store with the house's bodies, and a door to it whose passwords are cheap.
struct AccessFixture: Sendable {
    let place: TemporaryFolder
    let office: Office
    let access: Access
    let setupCode = Access.newCode()

    static let start = Instant(milliseconds: 1_700_000_010_000)
    static let password = "correct horse battery"

    init() async throws {
        let house = try OfficeFixture.house.get()
        place = try TemporaryFolder()
        let facts = StoreFacts(isDemo: false, installation: "T", host: "h.example", createdAt: Self.start)
        try await Store.create(in: place.path("data"), facts)
        office = Office(store: try Store.open(in: place.path("data")), house: house)
        try await SeedData.insert(house, into: office.store, at: Self.start)
        var settings = AccessSettings()
        settings.cost = .cheap
        let key = try OfficeKey.load(place.path("office.key"), mayMake: true)
        access = Access(office: office, key: key, settings: settings, setupCode: setupCode)
    }

    /// An active account and the secret of its codes.
    func account(
        _ login: String,
        _ duties: Set<StaffMember.Duty> = [.submit],
        at now: Instant = AccessFixture.start
    ) async throws -> (member: StaffMember, secret: TimedCode) {
        let holder = AccountHolder(name: "人员 \(login)", body: try code("150400"), duties: duties, document: "1号")
        let made = try await access.accounts.add(LoginName(typed: login), for: holder, actor: "test", at: now)
        let offer = try await access.beginActivation(
            code: made.code.grouped,
            password: Self.password,
            again: Self.password,
            from: "a",
            at: now
        )
        let secret = try secret(of: offer)
        _ = try await access.finishEnrolment(offer.token, code: secret.code(at: now), from: "a", at: now)
        return (made.member, secret)
    }

    func logIn(
        _ login: String,
        _ code: String,
        password: String = AccessFixture.password,
        from network: String = "a",
        at now: Instant
    ) async throws -> SessionToken {
        try await access.logIn(LoginForm(name: login, password: password, code: code), from: network, at: now)
    }

    func actions(of subject: Identifier) async throws -> [String] {
        try await office.store.read { try $0.auditEvents(after: 0, limit: 1000) }
            .map(\.event).filter { $0.subject == subject.text }.map(\.action)
    }

    func secret(of offer: EnrolmentOffer) throws -> TimedCode {
        TimedCode(secret: try #require(bytes(base32: offer.secret)))
    }
}

extension TimedCode {
    func code(at now: Instant) -> String { code(ofStep: Self.step(atMilliseconds: now.milliseconds)) }
}

/// Seconds after the fixture's start.
func later(_ seconds: Int64) -> Instant { AccessFixture.start.adding(milliseconds: seconds * 1000) }

private func bytes(base32 text: String) -> [UInt8]? {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    let bits = text.flatMap { character -> [Int] in
        let value = alphabet.firstIndex(of: character) ?? 0
        return (0..<5).map { value >> (4 - $0) & 1 }
    }
    return stride(from: 0, through: bits.count - 8, by: 8).map { start in
        bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | UInt8($1) }
    }
}
