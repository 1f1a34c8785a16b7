public import TitleModel
internal import TitleSecrets
internal import TitleStore

extension Office {
    /// Keeps an application for a conversion as its holder hands it in (CNV6), until somebody of the office takes it.
    ///
    /// Sent twice, it is taken in once. What only the register knows (a ban, another's application) is said to who signed in
    /// as that person alone; of a stranger it is found when the application is taken.
    /// `person`: whoever signed in; nil of somebody without an account.
    /// - Returns: what the applicant comes back with.
    /// - Throws: `OfficeRefusal`; nothing is kept then.
    public func handIn(
        _ new: ConversionHandIn,
        of person: Identifier?,
        bounds: ConversionRequestBounds = ConversionRequestBounds(),
        at now: Instant
    ) async throws -> HandedInReceipt {
        try await store.write { transaction in
            let secret = person == nil ? new.secret : nil
            if let known = try transaction.conversionRequest(ofForm: new.formHash) {
                return HandedInReceipt(request: known.id, number: known.receipt, secret: secret)
            }
            try judge(new, of: person, at: now, transaction)
            let request = try request(new, of: person, at: now, transaction)
            try expectRoom(for: new, at: request.receiver, bounds, transaction)
            let keys = ConversionRequestKeys(form: new.formHash, secret: secret.map { ApplicantKey.hash($0) })
            try transaction.insert(request, keys)
            for (place, file) in new.files.enumerated() {
                try keep(file, in: request, besides: place, at: now, transaction)
            }
            let facts = ["origin": request.application.origin.rawValue, "way": request.application.way.rawValue]
            try transaction.record(applicantEvent("conversion.handed-in", request, facts, at: now))
            return HandedInReceipt(request: request.id, number: request.receipt, secret: secret)
        }
    }

    private func request(
        _ new: ConversionHandIn,
        of person: Identifier?,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> ConversionRequest {
        let day = ConversionRequest.receipt(0, on: now.civilDate).prefix { $0 != "-" }
        let earlier = try transaction.conversionRequests(receiptsBeginning: String(day))
        return ConversionRequest(
            id: keys.next(at: now),
            receipt: ConversionRequest.receipt(earlier + 1, on: now.civilDate),
            application: new.application,
            level: new.level,
            receiver: try HandedInApplicationIsTakenByWhoConverts.receiver(
                at: new.level,
                in: new.application.holder.area,
                authority: authority,
                registry: registry
            ),
            person: person,
            handedInAt: now
        )
    }

    private func judge(
        _ new: ConversionHandIn,
        of person: Identifier?,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let application = new.application
        let list = conversions.rules.conversionEvidence
        try ConversionHasOneOriginAndOneWay.check(application.origin, application.way, list)
        try ConversionBeginsByApplication.check(application, today: now.civilDate)
        try ConversionBeginsByApplication.checkRoom(for: application.holder.name)
        try HolderWorksInTheCity.check(application.holder, registry)
        try UnitFromOutsideBringsAnEntrustment.checkNamed(application, registry)
        guard new.examination.check.finding != .own else { throw OfficeRefusal.conversion(.originalIsOurs) }
        try OriginalIsOfAnotherRegion.check(new.examination.check, registry)
        try ClaimSaysWhatACaseHasRoomFor.check(new.examination.fields)
        let former = try person.map { try transaction.formerNames(of: $0) } ?? []
        try ClaimNamesTheApplicant.check(new.examination.fields, application.holder, formerNames: former)
        let original = new.files.last { $0.kind == .original }.map { SHA256.digest($0.bytes) }
        guard let original, original == new.examination.check.file else {
            throw OfficeRefusal.conversion(.evidenceMissing([.original]))
        }
        try expectNotWaiting(application, original, isKnown: person != nil, transaction)
        if let person { try judge(application, of: person, at: now, transaction) }
    }

    /// Of whom the person is who signed in, what the register knows is no secret.
    private func judge(
        _ application: ConversionApplication,
        of person: Identifier,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        try HolderAppliesInPerson.check(
            application,
            names: try transaction.names(of: person),
            identities: try transaction.identities(of: person).map(\.value)
        )
        let identity = application.holder.identity
        try BannedPersonIsNotConverted.check(try transaction.bans(of: identity), on: now.civilDate)
        let own = OriginalMark.marks(of: application.original).first { $0.kind == .number }
        if let own, try transaction.conversion(marked: own, holder: identity, besides: nil) != nil {
            throw OfficeRefusal.conversion(.originalHandedInAlready)
        }
    }

    /// The same original of the same person waits already: told to who has the very file, or signed in as that person.
    private func expectNotWaiting(
        _ application: ConversionApplication,
        _ file: [UInt8],
        isKnown: Bool,
        _ transaction: any Transaction
    ) throws {
        let waiting = try transaction.waitingConversionRequests(of: application.holder.identity)
        let isThere = waiting.contains { other in
            guard !other.files.contains(where: { $0.kind == .original && $0.sha256 == file }) else { return true }
            return isKnown && other.application.original.key == application.original.key
        }
        guard !isThere else { throw OfficeRefusal.conversion(.originalHandedInAlready) }
    }

    private func expectRoom(
        for new: ConversionHandIn,
        at body: BodyCode,
        _ bounds: ConversionRequestBounds,
        _ transaction: any Transaction
    ) throws {
        guard try transaction.conversionRequestsWaiting(at: body) < bounds.waiting else {
            throw OfficeRefusal.conversion(.applicationsFull)
        }
        try expectRoom(for: new.files, bounds, transaction)
    }

    /// All that came over the net and is kept counts, also of applications that were withdrawn or returned.
    func expectRoom(
        for files: [ConversionFile],
        _ bounds: ConversionRequestBounds,
        _ transaction: any Transaction
    ) throws {
        let kept = try transaction.conversionBytesFromTheNet(broughtAt: Self.netDeskName)
        guard files.reduce(kept, { $0 + $1.bytes.count }) <= bounds.bytes else {
            throw OfficeRefusal.conversion(.filesFull)
        }
    }

    /// Keeps a file of an application that waits: by its content, 20 MB at most, of what its list names.
    ///
    /// The one that is the newest of its kind already is not kept twice.
    func keep(
        _ file: ConversionFile,
        in request: ConversionRequest,
        besides count: Int,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let list = conversions.rules.conversionEvidence
        try ApplicantBringsWhatTheListNames.check(file.kind, request.application, held: count, list)
        let kept = ConversionRequest.File(
            kind: file.kind,
            name: Self.keptName(file.name),
            sha256: SHA256.digest(file.bytes),
            type: try Self.type(of: file),
            addedAt: now
        )
        guard request.files.last(where: { $0.kind == kept.kind })?.sha256 != kept.sha256 else { return }
        try transaction.insert(kept, bytes: file.bytes, id: keys.next(at: now), ofRequest: request.id)
        let facts = ["evidence": file.kind.rawValue, "sha256": hexText(kept.sha256)]
        try transaction.record(applicantEvent("conversion.evidence", request, facts, at: now))
    }

    /// Neither name nor number: who may read the trail need not read those.
    func applicantEvent(
        _ action: String,
        _ request: ConversionRequest,
        _ facts: [String: String] = [:],
        at now: Instant
    ) -> AuditEvent {
        let actor = request.person == nil ? "public" : "holder"
        return AuditEvent(at: now, actor: actor, action: action, subject: request.id.text, facts: facts)
    }
}
