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
    /// Requests to the API that one network may send at once, and the owner of a key; one more is regained in a second.
    public var requests = 120
    public var requestsKeyed = 3000
    /// Look-ups of one network that are kept under the name that was stated, at once, and the seconds after which one more
    /// is; others are kept without it.
    public var namedLookUps = 300
    public var secondsPerNamedLookUp = 60
    /// Questions about holders that one network may ask at once, and the seconds after which it may ask one more.
    public var questions = 300
    public var secondsPerQuestion = 60
    /// The same for photos that are handed in without signing in.
    public var photos = 60
    public var secondsPerPhoto = 60
    /// API keys that are none which one network may send at once, and the seconds after which it may send one more.
    public var wrongKeys = 60
    public var secondsPerWrongKey = 60
    /// Receipts that one network may ask for at once, and the seconds after which it may ask for one more.
    public var receipts = 20
    public var secondsPerReceipt = 30
    /// Reports of forgeries that one network may send at once, and the seconds after which it may send one more.
    public var reports = 5
    public var secondsPerReport = 600
    /// Lists that one network may hand in at once, and the seconds after which it may hand in one more.
    public var lists = 20
    public var secondsPerList = 180
    /// A list handed in, with the form around it, in bytes: an archive of a thousand documents.
    public var listBytes = 128 * 1024 * 1024
    /// So long a list may take to come: some 3.5 Mbit/s for the largest.
    public var listBodyTime: Duration = .seconds(300)
    /// Lists received at the same time, in all and from one network; each may take `listBytes` of memory.
    public var listsOpen = 4
    public var listsOpenPerNetwork = 1
    /// Lines of a list that is looked up for whoever hands it in without an API key.
    public var listLines = 1000
    /// Bytes of all lists that are looked up or kept in memory, and of those of one network; the largest archive fits.
    public var listMemory = 256 << 20
    public var listMemoryPerNetwork = 144 << 20
    /// So long a list is looked up; what was not reached then is not.
    public var listTime: Duration = .seconds(300)
    /// Lines of one network that name nothing in the register, at once, and the seconds after which one more is looked up.
    public var listMisses = 200
    public var secondsPerListMiss = 30
    /// Objections that one network may raise at once, and the seconds after which it may raise one more.
    public var objections = 5
    public var secondsPerObjection = 600
    /// The same for one notice, whoever objects.
    public var objectionsOfOneNotice = 60
    public var secondsPerObjectionOfOneNotice = 60
    /// Objections to one notice that may wait for a decision at the same time.
    public var objectionsUndecided = 500
    /// Applications for conversions that one network may hand in at once, and the seconds after which it may hand in one more.
    public var conversions = 5
    public var secondsPerConversion = 600
    /// The same for files that are added to them.
    public var conversionFiles = 60
    public var secondsPerConversionFile = 30
    /// Applications that may wait at one body's desk at the same time.
    public var conversionsWaiting = 300
    /// All files that came over the net for them and are kept, in bytes.
    public var conversionBytes = 8 << 30
    /// An application with its files, in bytes; each of those may have 20 MB.
    public var applicationBytes = 64 * 1024 * 1024
    /// So long it may take to come: some 3 Mbit/s for the largest.
    public var applicationBodyTime: Duration = .seconds(180)
    /// Applications received and read at the same time, in all and from one network; each may take twice `applicationBytes`
    /// of memory.
    public var applicationsOpen = 6
    public var applicationsOpenPerNetwork = 2
    /// The form of an objection, in bytes: each character may take nine.
    public var objectionBytes = 48 * 1024

    public init() {}
}

extension SiteLimits {
    /// Bytes of an application's files without the form around them, as the form says.
    var applicationFileBytes: Int { applicationBytes / 16 * 15 }

    /// Bytes of the largest list: more could come in, and would find no memory.
    var listFileBytes: Int { min(listBytes, listMemory, listMemoryPerNetwork) }
}
