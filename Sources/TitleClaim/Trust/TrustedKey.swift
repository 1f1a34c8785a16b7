/// A key of the trust list with what it may do.
public struct TrustedKey: Equatable, Sendable {
    /// First 8 bytes of the SHA-256 of `publicKey`.
    public let keyID: [UInt8]
    public let algorithm: SignatureAlgorithm
    /// SubjectPublicKeyInfo, DER.
    public let publicKey: [UInt8]
    public let use: KeyUse
    /// Codes of the bodies that the key may sign for; empty for keys of the installation.
    public internal(set) var bodies: [String]
    /// Milliseconds since 1970-01-01T00:00:00Z; nothing dated earlier is good.
    public let validFrom: Int64
    /// Nothing dated at or after it is good; nil: no end.
    public let validTo: Int64?
    public internal(set) var state: State
    /// X.509 certificates, DER, the key's own first, the root's last.
    public let chain: [[UInt8]]

    public enum State: Equatable, Sendable {
        case active
        /// What it signed before stays good. Milliseconds since 1970-01-01T00:00:00Z.
        case retired(at: Int64)
        /// The private key was known to a stranger from this time on.
        case compromised(at: Int64)
    }

    public init(
        keyID: [UInt8],
        algorithm: SignatureAlgorithm,
        publicKey: [UInt8],
        use: KeyUse,
        bodies: [String],
        validFrom: Int64,
        validTo: Int64?,
        state: State,
        chain: [[UInt8]]
    ) {
        self.keyID = keyID
        self.algorithm = algorithm
        self.publicKey = publicKey
        self.use = use
        self.bodies = bodies
        self.validFrom = validFrom
        self.validTo = validTo
        self.state = state
        self.chain = chain
    }
}

extension TrustedKey {
    /// The same key in another state.
    public func changed(to state: State) -> TrustedKey {
        var key = self
        key.state = state
        return key
    }

    /// The same key for these bodies.
    public func limited(to bodies: [String]) -> TrustedKey {
        var key = self
        key.bodies = bodies
        return key
    }
}
