public import TitleModel
internal import TitleStore

extension Office {
    /// Notes on a certificate of ours that another region converted it (已在…换证), on that region's own signed word.
    ///
    /// The certificate's state does not change by it.
    /// - Returns: the certificate that it is noted on.
    /// - Throws: `OfficeRefusal`.
    @discardableResult
    public func note(_ claim: ConversionClaim, by staff: Identifier, at now: Instant) async throws -> CertificateNumber
    {
        try await store.write { transaction in
            let member = try member(staff, transaction)
            guard let number = CertificateNumber(foreign: claim.originalNumber),
                let found = try transaction.certificate(number)
            else { throw OfficeRefusal.conversion(.noticeNamesNoneOfOurs(claim.originalNumber)) }
            let issuer = try issuer(of: number)
            try NoticeIsTakenByTheIssuer.check(member, issuer: issuer)
            try NoticeIsOfOurCertificate.check(claim, original(found, issuer))
            guard try !transaction.hasConversionNotice(of: number, claim) else {
                throw OfficeRefusal.conversion(.noticeKnown)
            }
            try transaction.insert(claim, id: keys.next(at: now), of: number, by: staff, at: now)
            try transaction.record(trace(claim, number, by: member, at: now))
            return number
        }
    }

    /// What is noted on a certificate, the oldest first.
    public func conversionNotes(on number: CertificateNumber) async throws -> [ConversionNote] {
        try await store.read { try $0.conversionNotes(on: number) }
    }

    private func original(
        _ found: RegisteredCertificate,
        _ issuer: BodyCode
    ) -> NoticeIsOfOurCertificate.Original {
        NoticeIsOfOurCertificate.Original(
            issuerName: registry[issuer]?.name ?? issuer.text,
            holder: found.result.name,
            identityTail: found.result.identity.tail,
            issuedOn: found.certificate.issuedAt.civilDate
        )
    }

    private func trace(
        _ claim: ConversionClaim,
        _ number: CertificateNumber,
        by member: StaffMember,
        at now: Instant
    ) -> AuditEvent {
        AuditEvent(
            at: now,
            actor: member.id.text,
            action: "conversion.noted",
            subject: number.text,
            facts: ["root": claim.root, "certificate": claim.number, "issuer": claim.issuerName]
        )
    }
}
