import ArgumentParser
import TitleModel
import TitleServer
import TitleWorkflow

/// The door of holders, as it is started.
struct HolderOptions: ParsableArguments {
    @Flag(help: "Serve no sign-in for holders: /my says whom to ask.")
    var noHolders = false

    @Option(help: "The address at which a TLS proxy serves the public site, as https://zc.example.cn.")
    var publicOrigin: String?

    @Option(help: "The OpenID provider at which holders may log in, as https://id.example.cn/realms/citizens.")
    var holderOidcIssuer: String?

    @Option(help: "The site's name at that provider (client id).")
    var holderOidcClient: String?

    @Option(help: "The file that holds the client's secret.")
    var holderOidcSecretFile: String?

    @Option(help: "A PEM file of the authorities that issue that provider's TLS certificate. Default: the system's.")
    var holderOidcAnchors: String?

    @Option(help: "The claim of its tokens that is the identity number.")
    var holderOidcNumberClaim = "id_number"

    @Option(help: "The claim of its tokens that is the name.")
    var holderOidcNameClaim = "name"

    @Option(help: "What is asked of it, so that those claims come.")
    var holderOidcScope = "openid profile"

    @Option(help: "Copies for one purpose that a holder may have good at once, 1 to 50.")
    var copiesAtOnce = CopiesAtOnceAreCounted.usual

    @Option(help: "Copies for one purpose that a holder may ask for in any 24 hours, 1 to 200.")
    var copiesADay = CopiesOfADayAreCounted.usual

    func validate() throws {
        guard CopiesAtOnceAreCounted.allowed.contains(copiesAtOnce) else {
            throw ValidationError("--copies-at-once is 1 to 50.")
        }
        guard CopiesOfADayAreCounted.allowed.contains(copiesADay) else {
            throw ValidationError("--copies-a-day is 1 to 200.")
        }
    }

    /// Nil where none is wanted.
    func door(_ office: Office, _ options: OfficeOptions, data: String) async throws -> HolderDoor? {
        guard !noHolders else { return nil }
        var settings = AccessSettings()
        settings.life = SessionTimesOut(restMinutes: options.sessionRest, lengthHours: options.sessionLength)
        let key = try await options.key(of: office, in: data)
        return HolderDoor(
            access: HolderAccess(office: office, key: key, settings: settings),
            provider: try provider(),
            origin: publicOrigin,
            copiesAtOnce: copiesAtOnce,
            copiesADay: copiesADay
        )
    }

    private func provider() throws -> HolderProvider? {
        guard let holderOidcIssuer else { return nil }
        let configuration = try OIDCConfiguration(
            issuer: holderOidcIssuer,
            client: holderOidcClient,
            secretFile: holderOidcSecretFile,
            anchors: holderOidcAnchors
        )
        return HolderProvider(
            configuration,
            numberClaim: holderOidcNumberClaim,
            nameClaim: holderOidcNameClaim,
            scope: holderOidcScope
        )
    }
}
