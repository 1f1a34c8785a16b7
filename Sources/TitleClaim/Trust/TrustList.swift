/// Who may issue what: the payload of an envelope signed by an installation's root (docs/formats/trust.md).
///
/// Times are milliseconds since 1970-01-01T00:00:00Z.
public struct TrustList: Equatable, Sendable {
    /// The installation's name, 1…200 bytes.
    public let name: String
    /// Rises with every list; a reader never goes back.
    public let sequence: UInt64
    public let issued: Int64
    /// A list is stale from this time on.
    public let nextUpdate: Int64
    /// The root's SubjectPublicKeyInfo, DER.
    public let root: [UInt8]
    /// The official hosts of QR texts and pages.
    public let hosts: [String]
    public let keys: [TrustedKey]
    /// A demonstration's list: it vouches for samples (样本) and for nothing else.
    public let isDemo: Bool

    public init(
        name: String,
        sequence: UInt64,
        issued: Int64,
        nextUpdate: Int64,
        root: [UInt8],
        hosts: [String],
        keys: [TrustedKey],
        isDemo: Bool = false
    ) {
        self.name = name
        self.sequence = sequence
        self.issued = issued
        self.nextUpdate = nextUpdate
        self.root = root
        self.hosts = hosts
        self.keys = keys
        self.isDemo = isDemo
    }
}

extension TrustList {
    public func encoded() -> [UInt8] {
        var map = CBORMapWriter()
        map.add(0) { $0.unsigned(1) }
        map.add(1) { $0.text(name) }
        map.add(2) { $0.unsigned(sequence) }
        map.add(3) { $0.integer(issued) }
        map.add(4) { $0.integer(nextUpdate) }
        map.add(5) { $0.byteString(root) }
        map.add(6) { $0.list(hosts) { $0.text($1) } }
        map.add(7) { $0.list(keys) { $0.item($1.encoded()) } }
        map.add(8, isDemo ? true : nil) { $0.bool($1) }
        return map.encoded()
    }

    /// Reads a payload strictly; the list is written as the same bytes.
    public init(decoding bytes: [UInt8]) throws(ClaimFault) {
        let map = try CBORItem(parsing: bytes, limit: SignedEnvelope.byteLimit).map(known: 0...8)
        try map.requireVersion(1)
        name = try map.item(1).text(1...200)
        sequence = try map.item(2).unsigned()
        issued = try map.item(3).milliseconds()
        nextUpdate = try map.item(4).milliseconds()
        root = try map.item(5).byteString(32...512)
        hosts = try map.item(6).list(upTo: 100) { (host) throws(ClaimFault) in try host.text(1...253) }
        keys = try map.item(7).list(upTo: 5000) { (key) throws(ClaimFault) in try TrustedKey(key) }
        isDemo = try map.flag(8)
    }
}

extension TrustList {
    /// SubjectPublicKeyInfo of the root, and of those before it that were not given up to strangers.
    public var rootsNotGivenUp: [[UInt8]] {
        var roots = [root]
        for key in keys where key.use == .root {
            if case .retired = key.state { roots.append(key.publicKey) }
        }
        return roots
    }
}
