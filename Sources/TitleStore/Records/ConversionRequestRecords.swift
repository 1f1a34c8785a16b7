public import TitleModel

/// An application that was handed in, without its files.
struct ConversionRequestHead: StoredRecord {
    let request: ConversionRequest

    static let select = """
        SELECT q.id, q.receipt, q.origin, q.way, q.name, q.identity_kind, q.identity_number, q.sex, q.birth_date,
            q.employer, q.area, q.unit_is_outside, 'holder', q.applied_on, q.original_number, q.original_issuer,
            q.entrustment_sender, q.entrustment_number, q.level, q.receiver, q.person, q.handed_in_at, e.outcome,
            e.conversion_case, e.reason, s.name, e.ended_at
        FROM conversion_requests q LEFT JOIN conversion_request_ends e ON e.request = q.id
        LEFT JOIN staff s ON s.id = e.ended_by

        """

    init(_ columns: inout Columns) throws {
        let (id, receipt): (Identifier, String) = (try columns.next(), try columns.next())
        request = ConversionRequest(
            id: id,
            receipt: receipt,
            application: try ConversionApplication(&columns),
            level: try columns.next(),
            receiver: try columns.next(),
            person: try columns.next(),
            handedInAt: try columns.next(),
            end: try ConversionRequest.End(nextOf: &columns)
        )
    }

    func whole(_ files: [ConversionRequest.File]) -> ConversionRequest {
        ConversionRequest(
            id: request.id,
            receipt: request.receipt,
            application: request.application,
            level: request.level,
            receiver: request.receiver,
            person: request.person,
            handedInAt: request.handedInAt,
            files: files,
            end: request.end
        )
    }
}

extension ConversionRequest.File: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            kind: try columns.next(),
            name: try columns.next(),
            sha256: try columns.next(),
            type: try columns.next(),
            addedAt: try columns.next()
        )
    }
}

extension ConversionRequest.End {
    fileprivate init?(nextOf columns: inout Columns) throws {
        let (word, conversion): (String?, Identifier?) = (try columns.next(), try columns.next())
        let (reason, decider, at): (String?, String?, Instant?) = (
            try columns.next(), try columns.next(), try columns.next()
        )
        guard let word, let reason, let at else { return nil }
        let outcome: ConversionRequest.Outcome =
            conversion.map { .taken($0) } ?? (word == ConversionRequest.Outcome.returned.word ? .returned : .withdrawn)
        self.init(outcome, reason: reason, decider: decider, at: at)
    }
}
