/// How a copy stands on a day.
///
/// It is never better than the certificate that it was made from: what ends or suspends that one ends or suspends its copies
/// in the same moment, since a copy has no state of its own but its holder's withdrawal.
public enum CopyStanding {
    /// - Parameters:
    ///   - events: of the certificate, in the order they were recorded.
    ///   - isWithdrawn: by its holder.
    ///   - day: a suspension that ended before it counts no more.
    /// - Returns: `cancelled` for a copy withdrawn; of a certificate that another took the place of, nothing of the other.
    public static func status(
        of events: [CertificateEvent],
        isWithdrawn: Bool,
        on day: CivilDate
    ) -> RegisteredStatus {
        let certificate = RegisteredStatus(events: events, on: day)
        switch certificate {
        case .revoked: return .revoked
        case _ where isWithdrawn: return .cancelled
        case .superseded: return .superseded(by: nil)
        case .valid, .suspended, .cancelled: return certificate
        }
    }
}
