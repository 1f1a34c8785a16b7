/// Who this site is: shown on every page and beside every verdict, so that a reader can tell it from a copy.
public struct SiteIdentity: Equatable, Sendable {
    /// The name of the installation, as the trust list has it.
    public var installation: String
    /// The official hosts of the trust list.
    public var hosts: [String]
    /// The fingerprint of the root key, lower-case hexadecimal; empty when no trust list could be read.
    public var rootFingerprint: String
    /// Whom to ask, in the operator's own words: an office and how to reach it; nil: the installation's office, in the
    /// page's language.
    public var contact: String?
    /// Whether all data here are made up.
    public var isDemo: Bool
    /// For so many days it is kept who looked a certificate up.
    public var lookUpDays = 180

    public init(installation: String, hosts: [String], rootFingerprint: String, contact: String?, isDemo: Bool) {
        self.installation = installation
        self.hosts = hosts
        self.rootFingerprint = rootFingerprint
        self.contact = contact
        self.isDemo = isDemo
    }
}
