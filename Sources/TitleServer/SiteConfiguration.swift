/// Where the site listens, where its templates are, and which proxies it believes.
public struct SiteConfiguration: Sendable {
    public var host: String
    /// 0 lets the system choose one.
    public var port: Int
    /// The folder of the page templates, the style sheet and the icon.
    public var templates: String
    /// The file `titlecert-scan.wasm`, with which a scanned code is checked on the reader's own device; the site is
    /// complete but for that without it.
    public var verifier: String?
    /// Addresses of our own proxies: from these alone a forwarded address counts.
    public var proxies: Set<String>
    public var limits: SiteLimits

    public init(
        host: String = "127.0.0.1",
        port: Int = 8080,
        templates: String,
        verifier: String? = nil,
        proxies: Set<String> = [],
        limits: SiteLimits = SiteLimits()
    ) {
        self.host = host
        self.port = port
        self.templates = templates
        self.verifier = verifier
        self.proxies = proxies
        self.limits = limits
    }
}

/// Bounds of everything that strangers can make large, long or many.
public struct SiteLimits: Sendable {
    /// A file handed in, with the form around it, in bytes.
    public var uploadBytes = 20 * 1024 * 1024
    /// Any other form, in bytes.
    public var formBytes = 16 * 1024
    public var bodyTime: Duration = .seconds(60)
    public var idleTime: Duration = .seconds(30)
    /// How long a sender whose request was refused may go on sending before the connection is closed.
    public var lingerTime: Duration = .seconds(10)
    /// Files verified at the same time.
    public var uploadsAtOnce = 8
    /// Files received at the same time, in all and from one network; each may take `uploadBytes` of memory.
    public var uploadsOpen = 64
    public var uploadsOpenPerNetwork = 8
    public var connections = 2048
    /// Codes not found that one network may ask for at once, and the seconds after which it may ask for one more.
    public var misses = 30
    public var secondsPerMiss = 6
    /// The same for all codes not found that begin with the same four characters, whoever asks.
    public var missesOfOneGroup = 300
    public var secondsPerMissOfOneGroup = 2
    /// Objections that one network may raise at once, and the seconds after which it may raise one more.
    public var objections = 5
    public var secondsPerObjection = 600
    /// The same for one notice, whoever objects.
    public var objectionsOfOneNotice = 60
    public var secondsPerObjectionOfOneNotice = 60
    /// Objections to one notice that may wait for a decision at the same time.
    public var objectionsUndecided = 500
    /// The form of an objection, in bytes: each character may take nine.
    public var objectionBytes = 48 * 1024

    public init() {}
}
