public import TitleModel
public import TitleSecrets
public import TitleStore

/// What the press signed with a key before a time, by its own marked record of it.
///
/// The dates in certificates say nothing once the key is stolen; neither does a row of the store that the press did not
/// mark, since the server can write rows too.
public struct IssuedBeforeRegister: Sendable {
    private let store: Store
    private let mark: PressMark

    private static let page = 1000

    /// `mark` is the secret of `KeyFolder.pressMark`.
    public init(store: Store, mark: MessageAuthentication) {
        self.store = store
        self.mark = PressMark(mark)
    }

    /// The digests of both claims of every certificate that the key with this id, 8 bytes, signed before `time`.
    ///
    /// Key and time are those of the press's marked record. Every record of a certificate is looked at, for one without
    /// a good mark may have been changed so that it names another key or time.
    public func claims(signedBy keyID: [UInt8], before time: Instant) async throws -> ListedClaims {
        var (listed, last) = (ListedClaims(), "")
        while true {
            let after = last
            let page = try await store.read { try $0.signedIntents(after: after, limit: Self.page) }
            guard let end = page.last else { return listed }
            for intent in page {
                if !mark.isOwn(intent) {
                    listed.foreign += 1
                } else if intent.keyID == keyID, intent.issuedAt < time {
                    listed.add(intent)
                }
            }
            last = end.number.text
        }
    }
}

/// The certificates that stay good although their key is compromised.
public struct ListedClaims: Sendable {
    /// SHA-256 of the payloads of the compact and the full claim of each, 32 bytes.
    public private(set) var digests: [[UInt8]] = []
    public private(set) var certificates = 0
    /// Records that the press had not marked, or that were changed since, whatever key and time they name now: their
    /// certificates are not listed.
    public fileprivate(set) var foreign = 0

    public init() {}

    mutating func add(_ intent: IntentRecord) {
        certificates += 1
        digests += [SHA256.digest(intent.compactPayload), SHA256.digest(intent.fullPayload)]
    }
}
