public import TitleModel
public import TitleStore

/// A page of the trail with the names of those who acted.
public struct AuditPage: Sendable {
    /// The newest first.
    public let events: [ChainedAuditEvent]
    /// Names and bodies of the people among the actors, by their keys.
    public let people: [String: StaffMember]
    /// Whether there are earlier ones.
    public let hasMore: Bool
}

extension Office {
    /// What somebody typed as a person, as the trail may name it: everybody of that name, login name or key; otherwise the
    /// word itself (`press`, `public`, `terminal`).
    public func actors(named typed: String) async throws -> [String] {
        try await store.read { transaction in
            let named = try transaction.staff().filter { $0.name == typed || $0.id.text == typed }.map(\.id.text)
            let account = try transaction.account(named: LoginName.plain(typed)).map(\.member.id.text)
            let found = named + [account].compactMap(\.self)
            return found.isEmpty ? [typed] : found
        }
    }

    /// Whose acts an auditor may see of those that are looked for; nil for everybody's.
    public func actorsShown(to member: StaffMember, among actors: [String]?) async throws -> [String]? {
        guard !TrailIsShownToItsAuditors.isShownWhole(registry, to: member) else { return actors }
        let own = try await store.read { try $0.staff(of: member.body) }.map(\.id.text)
        return actors.map { wanted in own.filter(wanted.contains) } ?? own
    }

    /// A page of the trail; `before` is the sequence that the page before ended with.
    public func audit(_ filter: AuditFilter, before: Int64?, limit: Int) async throws -> AuditPage {
        try await store.read { transaction in
            let events = try transaction.auditEvents(filter, before: before, limit: limit + 1)
            let shown = Array(events.prefix(limit))
            let people = Dictionary(try transaction.staff().map { ($0.id.text, $0) }) { first, _ in first }
            return AuditPage(events: shown, people: people, hasMore: events.count > limit)
        }
    }

    /// The words of the acts that the trail holds.
    public func auditActions() async throws -> [String] {
        try await store.read { try $0.auditActions() }
    }
}
