import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Synchronization
import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleSecrets
import TitleStore
import TitleWorkflow

@testable import TitleServer

/// The office over a real store, with cheap passwords and a clock of its own.
final class SampleOffice: Sendable {
    private let place: TemporaryFolder
    private let clock: Mutex<Instant>
    let access: Access
    private let house: HouseData
    let setupCode = Access.newCode()

    static let password = "correct horse battery"
    private static let house = Result { try HouseData.load(folder: ProjectFolder.path("data")) }

    init(
        clock: Instant = Instant(milliseconds: 1_700_000_010_000),
        chains: [SigningChain]? = nil
    ) async throws {
        self.clock = Mutex(clock)
        house = try Self.house.get()
        place = try TemporaryFolder()
        let start = clock
        let facts = StoreFacts(isDemo: false, installation: "T", host: "h.example", createdAt: start)
        try await Store.create(in: place.path("data"), facts)
        let office = Office(store: try Store.open(in: place.path("data")), house: house, chains: chains)
        try await SeedData.insert(house, into: office.store, at: start)
        var settings = AccessSettings()
        settings.cost = .cheap
        let key = try OfficeKey.load(place.path("office.key"), mayMake: true)
        access = Access(office: office, key: key, settings: settings, setupCode: setupCode)
    }

    var now: Instant { clock.withLock { $0 } }

    func set(_ time: Instant) { clock.withLock { $0 = time } }

    func pass(seconds: Int64) { clock.withLock { $0 = $0.adding(milliseconds: seconds * 1000) } }

    func site(
        origin: String? = nil,
        provider: OIDCConfiguration? = nil,
        log: LogBook? = nil,
        foreign: ForeignFiles = ForeignFiles(),
        configure: (inout OfficeConfiguration) -> Void = { _ in }
    ) throws -> OfficeSite {
        var configuration = try OfficeConfiguration(
            port: 0,
            origin: origin,
            templates: ProjectFolder.path("templates")
        )
        configuration.limits.lingerTime = .seconds(3600)
        configuration.limits.rosterPatience = .seconds(60)
        configuration.provider = provider
        configure(&configuration)
        var logger = log.map { log in Logger(label: "test") { _ in log } } ?? Logger(label: "test")
        if log == nil { logger.logLevel = .critical }
        return try OfficeSite(
            access: access,
            identity: SampleServices.identity(isDemo: false),
            configuration: configuration,
            templates: configuration.templates == ProjectFolder.path("templates") ? SampleTemplates.office.get() : nil,
            rosterRules: { [house] in house.rules(for: $0, coverage: nil, today: $1) },
            foreign: foreign,
            now: { [self] in now },
            logger: logger
        )
    }

    /// An active account and the secret of its codes.
    func account(
        _ login: String,
        _ duties: Set<StaffMember.Duty>,
        name: String? = nil,
        body bodyCode: String = "150400"
    ) async throws -> TimedCode {
        let body = try #require(BodyCode(bodyCode))
        let holder = AccountHolder(name: name ?? "人员 \(login)", body: body, duties: duties, document: "1号")
        let made = try await access.accounts.add(LoginName(typed: login), for: holder, actor: "test", at: now)
        let offer = try await access.beginActivation(
            code: made.code.text,
            password: Self.password,
            again: Self.password,
            from: "test",
            at: now
        )
        let secret = try TimedCode(secret: #require(bytes(base32: offer.secret)))
        _ = try await access.finishEnrolment(offer.token, code: code(secret), from: "test", at: now)
        pass(seconds: 60)
        return secret
    }

    /// An account for somebody who logs in at the provider.
    func addOIDC(_ login: String, subject: String) async throws {
        let body = try #require(BodyCode("150400"))
        let holder = AccountHolder(name: "人员 \(login)", body: body, duties: [.submit], document: "1号")
        let name = try LoginName(typed: login)
        _ = try await access.accounts.add(name, for: holder, oidcSubject: subject, actor: "test", at: now)
    }

    func code(_ secret: TimedCode) -> String {
        secret.code(ofStep: TimedCode.step(atMilliseconds: now.milliseconds))
    }

    /// Logs in through the page on show.
    func logIn(_ browser: OfficeBrowser, _ login: String, _ secret: TimedCode) async throws -> TestResponse {
        pass(seconds: 60)
        let fields = ["name": login, "password": Self.password, "code": code(secret)]
        return try await browser.follow(try await browser.post("/login", fields))
    }
}

extension Instant {
    static var now: Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}

func bytes(base32 text: String) -> [UInt8]? {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    let values = text.filter { $0 != " " }.compactMap { alphabet.firstIndex(of: $0) }
    let bits = values.flatMap { value in (0..<5).map { value >> (4 - $0) & 1 } }
    guard bits.count >= 8 else { return nil }
    return stride(from: 0, through: bits.count - 8, by: 8).map { start in
        bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | UInt8($1) }
    }
}
