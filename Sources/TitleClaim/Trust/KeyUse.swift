/// The one use of a key; raw values stand in the trust list and never change.
public enum KeyUse: UInt8, Sendable, CaseIterable {
    /// Signs trust lists and issues the X.509 certificates of the other keys.
    case root = 0
    /// Signs the catalogue of bodies, titles and words.
    case catalogue = 1
    /// Signs title certificates (职称证书) and seals their documents.
    case title = 2
    case copy = 3
    case receipt = 4
    case letter = 5
    /// Signs status lists.
    case status = 6
    /// Signs checkpoints of the log.
    case log = 7
}

extension ClaimKind {
    /// The only use whose keys may sign claims of this kind.
    public var keyUse: KeyUse {
        switch self {
        case .title: .title
        case .copy: .copy
        case .receipt: .receipt
        case .letter, .notice: .letter
        }
    }
}

extension KeyUse {
    /// Whether keys of this use sign claims, of whatever kind.
    public var signsClaims: Bool {
        switch self {
        case .title, .copy, .receipt, .letter: true
        case .root, .catalogue, .status, .log: false
        }
    }
}
