import ArgumentParser
import Logging
import TitleFiles
import TitleModel
import TitleServer
import TitleStore
import TitleTerminal
import TitleWords
import TitleWorkflow

/// Where and how the office is served.
struct OfficeOptions: ParsableArguments {
    @Option(
        help: "Address and port at which the office listens. Default: 127.0.0.1, one port above that of --listen."
    )
    var officeListen: ListenAddress?

    @Option(
        help: "The address at which a TLS proxy serves the office, as https://office.example.cn; needed off loopback."
    )
    var officeOrigin: String?

    @Option(help: "The file that each backup writes when it is done; the desk shows how old it is.")
    var backupMark: String?

    @Flag(help: "Serve the public pages alone.")
    var noOffice = false

    @Option(
        help: "The office's own secret. Default: office.key of the data folder; made when nobody needs an older one."
    )
    var officeKey: String?

    @Option(help: "Minutes of rest after which somebody is logged out, 5 to 240.")
    var sessionRest = 30

    @Option(help: "Hours after which somebody is logged out in any case, 1 to 24.")
    var sessionLength = 12

    @Option(help: "The OpenID provider at which people may log in, as https://id.example.cn/realms/staff.")
    var oidcIssuer: String?

    @Option(help: "The office's name at the provider (client id).")
    var oidcClient: String?

    @Option(help: "The file that holds the client's secret.")
    var oidcSecretFile: String?

    @Option(help: "A PEM file of the authorities that issue the provider's TLS certificate. Default: the system's.")
    var oidcAnchors: String?

    func validate() throws {
        guard (5...240).contains(sessionRest) else { throw ValidationError("--session-rest is 5 to 240 minutes.") }
        guard (1...24).contains(sessionLength) else { throw ValidationError("--session-length is 1 to 24 hours.") }
    }

    private func provider() throws -> OIDCConfiguration? {
        guard let oidcIssuer else { return nil }
        return try OIDCConfiguration(
            issuer: oidcIssuer,
            client: oidcClient,
            secretFile: oidcSecretFile,
            anchors: oidcAnchors
        )
    }

    /// What the file that backups write tells.
    var backup: @Sendable () -> BackupKnowledge {
        guard let backupMark else { return { .unknown } }
        return { FileStamp(backupMark).map { .done(Instant(milliseconds: $0.writtenAt)) } ?? .none }
    }

    /// The secret that office and holders' door share; made where nobody's second factor needs an older one.
    func key(of office: Office, in data: String) async throws -> OfficeKey {
        let isNeeded = try await office.store.read { transaction in
            try transaction.hasSealedFactors() || transaction.hasSealedHolderFactors() || transaction.hasWebhooks()
        }
        return try OfficeKey.load(officeKey ?? "\(data)/office.key", mayMake: !isNeeded)
    }

    /// Nil where no office is wanted; judged before anything is written.
    func configuration(_ place: OfficeDoor.Place) throws -> OfficeConfiguration? {
        guard !noOffice else { return nil }
        let address = officeListen ?? place.usual
        var configuration = try OfficeConfiguration(
            host: address.host,
            port: address.port,
            origin: officeOrigin,
            templates: place.templates,
            proxies: place.proxies
        )
        configuration.provider = try provider()
        return configuration
    }

    func door(
        _ office: Office,
        _ identity: SiteIdentity,
        _ place: OfficeDoor.Place,
        _ configuration: OfficeConfiguration,
        _ logger: Logger
    ) async throws -> OfficeDoor {
        let hasAccounts = try await office.store.read { try $0.hasAccounts() }
        var settings = AccessSettings()
        settings.life = SessionTimesOut(restMinutes: sessionRest, lengthHours: sessionLength)
        let code = hasAccounts ? nil : Access.newCode()
        let key = try await key(of: office, in: place.data)
        let access = Access(office: office, key: key, settings: settings, setupCode: code)
        var site = try OfficeSite(
            access: access,
            identity: identity,
            configuration: configuration,
            rosterRules: place.rosterRules,
            foreign: place.foreign,
            now: place.now,
            logger: logger
        )
        site.surroundings = place.surroundings
        return OfficeDoor(
            site: site,
            host: configuration.host,
            origin: officeOrigin,
            setupCode: code,
            knowsNoProxy: configuration.countsEverybodyAsOneNetwork
        )
    }
}

extension OIDCConfiguration {
    /// - Throws: `ProviderIncomplete` without a client, or a file that its secret can be read from.
    init(issuer: String, client: String?, secretFile: String?, anchors: String?) throws {
        guard let client, let secretFile, let secret = try? FileBytes.read(secretFile, limit: 4096) else {
            throw ProviderIncomplete()
        }
        let text = String(decoding: secret, as: UTF8.self)
        let trimmed = text.last == "\n" ? String(text.dropLast()) : text
        try self.init(issuer: issuer, client: client, secret: trimmed, anchors: anchors)
    }
}

/// A provider is named without all that it takes to ask it.
struct ProviderIncomplete: Error {}

/// The office as it is started, and what is told of it.
struct OfficeDoor: Sendable {
    /// What the office shares with the public site.
    struct Place {
        let data: String
        let templates: String
        let `public`: ListenAddress
        let proxies: Set<String>
        let now: @Sendable () -> Instant
        let rosterRules: @Sendable (Body?, CivilDate) -> RosterRules
        let foreign: ForeignFiles
        var surroundings: OfficeSurroundings

        /// One port above the public one; the system's choice where that is.
        var usual: ListenAddress {
            let port = `public`.port
            return ListenAddress(host: "127.0.0.1", port: port == 0 ? 0 : port == 65_535 ? 65_534 : port + 1)
        }
    }

    let site: OfficeSite
    let host: String
    let origin: String?
    let setupCode: VerificationCode?
    let knowsNoProxy: Bool

    /// Says where the office is, what is not safe about it, and by which code the first account is made.
    func tell(port: Int, _ words: Words) {
        let address = origin ?? "http://\(ListenAddress(host: host, port: port).text)"
        complain(words("serve.office-listening", ["address": "\(address)/office"]))
        if knowsNoProxy { complain(words("serve.office-no-proxy")) }
        guard let setupCode else { return }
        complain(words("serve.office-setup", ["address": "\(address)/setup", "code": setupCode.grouped]))
    }
}
