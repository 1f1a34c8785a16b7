internal import TitleModel
internal import TitleStore

/// The changes of status that the press makes lists of.
///
/// Events are rows that the server writes. One that undoes a revocation is believed only with its case: else a stolen server
/// could have what was revoked for fraud called good again.
struct BelievedChanges: Sendable {
    let believed: [StatusChangeRecord]
    /// How many the register has, the others too.
    let count: Int
}

extension Transaction {
    func believedChanges() throws -> BelievedChanges {
        let changes = try statusChanges()
        return BelievedChanges(believed: try changes.filter(isBelieved), count: changes.count)
    }

    private func isBelieved(_ change: StatusChangeRecord) throws -> Bool {
        let event = change.event
        guard event.kind == .restored else { return true }
        guard let batch = try batch(of: event.number), let issuer = BodyCode(String(event.number.text.prefix(6))) else {
            return false
        }
        let found = try event.statusCase.flatMap { try statusCase($0) }
        do throws(OfficeRefusal) {
            try RestorationRestsOnAConfirmedCase.check(
                event,
                found,
                issuer: issuer,
                reviewer: batch.reviewingBody
            )
            return true
        } catch {
            return false
        }
    }
}
