public import TitleModel
public import TitleStore

/// A certificate as its holder sees it.
public struct OwnCertificate: Sendable {
    public let registered: RegisteredCertificate
    public let status: RegisteredStatus
    /// The event by which it is no longer in force; nil while it is.
    public let reason: CertificateEvent?
    public let issuer: String
    public let reviewer: String
    /// The number of the original that it was converted from (换证); nil of any other.
    public var convertedFrom: String?
    /// What other regions made of it by conversion, in the order in which they told it.
    public var convertedTo: [ConversionNote] = []

    public var number: CertificateNumber { registered.certificate.number }
}

/// A title got elsewhere as its holder sees it.
public struct OwnRecordedTitle: Sendable {
    public let state: RecordedTitleState
    /// Empty where it belongs to no series.
    public let series: String
}

/// Everything of the register that is about one person, as that person sees it.
public struct OwnTitles: Sendable {
    /// In the order they were issued.
    public let certificates: [OwnCertificate]
    /// The latest first.
    public let underWay: [OwnRow]
    /// The names of the bodies that reviewed, or approved, what is under way.
    public let reviewers: [BodyCode: String]
    public let photo: HolderPhotoState
    /// Whether one is registered, which documents need; another may wait to be confirmed beside it.
    public let hasPhoto: Bool
    /// What stands on record of titles got elsewhere, in the order in which it was recorded; nothing that was voided.
    public var recorded: [OwnRecordedTitle] = []

    public subscript(number: CertificateNumber) -> OwnCertificate? { certificates.first { $0.number == number } }

    /// The one that a certificate took the place of.
    public func predecessor(of own: OwnCertificate) -> OwnCertificate? {
        certificates.first { $0.reason?.successor == own.number }
    }

    /// The certificate itself while it is in force, else the last one that took its place, where that is.
    public func inForce(after own: OwnCertificate) -> OwnCertificate? {
        var (last, seen) = (own, Set<CertificateNumber>())
        while let next = last.reason?.successor.flatMap({ self[$0] }), seen.insert(next.number).inserted { last = next }
        return last.status == .valid ? last : nil
    }
}

extension Office {
    /// All titles of a person: the one way from /my to the register, so that nobody sees another's.
    public func ownTitles(of person: Identifier, at now: Instant) async throws -> OwnTitles {
        let photo = try await photoState(of: person)
        return try await store.read { transaction in
            let rows = try transaction.rowsWithoutCertificate(of: person, on: now.civilDate)
            let bodies = rows.flatMap { [$0.standing.batch.reviewingBody, $0.approver].compactMap(\.self) }
            return OwnTitles(
                certificates: try transaction.certificates(of: person).map { registered in
                    try own(registered, at: now, transaction)
                },
                underWay: rows,
                reviewers: Dictionary(bodies.map { ($0, name(of: $0)) }) { first, _ in first },
                photo: photo,
                hasPhoto: try transaction.latestPhoto(of: person) != nil,
                recorded: try recorded(of: person, at: now, transaction)
            )
        }
    }

    private func recorded(
        of person: Identifier,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> [OwnRecordedTitle] {
        try recordedTitles(of: person, on: now.civilDate, transaction).filter { $0.title.voiding == nil }
            .map { state in
                let series = state.title.series.flatMap { conversions.rules.catalogue.seriesName($0) }
                return OwnRecordedTitle(state: state, series: series ?? "")
            }
    }

    private func own(
        _ registered: RegisteredCertificate,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> OwnCertificate {
        let (number, status) = (registered.certificate.number, registered.status(on: now.civilDate))
        return OwnCertificate(
            registered: registered,
            status: status,
            reason: status == .valid ? nil : registered.events.last { $0.kind.rawValue == status.word },
            issuer: name(of: try issuer(of: number)),
            reviewer: name(of: try reviewer(of: number, transaction)),
            convertedFrom: try original(of: registered.result, transaction),
            convertedTo: try transaction.conversionNotes(on: number)
        )
    }

    private func original(of result: TitleResult, _ transaction: any Transaction) throws -> String? {
        guard result.route == .conversion else { return nil }
        return try transaction.conversion(ofRow: result.id)?.fields.last { $0.kind == .number }?.value
    }

    func name(of body: BodyCode) -> String { registry[body]?.name ?? body.text }
}
