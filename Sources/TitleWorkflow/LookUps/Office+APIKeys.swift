public import TitleModel
internal import TitleSecrets
public import TitleStore

/// The text of a key: `tck_PREFIX_SECRET`, eight characters and thirty-two (160 random bits) of base 32.
enum APIKeyText {
    static func fresh() -> (prefix: String, text: String) {
        let prefix = String(base32Text(SecureRandom.bytes(5)).lowercased())
        return (prefix, "tck_\(prefix)_\(base32Text(SecureRandom.bytes(20)).lowercased())")
    }

    static func prefix(of text: String) -> String? {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "tck", parts[1].utf8.count == 8, parts[2].utf8.count == 32 else {
            return nil
        }
        return String(parts[1])
    }
}

extension Office {
    /// Makes a key; its text is told once and kept nowhere.
    public func makeAPIKey(
        _ name: String,
        scope: APIKey.Scope = .verify,
        by actor: String,
        at now: Instant
    ) async throws -> (key: APIKey, text: String) {
        try StatedText.check(name, upTo: 100)
        let (prefix, text) = APIKeyText.fresh()
        let key = APIKey(
            id: keys.next(at: now),
            prefix: prefix,
            hash: SHA256.digest(Array(text.utf8)),
            name: name,
            scope: scope,
            madeBy: actor,
            madeAt: now
        )
        try await store.write { transaction in
            try transaction.insert(key)
            try transaction.record(
                AuditEvent(at: now, actor: actor, action: "api-key.made", subject: key.id.text, facts: ["name": name])
            )
        }
        return (key, text)
    }

    /// All keys that were ever made, each with when it was last used.
    public func apiKeys() async throws -> [(key: APIKey, usedAt: Instant?)] {
        let all = try await store.read { try $0.apiKeys() }
        let used = try await lookUpBook.read { transaction in try all.map { try transaction.lastUse(of: $0.id) } }
        return Array(zip(all, used))
    }

    /// Ends a key; from then on it is no key.
    /// - Returns: false when there is none of that prefix, or when it was ended before.
    public func endAPIKey(_ prefix: String, by actor: String, at now: Instant) async throws -> Bool {
        try await store.write { transaction in
            guard let key = try transaction.apiKey(prefix), key.endedAt == nil else { return false }
            try transaction.end(key.id, by: actor, at: now)
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: actor,
                    action: "api-key.ended",
                    subject: key.id.text,
                    facts: ["name": key.name]
                )
            )
            return true
        }
    }

    /// The key of a text, unless it was ended; that it was used is kept to the minute.
    public func apiKey(of text: String, at now: Instant) async throws -> APIKey? {
        guard let prefix = APIKeyText.prefix(of: text) else { return nil }
        let found = try await store.read { try $0.apiKey(prefix) }
        guard let key = found, key.endedAt == nil, SHA256.digest(Array(text.utf8)) == key.hash else { return nil }
        let last = try await lookUpBook.read { try $0.lastUse(of: key.id) }
        if last.map({ now.milliseconds - $0.milliseconds >= 60_000 }) ?? true {
            try await lookUpBook.write { try $0.noteUse(of: key.id, at: now) }
        }
        return key
    }
}
