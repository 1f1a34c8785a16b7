public import TitleModel
public import TitleStore

extension Office {
    /// Takes a stranger's report of a certificate that looks forged; nothing is kept of where it came from.
    public func report(_ text: ForgeryReport.Text, at now: Instant) async throws -> Identifier {
        let id = keys.next(at: now)
        try await store.write { transaction in
            let (number, copy) = try Self.named(text.named, transaction)
            try transaction.insert(ForgeryReport(id: id, number: number, copy: copy, text: text, reportedAt: now))
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: "public",
                    action: "forgery.reported",
                    subject: id.text,
                    facts: ["number": number?.text ?? ""]
                )
            )
        }
        return id
    }

    /// The certificate that a code or number is of; of a copy's code the copy, and the certificate it was made from, which
    /// the office alone is told.
    private static func named(
        _ text: String,
        _ transaction: any Transaction
    ) throws -> (number: CertificateNumber?, copy: Identifier?) {
        if let code = VerificationCode(text) {
            if let copy = try transaction.copy(with: code)?.record { return (copy.number, copy.id) }
            return (try transaction.number(with: code), nil)
        }
        guard let number = CertificateNumber(foreign: PlainText.word(text).uppercased()) else { return (nil, nil) }
        return (try transaction.certificate(number)?.certificate.number, nil)
    }

    /// A report, if it is the person's business.
    public func forgeryReport(_ id: Identifier, shownTo member: StaffMember) async throws -> KeptForgeryReport? {
        guard let kept = try await store.read({ try $0.forgeryReport(id) }) else { return nil }
        return ForgeryReportIsSeenByTheIssuer.isSeen(issuer: kept.issuer, by: member) ? kept : nil
    }

    /// Ends a report with what was found.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func endForgeryReport(
        _ id: Identifier,
        finding: String,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            let member = try member(staff, transaction)
            guard let kept = try transaction.forgeryReport(id),
                ForgeryReportIsSeenByTheIssuer.isSeen(issuer: kept.issuer, by: member)
            else { throw OfficeFault.caseUnknown(id) }
            guard kept.end == nil else { return }
            try StatedText.check(finding, upTo: 4000, lines: true)
            try transaction.insert(ForgeryReport.End(finding: finding, endedBy: staff, endedAt: now), of: id)
            try transaction.record(
                AuditEvent(at: now, actor: staff.text, action: "forgery.ended", subject: id.text, facts: [:])
            )
        }
    }
}
