public import TitleModel
internal import TitleStore

/// Applications from the net at the office: seen, taken into a case with one press, or returned with a reason.
extension Office {
    /// Those that wait and are the person's business, the oldest first.
    public func conversionRequests(shownTo reader: StaffMember, at now: Instant) async throws -> [HandedInState] {
        let scope = conversionScope(of: reader.body)
        return try await store.read { transaction in
            try transaction.waitingConversionRequests(in: scope, limit: DeskRecords.most)
                .filter { isShown($0, to: reader) }
                .map { try state(of: $0, at: now, transaction) }
        }
    }

    /// One of them, also after it ended; nil when it is not the person's business.
    public func conversionRequest(
        _ id: Identifier,
        shownTo reader: StaffMember,
        at now: Instant
    ) async throws -> HandedInState? {
        try await store.read { transaction in
            guard let request = try transaction.conversionRequest(id), isShown(request, to: reader) else { return nil }
            return try state(of: request, at: now, transaction)
        }
    }

    /// The file of the original that was handed in last, as a machine looks at it.
    public func originalFile(ofConversionRequest id: Identifier) async throws -> [UInt8]? {
        try await store.read { transaction in
            guard let file = try transaction.conversionRequest(id)?.original else { return nil }
            return try transaction.conversionRequestFile(file.sha256, of: id)
        }
    }

    /// A file of an application, for those whose business it is; that it was taken is recorded.
    public func file(
        _ sha256: [UInt8],
        ofConversionRequest id: Identifier,
        by reader: StaffMember,
        at now: Instant
    ) async throws -> (name: String, bytes: [UInt8])? {
        try await store.write { transaction -> (name: String, bytes: [UInt8])? in
            guard let request = try transaction.conversionRequest(id), isShown(request, to: reader),
                let file = request.files.first(where: { $0.sha256 == sha256 }),
                let bytes = try transaction.conversionRequestFile(sha256, of: id)
            else { return nil }
            let facts = ["evidence": file.kind.rawValue]
            try transaction.record(trace("conversion.evidence-taken", request, by: reader, facts, at: now))
            return (file.name, bytes)
        }
    }

    /// Makes a case of an application, under the clerk's name, as at the counter: with its files, and what a machine finds of
    /// the original now.
    ///
    /// A ban and a second application for the original are refused, and the application goes on waiting.
    /// - Returns: the key of the case.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func take(
        conversionRequest id: Identifier,
        _ examination: OriginalExamination,
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        try await store.write { transaction in
            let (request, member) = try waiting(id, for: staff, transaction)
            let desk = try netDesk(of: member.body, at: now, transaction)
            let new = try open(
                request.application.naming(examination.fields),
                examination,
                by: member,
                of: request.person,
                at: now,
                transaction
            )
            for file in request.files {
                try note(ConversionEvidence(file, by: desk), in: new, by: desk, at: now, transaction)
            }
            let original = request.original?.sha256
            try keep(examination, in: new, of: original, by: member, at: now, transaction)
            try transaction.end(conversionRequest: id, .taken(new.id), reason: "", by: staff, at: now)
            let facts = ["case": new.id.text]
            try transaction.record(trace("conversion.handed-in-taken", request, by: member, facts, at: now))
            return new.id
        }
    }

    /// Gives an application back, with a reason that the applicant is shown; nothing was decided.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func giveBack(
        conversionRequest id: Identifier,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            let (request, member) = try waiting(id, for: staff, transaction)
            try StatedText.check(reason, upTo: 1000, lines: true)
            try NoIdentityNumberInPublicText.check(reason)
            try transaction.end(conversionRequest: id, .returned, reason: reason, by: staff, at: now)
            try transaction.record(trace("conversion.handed-in-returned", request, by: member, [:], at: now))
        }
    }

    private func waiting(
        _ id: Identifier,
        for staff: Identifier,
        _ transaction: any Transaction
    ) throws -> (ConversionRequest, StaffMember) {
        let member = try member(staff, transaction)
        guard let request = try transaction.conversionRequest(id) else { throw OfficeFault.caseUnknown(id) }
        try HandedInApplicationIsTakenByWhoConverts.check(
            member,
            receiver: request.receiver,
            competent: competent(for: request)
        )
        guard request.end == nil else { throw OfficeRefusal.conversion(.applicationEnded) }
        return (request, member)
    }

    func competent(for request: ConversionRequest) -> BodyCode? {
        request.level.flatMap { competentBody(at: $0, in: request.application.holder.area)?.code }
    }

    private func isShown(_ request: ConversionRequest, to reader: StaffMember) -> Bool {
        ConversionIsHandledByItsBodies.isShown(
            receiver: request.receiver,
            competent: competent(for: request),
            to: reader
        )
    }

    private func trace(
        _ action: String,
        _ request: ConversionRequest,
        by member: StaffMember,
        _ facts: [String: String],
        at now: Instant
    ) -> AuditEvent {
        AuditEvent(at: now, actor: member.id.text, action: action, subject: request.id.text, facts: facts)
    }
}

extension ConversionEvidence {
    /// As it was handed in, brought by the desk for what comes over the net.
    fileprivate init(_ file: ConversionRequest.File, by desk: StaffMember) {
        self.init(
            kind: file.kind,
            name: file.name,
            sha256: file.sha256,
            type: file.type,
            addedBy: desk,
            addedAt: file.addedAt
        )
    }
}
