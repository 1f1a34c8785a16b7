public import TitleModel
internal import TitleStore

/// A photo that a holder handed in, with what its keeper looks at beside it.
public struct PhotoCase: Sendable {
    public let submission: PhotoSubmission
    /// As the certificate has it.
    public let result: TitleResult
    /// The one that counts now, with the moment since when.
    public let present: (photo: [UInt8], since: Instant)?
}

extension Office {
    /// Whether the person keeps the photos of a batch.
    public func keepsPhotos(_ member: StaffMember, of batch: Identifier) async throws -> Bool {
        try await store.read { transaction in
            guard let record = try transaction.batch(batch) else { return false }
            return try keepsPhotos(member, of: record, transaction)
        }
    }

    func keepsPhotos(
        _ member: StaffMember,
        of record: BatchRecord,
        _ transaction: any Transaction
    ) throws -> Bool {
        try keeps(member, record.batch, try transaction.staffMember(record.importedBy)?.body, transaction)
    }

    /// The photos that wait for the person's body, the oldest first.
    public func photosWaiting(for member: StaffMember) async throws -> [PhotoCase] {
        try await store.read { transaction in
            try transaction.openPhotoSubmissions().compactMap { try photoCase($0, for: member, transaction) }
        }
    }

    /// Nil when there is none, or when it is not the person's business.
    public func photoCase(_ id: Identifier, for member: StaffMember) async throws -> PhotoCase? {
        try await store.read { transaction in
            try transaction.photoSubmission(id).flatMap { try photoCase($0, for: member, transaction) }
        }
    }

    private func photoCase(
        _ submission: PhotoSubmission,
        for member: StaffMember,
        _ transaction: any Transaction
    ) throws -> PhotoCase? {
        guard let behind = try transaction.batchBehind(submission.certificate),
            try keeps(member, behind.batch, behind.importer, transaction),
            let found = try transaction.certificate(submission.certificate)
        else { return nil }
        let earlier = try transaction.photoHistory(of: submission.person).filter { $0.since < submission.submittedAt }
        return PhotoCase(submission: submission, result: found.result, present: earlier.last)
    }

    private func keeps(
        _ member: StaffMember,
        _ batch: ResultBatch,
        _ importer: BodyCode?,
        _ transaction: any Transaction
    ) throws -> Bool {
        do {
            try expectPhotoKeeper(member, batch, importer, transaction)
            return true
        } catch is OfficeRefusal {
            return false
        }
    }
}
