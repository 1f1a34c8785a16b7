/// What the register says of a certificate on a day: the sum of its events.
public enum RegisteredStatus: Hashable, Sendable {
    case valid
    /// Until the end of that day; nil: until it is lifted.
    case suspended(until: CivilDate?)
    case revoked
    case cancelled
    case superseded(by: CertificateNumber?)

    /// - Parameters:
    ///   - events: of one certificate, in the order they were recorded. A revocation outlives all that follows but its
    ///     own undoing; then what was before it counts again.
    ///   - day: a suspension that ended before it counts no more.
    public init(events: [CertificateEvent], on day: CivilDate) {
        var sum = EventSum()
        for event in events { sum.add(event) }
        self = sum.status(on: day)
    }

    /// The word that commands print: `valid`, `suspended`, `revoked`, `cancelled`, `superseded`.
    public var word: String {
        switch self {
        case .valid: "valid"
        case .suspended: "suspended"
        case .revoked: "revoked"
        case .cancelled: "cancelled"
        case .superseded: "superseded"
        }
    }
}

/// What the events so far add up to, what can end apart from what it is upon.
private struct EventSum {
    private var isRevoked = false
    private var isCancelled = false
    private var rest = RegisteredStatus.valid

    mutating func add(_ event: CertificateEvent) {
        switch (event.kind, rest) {
        case (.revoked, _): isRevoked = true
        case (.restored, _): isRevoked = false
        case (.cancelled, _): isCancelled = true
        case (.issued, _), (_, .superseded): break
        case (.superseded, _): rest = .superseded(by: event.successor)
        case (.suspended, _): rest = .suspended(until: event.until)
        case (.reinstated, _): rest = .valid
        }
    }

    func status(on day: CivilDate) -> RegisteredStatus {
        if isRevoked { return .revoked }
        if isCancelled { return .cancelled }
        if case .suspended(let until?) = rest, day > until { return .valid }
        return rest
    }
}
