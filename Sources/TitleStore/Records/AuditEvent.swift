internal import Foundation
internal import TitleFiles
public import TitleModel
internal import TitleSecrets

/// Something that happened in the office, as the audit trail keeps it.
public struct AuditEvent: Equatable, Sendable {
    public let at: Instant
    /// The person, or the program that acted by itself (`press`).
    public let actor: String
    /// What was done, a stable word such as `publicity.opened`.
    public let action: String
    /// The key or number of what it was done to.
    public let subject: String
    /// A JSON object of texts; keys in ascending order.
    ///
    /// Identity numbers that somebody typed into one are covered.
    public let facts: String

    public init(at: Instant, actor: String, action: String, subject: String, facts: [String: String] = [:]) {
        self.at = at
        self.actor = actor
        self.action = action
        self.subject = subject
        self.facts = JSONText.object(facts.mapValues(IdentityNumbersAreMasked.masked)).text
    }

    /// The facts by their names; empty where they are no such object.
    public var texts: [String: String] {
        (try? JSONDecoder().decode([String: String].self, from: Data(facts.utf8))) ?? [:]
    }

    /// The same with more facts; those that it has already stay.
    public func adding(_ more: [String: String]) -> AuditEvent {
        AuditEvent(
            at: at,
            actor: actor,
            action: action,
            subject: subject,
            facts: texts.merging(more) { first, _ in first }
        )
    }

    /// The same with the place it came from, unless it names one itself.
    func coming(from origin: String?) -> AuditEvent {
        guard let origin else { return self }
        return adding(["from": origin])
    }
}

/// An audit event in its place in the chain.
public struct ChainedAuditEvent: Equatable, Sendable {
    /// From 1, without a gap.
    public let sequence: Int64
    public let event: AuditEvent
    public let previousHash: [UInt8]
    public let hash: [UInt8]

    /// What the first event follows.
    static let origin = [UInt8](repeating: 0, count: 32)

    /// SHA-256 over the previous hash and the event as netstrings, so that no content can move a border.
    static func hash(_ event: AuditEvent, sequence: Int64, after previous: [UInt8]) -> [UInt8] {
        let text = CanonicalText.bytes(of: [
            String(sequence), String(event.at.milliseconds), event.actor, event.action, event.subject, event.facts,
        ])
        return SHA256.digest(previous + text)
    }
}

extension ChainedAuditEvent: StoredRecord {
    public init(_ columns: inout Columns) throws {
        sequence = try columns.next()
        event = try AuditEvent(&columns)
        previousHash = try columns.next()
        hash = try columns.next()
    }
}

extension AuditEvent: StoredRecord {
    public init(_ columns: inout Columns) throws {
        at = try columns.next()
        actor = try columns.next()
        action = try columns.next()
        subject = try columns.next()
        facts = try columns.next()
    }
}
