internal import TitleModel
internal import TitleStore

/// An intent on its way to its signatures; a class, since it is handed on often.
final class PendingIntent: Sendable {
    let intent: IntentRecord
    /// The person of the ordered row; nil where the register has no such row.
    let person: Identifier?
    /// The certificate of which it makes a new version.
    let previous: CertificateNumber?
    /// The issuing body of what this press has judged and marked itself in this passage; nil of what it found written
    /// down, which shows by its mark alone that it is the press's own.
    let issuer: BodyCode?

    /// Found in the store.
    init(_ found: UnfinishedIntent) {
        (intent, person, previous, issuer) = (found.intent, found.person, found.previous, nil)
    }

    /// Drafted and marked just now; it may be signed once it is durably written down.
    init(_ intent: IntentRecord, on evidence: OrderEvidence) {
        self.intent = intent
        (person, previous) = (evidence.result.person, evidence.version?.previous)
        issuer = evidence.order.issuer
    }
}
