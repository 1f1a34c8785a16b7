import TitleIntake

/// Where the office listens, and as whom.
public struct OfficeConfiguration: Sendable {
    public var host: String
    /// 0 lets the system choose one.
    public var port: Int
    /// The address at which a TLS proxy serves the office, as `https://office.example.cn`; nil: it is met on loopback.
    public var origin: String?
    /// The folder of templates: `office/` with the office's pages, `web/` with the public style sheet.
    public var templates: String
    /// Addresses of our own proxies: from these alone a forwarded address counts.
    public var proxies: Set<String>
    /// Where people may log in instead of here; nil for nowhere.
    public var provider: OIDCConfiguration?
    public var limits = OfficeLimits()

    /// - Throws: `OfficeConfigurationFault` for an address that others could listen to.
    public init(
        host: String = "127.0.0.1",
        port: Int = 8081,
        origin: String? = nil,
        templates: String,
        proxies: Set<String> = []
    ) throws(OfficeConfigurationFault) {
        self.host = host
        self.port = port
        self.origin = origin
        self.templates = templates
        self.proxies = proxies
        if let origin {
            guard Self.isOrigin(origin) else { throw .noOrigin(origin) }
        } else {
            guard Self.isLoopback(host) else { throw .needsOrigin(host: host) }
        }
    }

    /// Behind a proxy that is not named everybody comes from its address: limits by network then concern all at once.
    public var countsEverybodyAsOneNetwork: Bool { origin != nil && proxies.isEmpty }

    static func isLoopback(_ host: String) -> Bool {
        if ["localhost", "::1"].contains(host) { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil)
    }

    /// `https://`, a host of plain characters, perhaps a port, and nothing behind it.
    private static func isOrigin(_ text: String) -> Bool {
        text.wholeMatch(of: /https:\/\/[a-z0-9]([a-z0-9.\-]*[a-z0-9])?(:[0-9]{1,5})?/) != nil
    }
}

/// Why the office does not listen there.
public enum OfficeConfigurationFault: Error, Equatable {
    /// Off loopback passwords would go in the clear.
    case needsOrigin(host: String)
    case noOrigin(String)
    /// The provider has no https address.
    case noProvider(String)
}

/// Bounds of what comes in.
public struct OfficeLimits: Sendable {
    /// A form, in bytes: 4000 Chinese characters take 36,000 as browsers send them, and some more may stand beside them.
    public var formBytes = 64 * 1024
    /// The login page carries a form that was being filled in when its session ended: sealed, in base 64, as a form again.
    public var loginBytes = 128 * 1024
    /// A form that carries files.
    public var uploadBytes = 20 * 1024 * 1024 + 64 * 1024
    /// The form that carries a roster, which may be a csv of 100,000 rows.
    public var rosterBytes = SpreadsheetFile.textByteLimit + 64 * 1024
    /// How long the page of a roster waits for its judgement before it says how far that is.
    public var rosterPatience: Duration = .seconds(2)
    public var bodyTime: Duration = .seconds(30)
    public var uploadTime: Duration = .seconds(180)
    public var idleTime: Duration = .seconds(30)
    public var lingerTime: Duration = .seconds(10)
    public var connections = 256
    /// Of them those of one network.
    public var connectionsOfOne = 96

    public init() {}
}
