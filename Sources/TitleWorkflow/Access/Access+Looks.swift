public import TitleModel
internal import TitleStore

/// What somebody looked at that holds personal data.
public struct PersonalLook: Hashable, Sendable {
    /// The page's stable word: `integrity`, `objection`.
    public let page: String
    /// The key of the batch, person or certificate.
    public let subject: String
    /// How many people stood on the page; nil of a file.
    public let people: Int?

    public init(page: String, subject: String, people: Int?) {
        (self.page, self.subject, self.people) = (page, subject, people)
    }
}

extension Access {
    /// Keeps in the trail that somebody looked at personal data, once a session and subject.
    public func record(_ look: PersonalLook, by session: SignedIn, at now: Instant) async throws {
        let (actor, action) = (session.member.id.text, "looked.\(look.page)")
        let known = try await office.store.read { transaction in
            try transaction.hasActed(actor, action, on: look.subject, since: session.startedAt)
        }
        guard !known else { return }
        var facts = ["from": session.network]
        facts["people"] = look.people.map { String($0) }
        let told = facts
        try await office.store.write { transaction in
            guard try !transaction.hasActed(actor, action, on: look.subject, since: session.startedAt) else { return }
            try transaction.record(accessEvent(action, by: actor, of: look.subject, told, now))
        }
    }
}
