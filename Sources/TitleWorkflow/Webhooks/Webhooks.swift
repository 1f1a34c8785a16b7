public import TitleModel
internal import TitleSecrets
public import TitleStore

/// What programs watch, where they want to be told of it, and what they were told (docs/webhooks.md).
///
/// Watches and endpoints lie in the store, messages and their tries in the book of look-ups (decision 0823).
public struct Webhooks: Sendable {
    public let office: Office
    /// Seals the endpoints' secrets.
    let key: OfficeKey
    /// Where certificates are asked for, as `https://zc.example.cn`.
    let origin: String

    /// Certificates that one key may watch, and endpoints that it may have.
    public static let mostWatches = 10_000
    public static let mostEndpoints = 5

    public init(office: Office, key: OfficeKey, host: String) {
        (self.office, self.key, origin) = (office, key, "https://\(host)")
    }

    var store: Store { office.store }
    var book: LookUpBook { office.lookUpBook }

    /// Watches a certificate; one that the key watches already is not watched twice.
    /// - Throws: `WebhookFault.certificateUnknown`, `.copyNotWatched`, `.tooManyWatches`.
    public func watch(
        _ code: VerificationCode,
        by apiKey: APIKey,
        at now: Instant
    ) async throws -> (watch: CertificateWatch, isNew: Bool) {
        let id = office.keys.next(at: now)
        return try await store.write { transaction in
            guard try transaction.copy(with: code) == nil else { throw WebhookFault.copyNotWatched }
            guard let number = try transaction.number(with: code) else { throw WebhookFault.certificateUnknown }
            if let found = try transaction.watch(on: number, of: apiKey.id) { return (found, false) }
            guard try transaction.watchCount(of: apiKey.id) < Self.mostWatches else {
                throw WebhookFault.tooManyWatches
            }
            let watch = CertificateWatch(id: id, apiKey: apiKey.id, number: number, code: code, madeAt: now)
            try transaction.insert(watch)
            return (watch, true)
        }
    }

    public func watch(_ id: Identifier, of apiKey: APIKey) async throws -> CertificateWatch? {
        try await store.read { try $0.watch(id, of: apiKey.id) }
    }

    public func watches(of apiKey: APIKey, after last: Identifier?, limit: Int) async throws -> [CertificateWatch] {
        try await store.read { try $0.watches(of: apiKey.id, after: last, limit: limit) }
    }

    public func watchCount(of apiKey: APIKey) async throws -> Int {
        try await store.read { try $0.watchCount(of: apiKey.id) }
    }

    /// - Returns: false where the key has no such watch.
    public func unwatch(_ id: Identifier, of apiKey: APIKey) async throws -> Bool {
        try await store.write { transaction in
            guard try transaction.watch(id, of: apiKey.id) != nil else { return false }
            try transaction.deleteWatch(id)
            return true
        }
    }
}

/// Why something about watches and endpoints was not done.
public enum WebhookFault: Error, Hashable, Sendable, CaseIterable {
    case certificateUnknown
    /// The code is a copy's, which says itself when it ends; what it was made from is told to nobody.
    case copyNotWatched
    case tooManyWatches
    case tooManyEndpoints
    /// The key has an endpoint at that address.
    case endpointThere
    /// It was stopped, and takes nothing before it is set going again.
    case endpointStopped
    case messageUnknown
    /// A message for trying waits already.
    case testWaits
}
