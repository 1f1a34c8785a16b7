internal import Foundation
internal import TitleFiles
internal import TitleModel
internal import TitleSecrets

/// The audit trail as it is given away: one JSON object a line, with all that its chain is reckoned over
/// (docs/formats/audit.md).
public enum AuditExport {
    /// The line of an event, without its end.
    ///
    /// `who` is the actor's name, for people; it is not part of the chain.
    public static func line(_ link: ChainedAuditEvent, who: String?) -> String {
        JSONText.object([
            ("sequence", .integer(Int(link.sequence))), ("at", .integer(Int(link.event.at.milliseconds))),
            ("time", .string(link.event.at.description)), ("actor", .string(link.event.actor)), ("who", .string(who)),
            ("action", .string(link.event.action)), ("subject", .string(link.event.subject)),
            ("facts", .string(link.event.facts)), ("previous", .string(hexText(link.previousHash))),
            ("hash", .string(hexText(link.hash))),
        ]).text
    }
}

/// Reckons an exported trail again, line by line.
public struct AuditExportCheck {
    private var sequence: Int64 = 0
    private var previous = ChainedAuditEvent.origin
    private let decoder = JSONDecoder()

    public init() {}

    /// How far the trail is whole.
    public var events: Int64 { sequence }
    /// The hash of the last event, lower-case hexadecimal: compare it with one noted elsewhere.
    public var lastHash: String { hexText(previous) }

    /// - Throws: `AuditExportFault` for the first line that is not what the chain demands.
    public mutating func take(_ line: some Collection<UInt8>) throws(AuditExportFault) {
        let next = sequence + 1
        guard let read = try? decoder.decode(Line.self, from: Data(line)) else { throw .unreadable(line: next) }
        let event = AuditEvent(read)
        let hash = ChainedAuditEvent.hash(event, sequence: next, after: previous)
        guard read.sequence == next, read.previous == hexText(previous), read.hash == hexText(hash) else {
            throw .broken(atSequence: next)
        }
        (sequence, previous) = (next, hash)
    }

    fileprivate struct Line: Decodable {
        let sequence, at: Int64
        let actor, action, subject, facts, previous, hash: String
    }
}

/// What is wrong with an exported trail.
public enum AuditExportFault: Error, Hashable, Sendable {
    /// The line is no event of an export.
    case unreadable(line: Int64)
    /// The first event whose number, link or hash is not what the chain demands.
    case broken(atSequence: Int64)
}

extension AuditEvent {
    fileprivate init(_ line: AuditExportCheck.Line) {
        at = Instant(milliseconds: line.at)
        (actor, action, subject, facts) = (line.actor, line.action, line.subject, line.facts)
    }
}
