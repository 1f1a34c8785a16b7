import ArgumentParser
import Logging
import TitleModel
import TitleReference
import TitleServer
import TitleStore
import TitleTerminal
import TitleWords
import TitleWorkflow

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the public pages and the office until Ctrl-C.",
        discussion: """
            A real store is not served by a user who can read private keys. The office listens apart from the public \
            pages; on a store without accounts a one-time code is printed, with which /setup makes the first one.
            """
    )

    @Option(help: "The data folder: store and trust list.")
    var data: String

    @Option(
        help: """
            The press's folder of private keys, as --keys of titlecert-issuer, when it is elsewhere: a real store is \
            not served as long as this program can read a key in it or in keys/ of the data folder.
            """
    )
    var keys: String?

    @Option(help: "Address and port to listen at.")
    var listen = ListenAddress(host: "127.0.0.1", port: 8080)

    @Option(help: "The folder of the page templates. Default: templates/web of the program's own files.")
    var templates: String?

    @Option(
        help: """
            The file of the verifier in WebAssembly, with which a scanned code is checked on the reader's own device. \
            Default: .build/wasm/titlecert-scan.wasm of the program's own files, which make wasm makes.
            """
    )
    var scan: String?

    @Option(help: "Whom people may ask, as shown on every page. Default: the installation's name.")
    var contact: String?

    @Option(help: "The address of a reverse proxy whose X-Forwarded-For is believed; may be given several times.")
    var proxy: [String] = []

    @Option(
        help: """
            For a demo store: a file that says what time it is, as "2019-10-25 09:00"; from the moment it was written \
            the time goes on from there.
            """
    )
    var demoClock: String?

    @OptionGroup var objections: ObjectionOptions
    @OptionGroup var checking: CheckingOptions
    @OptionGroup var applications: ApplicationOptions
    @OptionGroup var office: OfficeOptions
    @OptionGroup var holders: HolderOptions
    @OptionGroup var webhooks: WebhookOptions
    @OptionGroup var home: HomeOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        let words = speech.words
        try await reportingErrors(words) {
            let log = LogBuffer()
            defer { log.flush() }
            let (site, desk) = try await sites(words, log)
            let both = Sites(site: site, office: desk?.site)
            // From where a request comes is said for each of them; of the public nothing is said at all.
            try await ActOrigin.$current.withValue(nil) {
                try await both.runUntilSignal { port in
                    let address = ListenAddress(host: listen.host, port: port).text
                    complain(words("serve.listening", ["address": address]))
                } officeIsRunning: { port in
                    desk?.tell(port: port, words)
                }
            }
            complain(words("serve.stopped"))
        }
    }

    private func sites(_ words: Words, _ log: LogBuffer) async throws -> (Site, OfficeDoor?) {
        let store = try Store.open(in: data)
        let facts = try await store.read { try $0.storeFacts() }
        try guardAgainstKeys(facts, words)
        let house = try home.house()
        let reference = try HouseData.load(folder: house.data)
        let clock = try clock(facts)
        let office = Office(store: store, house: reference)
        let trust = try TrustFolder("\(data)/trust")
        let foreign = ForeignFiles(trust: trust, now: clock)
        var place = place(house, reference, clock, trust, foreign)
        let desk = try self.office.configuration(place)
        var services = try await SiteServices(
            office: office,
            trust: trust,
            calendar: reference.calendar,
            contact: contact,
            templates: house.templates,
            lookUpsKept: checking.lookUpsKept,
            now: clock
        )
        services.holders = try await holders.door(office, self.office, data: data)
        services.webhooks = try await webhooks.door(office, facts, self.office, data: data)
        services.holders?.foreign = foreign
        services.holders?.templates = house.templates
        let configuration = configuration(house)
        let site = try Site(services: services, configuration: configuration, logger: logger(log))
        if !site.checksOnDevice { complain(words("serve.scan-missing", ["path": configuration.verifier ?? ""])) }
        place.surroundings.picture = services.facePicture
        place.surroundings.hasHolders = services.holders != nil
        guard let desk else { return (site, nil) }
        return (site, try await self.office.door(office, services.identity, place, desk, logger(log)))
    }

    private func place(
        _ house: HouseFolder,
        _ reference: HouseData,
        _ clock: @escaping @Sendable () -> Instant,
        _ trust: TrustFolder,
        _ foreign: ForeignFiles
    ) -> OfficeDoor.Place {
        let coverage = faceCoverage()
        return OfficeDoor.Place(
            data: data,
            templates: house.templates,
            public: listen,
            proxies: Set(proxy),
            now: clock,
            rosterRules: { reference.rules(for: $0, coverage: coverage, today: $1) },
            foreign: foreign,
            surroundings: OfficeSurroundings(
                trust: { trust.trust },
                anchors: { trust.foreignAnchors },
                backup: office.backup
            )
        )
    }

    private func clock(_ facts: StoreFacts) throws -> @Sendable () -> Instant {
        guard let demoClock else { return systemClock }
        guard facts.isDemo else { throw DemoTimeOfRealStore() }
        return try DemoTime(demoClock).now
    }

    private func configuration(_ house: HouseFolder) -> SiteConfiguration {
        var limits = objections.limits
        checking.apply(to: &limits)
        applications.apply(to: &limits)
        return SiteConfiguration(
            host: listen.host,
            port: listen.port,
            templates: templates ?? "\(house.templates)/web",
            verifier: scan ?? "\(house.path)/.build/wasm/titlecert-scan.wasm",
            proxies: Set(proxy),
            limits: limits
        )
    }

    /// One line an access on standard error; standard output stays free for what the command says.
    private func logger(_ log: LogBuffer) -> Logger {
        Logger(label: "titlecert") { _ in LogLines(log) }
    }

    private func guardAgainstKeys(_ facts: StoreFacts, _ words: Words) throws {
        for folder in ["\(data)/keys", keys].compactMap(\.self) {
            guard let path = ReadableKeys.first(below: folder) else { continue }
            let key = facts.isDemo ? "serve.keys-demo" : "serve.keys-readable"
            complain(words(key, ["path": path, "folder": folder]))
            if !facts.isDemo { throw ExitCode(1) }
        }
    }
}
