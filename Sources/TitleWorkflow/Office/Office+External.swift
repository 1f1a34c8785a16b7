public import TitleModel
internal import TitleSecrets
internal import TitleStore

extension Office {
    /// Keeps a certificate that the region issued itself: the file as it came, by its digest; nothing is sealed.
    ///
    /// A later file of the same row takes the place of the earlier, which stays on record.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func keep(
        _ file: ForeignFile,
        number: String,
        line: Int,
        of batch: Identifier,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        let id = keys.next(at: now)
        try await store.write { transaction in
            guard let approval = try transaction.approval(of: batch), approval.isExternal else {
                throw OfficeRefusal.certificatesAreMadeHere
            }
            try StaffActsForItsBody.check(member(staff, transaction), .enter, for: approval.enterer.body)
            try expectEntering(approval.enterer.body, of: approval.approvingBody)
            try AppointmentIsComplete.check(document: number)
            guard let row = try transaction.results(of: batch).first(where: { $0.line == line }) else {
                throw OfficeFault.lineUnknown(line)
            }
            let held = try transaction.bannedLines(of: batch, on: now.civilDate)
            guard !held.contains(line) else {
                let bans = try transaction.bans(ofPerson: row.person)
                if let ban = bans.lastToEnd(holdingOn: row.qualifiedOn) {
                    throw OfficeRefusal.titleObtainedInBan(line: line, from: ban.from, until: ban.until)
                }
                throw OfficeRefusal.rowHeldBack(line: line)
            }
            let certificate = ExternalCertificate(
                id: id,
                line: line,
                name: row.name,
                number: number,
                fileName: file.name,
                digest: SHA256.digest(file.bytes),
                signature: file.signature,
                keptAt: now
            )
            try transaction.insert(certificate, of: row.id, file: file.bytes, by: staff)
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: staff.text,
                    action: "external.kept",
                    subject: batch.text,
                    facts: [
                        "line": String(line), "number": number, "sha256": hexText(certificate.digest),
                        "signature": file.signature.rawValue,
                    ]
                )
            )
        }
    }
}
