public import TitleModel
public import TitleStore

extension Office {
    /// How many of the people of a list have no photo in the register (CER5).
    public func withoutPhoto(_ rows: [RosterRow]) async throws -> Int {
        try await store.read { transaction in
            try rows.count { row in
                guard let person = try transaction.person(with: row.identity) else { return true }
                return try transaction.latestPhoto(of: person) == nil
            }
        }
    }

    /// Registers portraits of people of a batch, each as its person's photo from now on (CER5): all of them or none.
    ///
    /// Photos that were registered before stay in the history.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func registerPhotos(
        _ photos: [(person: Identifier, photo: Photo)],
        of batch: Identifier,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            try expectPhotoKeeper(staff, of: batch, transaction)
            for (person, photo) in photos { try transaction.insert(photo, of: person, at: now) }
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: staff.text,
                    action: "photos.registered",
                    subject: batch.text,
                    facts: ["count": String(photos.count)]
                )
            )
        }
    }

    private func expectPhotoKeeper(
        _ staff: Identifier,
        of id: Identifier,
        _ transaction: any Transaction
    ) throws {
        guard let record = try transaction.batch(id) else { throw OfficeFault.batchUnknown(id) }
        let importer = try transaction.staffMember(record.importedBy)?.body
        try expectPhotoKeeper(member(staff, transaction), record.batch, importer, transaction)
    }

    /// The photo of a conversion is kept by who handles it, whatever its level.
    func expectPhotoKeeper(
        _ member: StaffMember,
        _ batch: ResultBatch,
        _ importer: BodyCode?,
        _ transaction: any Transaction
    ) throws {
        guard let receiver = try transaction.conversionReceiver(ofBatch: batch.id) else {
            return try PhotosAreKeptByTheBatchsClerks.check(member, batch, importedAt: importer)
        }
        let competent = batch.reviewingBody
        let writer = writer(for: competent, takenBy: receiver)
        try ConversionIsHandledByItsBodies.check(member, receiver: receiver, competent: competent, writer: writer)
    }

    /// Keeps a photo that the holder of a certificate hands in; it counts once the batch's clerks have confirmed it.
    /// - Throws: `OfficeRefusal`, `OfficeFault.certificateUnknown`.
    public func handIn(_ photo: Photo, for number: CertificateNumber, at now: Instant) async throws {
        let id = keys.next(at: now)
        try await store.write { transaction in
            guard let found = try transaction.certificate(number) else { throw OfficeFault.certificateUnknown(number) }
            let person = found.certificate.person
            try HolderHandsInOnePhotoAtATime.check(try transaction.photoSubmissions(of: person), at: now)
            try transaction.keep(photo, at: now)
            try transaction.insert(
                PhotoSubmission(
                    id: id,
                    person: person,
                    certificate: number,
                    photo: photo.sha256,
                    submittedAt: now
                )
            )
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: "holder",
                    action: "photo.handed-in",
                    subject: id.text,
                    facts: ["certificate": number.text]
                )
            )
        }
    }

    /// Confirms a photo that a holder handed in, or refuses it with a reason.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func decidePhoto(
        _ id: Identifier,
        isConfirmed: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            guard let found = try transaction.photoSubmission(id),
                let behind = try transaction.batchBehind(found.certificate)
            else { throw OfficeFault.photoUnknown(id) }
            let decider = try member(staff, transaction)
            try expectPhotoKeeper(decider, behind.batch, behind.importer, transaction)
            guard found.decision == nil else { throw OfficeRefusal.photoDecidedAlready }
            try NothingComesBeforeWhatItRestsOn.check(now, after: found.submittedAt)
            try RefusalSaysWhy.check(reason, isConfirmed: isConfirmed)
            try transaction.decide(found, isConfirmed: isConfirmed, reason: reason, by: staff, at: now)
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: staff.text,
                    action: isConfirmed ? "photo.confirmed" : "photo.refused",
                    subject: id.text,
                    facts: ["certificate": found.certificate.text]
                )
            )
        }
    }
}
