/// What is told to who watches a certificate: what happened to it, and what it is from then on.
///
/// Nobody's name and no number of anybody is in it.
public struct StatusNews: Hashable, Sendable {
    public let change: Change
    /// As of the day of the change.
    public let state: RegisteredStatus
    public let at: Instant

    /// Raw values are told to programs and never change.
    public enum Change: String, CaseIterable, Sendable {
        case suspended
        /// A suspension was lifted, or its last day is over.
        case lifted
        case revoked
        case restored
        case cancelled
        case superseded
    }

    public init(change: Change, state: RegisteredStatus, at: Instant) {
        (self.change, self.state, self.at) = (change, state, at)
    }

    /// What an event tells; nil of the first one, which issues.
    ///
    /// `events` are those of one certificate in the order they were recorded; those behind `event` do not count.
    public init?(of event: CertificateEvent, among events: [CertificateEvent]) {
        guard let change = Change(event.kind), let place = events.firstIndex(where: { $0.id == event.id }) else {
            return nil
        }
        let state = RegisteredStatus(events: Array(events[...place]), on: event.at.civilDate)
        self.init(change: change, state: state, at: event.at)
    }
}

extension StatusNews.Change {
    fileprivate init?(_ kind: CertificateEvent.Kind) {
        switch kind {
        case .issued: return nil
        case .suspended: self = .suspended
        case .reinstated: self = .lifted
        case .revoked: self = .revoked
        case .restored: self = .restored
        case .cancelled: self = .cancelled
        case .superseded: self = .superseded
        }
    }
}

/// A suspension ends with its last day though nobody acts.
public enum SuspensionEndsByItself {
    /// The suspension that was over when `day` began, with the moment of that; nil where none ended so.
    public static func ended(
        by day: CivilDate,
        among events: [CertificateEvent]
    ) -> (event: CertificateEvent, news: StatusNews)? {
        guard let event = events.last(where: { $0.kind == .suspended }), let until = event.until, until < day,
            case .suspended(until) = RegisteredStatus(events: events, on: until)
        else { return nil }
        let state = RegisteredStatus(events: events, on: until.adding(days: 1))
        return (event, StatusNews(change: .lifted, state: state, at: Instant(endOf: until)))
    }
}
