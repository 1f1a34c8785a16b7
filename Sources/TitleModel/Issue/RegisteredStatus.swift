/// What the register says of a certificate: the sum of its events.
public enum RegisteredStatus: Hashable, Sendable {
    case valid
    case suspended
    case revoked
    case cancelled
    case superseded(by: CertificateNumber?)

    /// - Parameter events: of one certificate, in the order they were recorded. Revocation outlives all that follows.
    public init(events: [CertificateEvent]) {
        self = events.reduce(.valid) { status, event in status.after(event) }
    }

    private func after(_ event: CertificateEvent) -> RegisteredStatus {
        switch (self, event.kind) {
        case (.revoked, _), (_, .revoked): .revoked
        case (.cancelled, _), (_, .cancelled): .cancelled
        case (.superseded, _): self
        case (_, .superseded): .superseded(by: event.successor)
        case (_, .suspended): .suspended
        case (_, .reinstated): .valid
        case (_, .issued): self
        }
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
