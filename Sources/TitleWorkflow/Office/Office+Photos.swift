public import TitleModel
public import TitleStore

extension Office {
    /// Registers portraits, each as its person's photo from now on (CER5).
    public func registerPhotos(
        _ photos: [(person: Identifier, photo: Photo)],
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            _ = try member(staff, transaction)
            for (person, photo) in photos { try transaction.insert(photo, of: person, at: now) }
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: staff.text,
                    action: "photos.registered",
                    subject: photos.first?.person.text ?? "",
                    facts: ["count": String(photos.count)]
                )
            )
        }
    }
}
