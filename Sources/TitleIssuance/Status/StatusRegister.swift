internal import TitleClaim
internal import TitleFiles
internal import TitleModel
internal import TitleStore

/// The statuses of all lists at a moment, as the events of the register add up to.
struct StatusRegister {
    private var bits: [UInt32: StatusBits] = [:]
    private var cancelled: [UInt32: [StatusList.Cancellation]] = [:]
    /// Entries of which a revocation was undone, by list.
    private var restored: [UInt32: Set<UInt32>] = [:]
    private let day: CivilDate

    /// - Parameters:
    ///   - changes: an entry's together, in the order they were recorded.
    ///   - day: the day of which the list is; a suspension that ended before it counts no more.
    ///   - end: what was recorded at it or later is left out; nil for all there is.
    init(_ changes: [StatusChangeRecord], on day: CivilDate, before end: Instant? = nil) {
        self.day = day
        var rest = changes.filter { change in end.map { change.event.at < $0 } ?? true }[...]
        while let first = rest.first {
            let own = rest.prefix { ($0.list, $0.index) == (first.list, first.index) }
            note(own.map(\.event), list: first.list, index: first.index)
            rest = rest.dropFirst(own.count)
        }
    }

    private mutating func note(_ events: [CertificateEvent], list: UInt32, index: UInt32) {
        let status = RegisteredStatus(events: events, on: day)
        if events.contains(where: { $0.kind == .restored }) { restored[list, default: []].insert(index) }
        bits[list, default: StatusBits(entries: StatusAllocation.entries)].set(StatusCode(status), at: index)
        guard status == .cancelled, let event = events.last(where: { $0.kind == .cancelled }) else { return }
        let from = Int32(clamping: event.effectiveOn.daysSinceEpoch)
        cancelled[list, default: []].append(StatusList.Cancellation(index: index, from: from))
    }

    /// The statuses of a list; all valid where nothing changed one.
    func bits(of list: UInt32) -> StatusBits { bits[list] ?? StatusBits(entries: StatusAllocation.entries) }

    /// The entries of a list of which a revocation was undone.
    func restored(in list: UInt32) -> Set<UInt32> { restored[list] ?? [] }

    /// The payload of a list; `day` for the last one of a past day.
    func list(_ list: UInt32, issued: Instant, ttl: UInt32, day: CivilDate? = nil) -> StatusList {
        let bits = bits(of: list)
        return StatusList(
            list: list,
            issued: issued.milliseconds,
            ttl: ttl,
            deflated: Deflate.zlib(bits.bytes, level: 9),
            day: day.map { Int32(clamping: $0.daysSinceEpoch) },
            cancelled: (cancelled[list] ?? []).sorted { $0.index < $1.index }
        )
    }
}

extension StatusCode {
    init(_ status: RegisteredStatus) {
        switch status {
        case .valid: self = .valid
        case .revoked, .cancelled: self = .revoked
        case .suspended: self = .suspended
        case .superseded: self = .superseded
        }
    }
}
