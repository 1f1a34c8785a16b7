internal import Synchronization
public import TitleModel
internal import TitleSecrets

/// Makes identifiers that rise in the order they were asked for, also within one millisecond.
///
/// Rows written in one transaction so keep the order they were written in when sorted by key.
public final class IdentifierSource: Sendable {
    private struct Last {
        var milliseconds: Int64 = .min
        var high: UInt16 = 0
        var low: UInt64 = 0
    }

    private let last = Mutex(Last())

    public init() {}

    public func next(at now: Instant) -> Identifier {
        last.withLock { last in
            if last.milliseconds == now.milliseconds, last.low < .max {
                last.low += 1
            } else {
                let bits = SecureRandom.identifierBits()
                last = Last(milliseconds: now.milliseconds, high: bits.high, low: bits.low)
            }
            return Identifier(at: now, random: (last.high, last.low))
        }
    }
}
