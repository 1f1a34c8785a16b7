public import TitleModel
public import TitleSecrets
internal import TitleStore

/// How people get into the office: accounts, logins, sessions (docs/office.md).
///
/// Every act is traced in the transaction that does it. What is not allowed throws `AccessRefusal`, `OfficeRefusal`,
/// `OfficeFault` or `FormFaults` and leaves the store as it was, but for the count of wrong tries.
public struct Access: Sendable {
    public let office: Office
    public let settings: AccessSettings
    /// Seals what goes through a form and comes back.
    public let key: OfficeKey
    /// With which the first account is made; nil unless this process printed one.
    let setupCode: VerificationCode?
    let hashing = HashingQueue()

    public init(
        office: Office,
        key: OfficeKey,
        settings: AccessSettings = AccessSettings(),
        setupCode: VerificationCode? = nil
    ) {
        self.office = office
        self.key = key
        self.settings = settings
        self.setupCode = setupCode
    }

    public var accounts: Accounts { Accounts(office) }

    var tries: TryCounter {
        TryCounter(store: store, keys: office.keys, key: key, limits: settings.limits, door: .office)
    }

    /// A code of 60 random bits.
    public static func newCode() -> VerificationCode { VerificationCode(random: SecureRandom.uint64()) }

    static func hash(of code: VerificationCode) -> [UInt8] { SHA256.digest(Array(code.text.utf8)) }
}

/// What an installation may set.
public struct AccessSettings: Sendable {
    public var cost = ScryptCost.house
    public var limits = GuessingLimits()
    public var life = SessionTimesOut()

    public init() {}
}

/// The secret of a session, or of a form before one: 256 random bits.
public struct SessionToken: Hashable, Sendable {
    private let bytes: [UInt8]

    public init() { bytes = SecureRandom.bytes(32) }

    /// Nil unless the text is one that `text` gives.
    public init?(_ text: String) {
        guard let bytes = hexBytes(text), bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    public var text: String { hexText(bytes) }

    /// What the store knows it by.
    var hash: [UInt8] { SHA256.digest(bytes) }

    /// What a form of this session carries; tells nothing of the token.
    public var formToken: String {
        guard let mark = MessageAuthentication(key: bytes) else { preconditionFailure("a token has 32 bytes") }
        return hexText(mark.code(of: Array("form".utf8)))
    }

    /// Takes the same time wherever the first difference is.
    public func isFormToken(_ text: String) -> Bool {
        guard let mark = MessageAuthentication(key: bytes), let code = hexBytes(text) else { return false }
        return mark.isCode(code, of: Array("form".utf8))
    }
}
