public import TitleModel
internal import TitleSecrets
internal import TitleStore

extension Office {
    /// Takes an application for a conversion (CNV6) with the files that came with it.
    ///
    /// A banned person's is refused (CNV10), and a second one for the same original found.
    /// - Returns: the key of the case.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func apply(
        _ application: ConversionApplication,
        files: [ConversionFile] = [],
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        let id = keys.next(at: now)
        try await store.write { transaction in
            let member = try member(staff, transaction)
            try ConversionIsHandledByItsBodies.check(member, receiver: member.body, competent: nil)
            try judge(application, at: now, transaction)
            let new = ConversionCase(
                id: id,
                application: application,
                receiver: member.body,
                takenBy: member,
                takenAt: now
            )
            try transaction.insert(new)
            for field in [
                OriginalField(.number, application.original.number, from: .applied),
                OriginalField(.issuer, application.original.issuer, from: .applied),
            ] {
                try transaction.insert(field, id: keys.next(at: now), of: id, by: staff, at: now)
            }
            try transaction.record(
                trace(
                    "conversion.applied",
                    of: new,
                    by: member,
                    before: nil,
                    at: now,
                    [
                        "origin": application.origin.rawValue, "way": application.way.rawValue,
                    ]
                )
            )
            for file in files { try keep(file, in: new, by: member, at: now, transaction) }
        }
        return id
    }

    /// Adds a file to an open case: PDF, JPEG or PNG by its content, 20 MB at most, kept by its hash.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func add(
        _ file: ConversionFile,
        to id: Identifier,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            let (found, member) = try handled(id, by: staff, at: now, transaction)
            guard found.progress.isOpen, found.progress != .decided else {
                throw OfficeRefusal.conversion(.stepOutOfOrder(.supplement, after: found.progress))
            }
            try keep(file, in: found, by: member, at: now, transaction)
        }
    }

    private func judge(
        _ application: ConversionApplication,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        try ConversionHasOneOriginAndOneWay.check(
            application.origin,
            application.way,
            conversions.rules.conversionEvidence
        )
        try ConversionBeginsByApplication.check(application, today: now.civilDate)
        try HolderWorksInTheCity.check(application.holder, registry)
        let bans = try transaction.bans(of: application.holder.identity)
        try BannedPersonIsNotConverted.check(bans, on: now.civilDate)
        if let other = try transaction.conversion(ofOriginal: application.original.key) {
            throw OfficeRefusal.conversion(.originalInAnotherCase(other))
        }
    }

    /// What the schema has room for, in code points; a file without a name is called by what it is.
    private static func keptName(_ name: String) -> String {
        let shown = String(String.UnicodeScalarView(CoveredText.shown(name).unicodeScalars.prefix(200)))
        return shown.isEmpty ? "—" : shown
    }

    private func keep(
        _ file: ConversionFile,
        in found: ConversionCase,
        by member: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        guard !ConversionEvidence.isOFD(file.bytes) else { throw OfficeRefusal.conversion(.evidenceIsOFD) }
        guard file.bytes.count <= ConversionFile.mostBytes,
            let type = ConversionEvidence.FileType(content: file.bytes)
        else { throw OfficeRefusal.conversion(.evidenceUnfit(file.kind)) }
        let evidence = ConversionEvidence(
            kind: file.kind,
            name: Self.keptName(file.name),
            sha256: SHA256.digest(file.bytes),
            type: type,
            addedBy: member,
            addedAt: now
        )
        try transaction.insert(evidence, bytes: file.bytes, id: keys.next(at: now), of: found.id)
        try transaction.record(
            trace(
                "conversion.evidence",
                of: found,
                by: member,
                before: nil,
                at: now,
                [
                    "evidence": file.kind.rawValue, "sha256": hexText(evidence.sha256),
                ]
            )
        )
    }
}
