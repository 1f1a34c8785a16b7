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

    /// In the order in which they were recorded, each entry's together: those of copies behind those of certificates.
    let copies: [StatusChangeRecord]
    var all: [StatusChangeRecord] { believed + copies }
}

extension Transaction {
    func believedChanges() throws -> BelievedChanges {
        let changes = try statusChanges()
        let believed = try changes.filter(isBelieved)
        return BelievedChanges(
            believed: believed,
            count: try statusChangeCount(),
            copies: try changesOfCopies(following: believed)
        )
    }

    /// What happens to a certificate happens to its copies; what their holder withdrew is void from that day on.
    private func changesOfCopies(following believed: [StatusChangeRecord]) throws -> [StatusChangeRecord] {
        let events = Dictionary(grouping: believed.map(\.event), by: \.number)
        return try changedCopies().flatMap { copy in
            let own = (events[copy.number] ?? []) + (copy.withdrawal.map { [$0] } ?? [])
            return own.map { StatusChangeRecord(list: copy.list, index: copy.index, event: $0) }
        }
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

extension ChangedCopy {
    /// As an event of the certificate, so that both add up by one rule.
    fileprivate var withdrawal: CertificateEvent? {
        withdrawnAt.map { time in
            CertificateEvent(
                id: .first(at: time),
                number: number,
                kind: .cancelled,
                at: time,
                effectiveOn: time.civilDate,
                actor: "holder",
                ground: "withdrawn",
                documentNumber: nil,
                successor: nil
            )
        }
    }
}
