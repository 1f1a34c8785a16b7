public import TitleModel
internal import TitleSecrets
internal import TitleStore

extension Office {
    /// Takes a holder's word that the own certificate says something wrong.
    ///
    /// Another's certificate than that of who is in is not found.
    /// - Returns: the key of the request.
    /// - Throws: `HolderRefusal`, `OfficeFault.certificateUnknown`; `OfficeRefusal` for a value that no case could correct the
    ///   field to.
    public func askCorrection(
        _ field: Correction.Field,
        becomes: String,
        reason: String,
        evidence: RosterFile,
        of number: CertificateNumber,
        by person: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        let id = keys.next(at: now)
        guard ConversionEvidence.FileType(content: evidence.bytes) != nil else { throw HolderRefusal.evidenceUnfit }
        try await store.write { transaction in
            guard let found = try transaction.certificate(number), found.certificate.person == person else {
                throw OfficeFault.certificateUnknown(number)
            }
            let request = CorrectionRequest(
                id: id,
                number: number,
                person: person,
                correction: Correction(field: field, was: found.result.said(field), becomes: becomes),
                reason: IdentityNumbersAreMasked.masked(reason),
                evidence: CaseEvidence(name: Self.shortName(evidence.name), sha256: SHA256.digest(evidence.bytes)),
                askedAt: now
            )
            try CorrectionRequestIsClear.check(
                request.correction,
                reason: reason,
                evidenceBytes: evidence.bytes.count,
                status: found.status(on: now.civilDate)
            )
            guard try !transaction.hasOpenCorrectionRequest(about: number) else {
                throw HolderRefusal.correctionOpenAlready
            }
            try check([request.correction], of: found, at: now, transaction)
            try transaction.insert(request, evidence: evidence.bytes)
            let facts = ["certificate": number.text, "correction": field.rawValue, "request": id.text]
            try transaction.record(holderEvent("holder.correction-asked", of: person, facts, at: now))
        }
        return id
    }

    /// A holder's own requests, the latest first.
    public func correctionRequests(of person: Identifier) async throws -> [CorrectionRequestState] {
        try await store.read { transaction in
            try transaction.correctionRequests(of: person).map { try state(of: $0, transaction) }
        }
    }

    /// A request, for those who may propose the correction; nil for everybody else.
    public func correctionRequest(
        _ id: Identifier,
        shownTo member: StaffMember
    ) async throws -> CorrectionRequestState? {
        try await store.read { transaction in
            guard let request = try transaction.correctionRequest(id),
                try isProposer(member, of: request.number, transaction)
            else { return nil }
            return try state(of: request, transaction)
        }
    }

    /// The file that a holder sent; that it was taken is recorded.
    public func evidence(
        ofCorrectionRequest id: Identifier,
        by member: StaffMember,
        at now: Instant
    ) async throws -> (name: String, bytes: [UInt8])? {
        try await store.write { transaction -> (name: String, bytes: [UInt8])? in
            guard let request = try transaction.correctionRequest(id),
                try isProposer(member, of: request.number, transaction),
                let bytes = try transaction.evidence(ofRequest: id)
            else { return nil }
            try transaction.record(trace("holder.correction-evidence-taken", of: request, by: member, at: now))
            return (request.evidence.name, bytes)
        }
    }

    /// Turns a request into a case about the certificate, proposed by the clerk on the holder's evidence.
    /// - Returns: the key of the case.
    /// - Throws: as `propose`; `HolderRefusal.correctionDecidedAlready`.
    public func proposeCorrection(
        from id: Identifier,
        ground: String,
        documentNumber: String,
        documentDate: CivilDate,
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        try await store.write { transaction in
            let (request, member) = try open(id, for: staff, transaction)
            guard let bytes = try transaction.evidence(ofRequest: id) else { throw OfficeFault.caseUnknown(id) }
            let decision = StatusDecision(
                kind: .superseded,
                ground: ground,
                documentNumber: documentNumber,
                documentDate: documentDate,
                effectiveOn: now.civilDate,
                version: .correction([request.correction])
            )
            let proposal = CaseProposal(decision, evidence: RosterFile(name: request.evidence.name, bytes: bytes))
            let new = try propose(proposal, for: request.number, by: staff, at: now, transaction)
            try transaction.end(request, .proposed(new), reason: "", by: staff, at: now)
            try transaction.record(
                trace("holder.correction-proposed", of: request, by: member, at: now, ["case": new.text])
            )
            return new
        }
    }

    /// Refuses a request with a reason, which the holder is shown.
    public func refuseCorrection(
        _ id: Identifier,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            let (request, member) = try open(id, for: staff, transaction)
            try RefusalSaysWhy.check(reason, isConfirmed: false)
            try transaction.end(request, .refused, reason: reason, by: staff, at: now)
            try transaction.record(trace("holder.correction-refused", of: request, by: member, at: now))
        }
    }

    private func open(
        _ id: Identifier,
        for staff: Identifier,
        _ transaction: any Transaction
    ) throws -> (CorrectionRequest, StaffMember) {
        let member = try member(staff, transaction)
        guard let request = try transaction.correctionRequest(id) else { throw OfficeFault.caseUnknown(id) }
        try ProposalComesFromWhoKnows.check(
            member,
            issuer: issuer(of: request.number),
            reviewer: reviewer(of: request.number, transaction)
        )
        guard request.end == nil else { throw HolderRefusal.correctionDecidedAlready }
        return (request, member)
    }

    private func isProposer(
        _ member: StaffMember,
        of number: CertificateNumber,
        _ transaction: any Transaction
    ) throws -> Bool {
        let (issuer, reviewer) = (try issuer(of: number), try reviewer(of: number, transaction))
        return (try? ProposalComesFromWhoKnows.check(member, issuer: issuer, reviewer: reviewer)) != nil
    }

    /// What the schema has room for; a file without a name is called by what it is.
    private static func shortName(_ name: String) -> String {
        let short = String(String.UnicodeScalarView(CoveredText.shown(name).unicodeScalars.prefix(200)))
        return short.isEmpty ? "—" : short
    }

    /// No value and no name: who may read the trail need not read those.
    private func trace(
        _ action: String,
        of request: CorrectionRequest,
        by member: StaffMember,
        at now: Instant,
        _ more: [String: String] = [:]
    ) -> AuditEvent {
        let facts = ["certificate": request.number.text, "request": request.id.text].merging(more) { $1 }
        return AuditEvent(at: now, actor: member.id.text, action: action, subject: request.person.text, facts: facts)
    }
}
