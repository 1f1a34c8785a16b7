import FoundationEssentials
public import TitleVerify

/// What the operator says of the authority whose time stamps the seals get.
public struct StampSettings: Equatable, Sendable {
    public let address: StampAddress
    /// An object identifier such as `1.2.156.1`; nil: whatever policy the authority chooses.
    public let policy: String?
    public let timeoutSeconds: Int
    public let whenDown: WhenDown
    public let anchors: StampAnchors
    /// X.509 in DER: all that the authority's tokens hold or are checked with.
    public let certificates: [[UInt8]]
    /// X.509 CRLs in DER of those who issued `certificates`.
    public let revocationLists: [[UInt8]]
    /// The room that is kept for a token, in bytes.
    public let tokenBytes: Int

    /// What becomes of a document while the authority gives no stamp; raw values are what is configured.
    public enum WhenDown: String, CaseIterable, Codable, Sendable {
        /// The document waits, and is asked a stamp for again.
        case wait
        /// The document goes out without a stamp, as PAdES baseline B-B, and the register says so.
        case bb
    }

    public init(
        address: StampAddress,
        policy: String?,
        timeoutSeconds: Int,
        whenDown: WhenDown,
        anchors: StampAnchors,
        certificates: [[UInt8]] = [],
        revocationLists: [[UInt8]] = [],
        tokenBytes: Int = 0
    ) {
        (self.address, self.policy, self.timeoutSeconds, self.whenDown) = (address, policy, timeoutSeconds, whenDown)
        (self.anchors, self.certificates) = (anchors, certificates)
        (self.revocationLists, self.tokenBytes) = (revocationLists, tokenBytes)
    }

    /// The DER of a revocation list in DER or PEM; nil for anything else.
    public static func revocationList(in bytes: [UInt8]) -> [UInt8]? { RevocationListReader.der(of: bytes) }

    /// Whether a text can be a policy.
    public static func isPolicy(_ text: String) -> Bool { TimeStampRequest.policy(text) != nil }
}

extension StampSettings: Codable {
    private enum CodingKeys: CodingKey {
        case address, policy, timeoutSeconds, whenDown, anchors, certificates, revocationLists, tokenBytes
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func bytes(_ key: CodingKeys) throws -> [[UInt8]] {
            try values.decode([Data].self, forKey: key).map { Array($0) }
        }
        guard let address = StampAddress(try values.decode(String.self, forKey: .address)) else {
            throw DecodingError.dataCorruptedError(forKey: .address, in: values, debugDescription: "no address")
        }
        self.init(
            address: address,
            policy: try values.decodeIfPresent(String.self, forKey: .policy),
            timeoutSeconds: try values.decode(Int.self, forKey: .timeoutSeconds),
            whenDown: try values.decode(WhenDown.self, forKey: .whenDown),
            anchors: StampAnchors(try bytes(.anchors)),
            certificates: try bytes(.certificates),
            revocationLists: try bytes(.revocationLists),
            tokenBytes: try values.decode(Int.self, forKey: .tokenBytes)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(address.text, forKey: .address)
        try values.encodeIfPresent(policy, forKey: .policy)
        try values.encode(timeoutSeconds, forKey: .timeoutSeconds)
        try values.encode(whenDown, forKey: .whenDown)
        try values.encode(anchors.certificates.map { Data($0) }, forKey: .anchors)
        try values.encode(certificates.map { Data($0) }, forKey: .certificates)
        try values.encode(revocationLists.map { Data($0) }, forKey: .revocationLists)
        try values.encode(tokenBytes, forKey: .tokenBytes)
    }
}
